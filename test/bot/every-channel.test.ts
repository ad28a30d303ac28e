// One answer as each channel draws it.
import { describe, expect, test } from 'vitest'
import { renderFor } from '../../src/bot/render-for.js'
import { LANGUAGES } from '../../src/model/language.js'
import { jsonReply } from '../../src/render/json-reply.js'
import { terminalText } from '../../src/render/terminal.js'
import { ask } from '../answer/asking.js'

const CHANNELS = ['directline', 'webchat', 'msteams', 'line', 'emulator', 'telegram'] as const

const AWARDS = {
  en: 'what awards did DOIT win',
  'zh-Hant': '得過哪些獎',
} as const

const SENTENCES = {
  en: '6 awards on 4 dates in 2018: 3 to DOIT (22 February and 14 August) and 3 to the City Government (10 July and 29 October). This does not include the ranking on 8 July.',
  'zh-Hant':
    '2018年（民國107年）共有4件得獎大事，合計6個獎項：資訊局3個（2月22日及8月14日），市府3個（7月10日及10月29日）。7月8日為評比排名，不計入。',
} as const

describe.each(LANGUAGES)('the awards in %s', (language) => {
  const answer = ask(AWARDS[language], { fallback: language })
  const sentence = SENTENCES[language]

  test.each(CHANNELS)('on %s the sentence is said first, whole', (channel) => {
    const { text = '', speak, channelData } = renderFor(channel)(answer)
    expect(text.startsWith(sentence)).toBe(true)
    if (speak !== undefined) expect(speak.startsWith(sentence)).toBe(true)
    if (channel === 'line')
      expect(JSON.stringify(channelData)).toContain(JSON.stringify(sentence).slice(1, -1))
  })

  test('in a terminal, and for programs', () => {
    // Lines are broken to fit it.
    const shown = terminalText(answer, { width: 80, colour: false }).replace(/\s+/gu, '')
    expect(shown.startsWith(sentence.replace(/\s+/gu, ''))).toBe(true)
    expect(jsonReply('any', answer).sentence).toBe(sentence)
  })

  test('each award stands on its card as one of ours', () => {
    const { text = '' } = renderFor('line')(answer)
    expect(text.match(language === 'en' ? /^\s*Award: /gmu : /^\s*獎項：/gmu)).toHaveLength(6)
    expect(text).not.toMatch(/\bprize/iu)
  })
})
