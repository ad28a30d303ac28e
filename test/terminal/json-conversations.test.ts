import { afterEach, describe, expect, test, vi } from 'vitest'
import { openConversation } from '../../src/core.js'
import type { Question } from '../../src/model/question.js'
import { jsonConversations } from '../../src/terminal/json-conversations.js'
import { realData, realDialogs } from '../content/folders.js'

const converse = openConversation({ dialogsDir: realDialogs, dataDir: realData })
const now = () => new Date('2018-12-31T12:00:00+08:00')

afterEach(() => vi.unstubAllEnvs())

/** The real core, and what it was asked. */
const conversations = () => {
  const asked: Question[] = []
  const reply = jsonConversations((question, before) => {
    asked.push(question)
    return converse(question, before)
  }, now)
  return {
    asked,
    say: (line: unknown) => reply(typeof line === 'string' ? line : JSON.stringify(line)),
  }
}

describe('a line is', () => {
  test('a message of its conversation where it is a JSON object', () => {
    const { asked, say } = conversations()
    expect(say({ conversation: 'c1', text: 'awards' })).toMatchObject({ conversation: 'c1' })
    expect(asked).toMatchObject([{ text: 'awards', today: '2018-12-31' }])
  })

  test.each(['awards', '得過哪些獎', '[1]', '"awards"', '2018', 'what {is} this', ' awards '])(
    'a message of the conversation “default” where it is anything else: %s',
    (line) => {
      const { asked, say } = conversations()
      expect(say(line)).toMatchObject({ conversation: 'default' })
      expect(say(line)).not.toHaveProperty('error')
      expect(asked[0]).toMatchObject({ text: line })
    },
  )

  test('a message of “default” where the object names no conversation', () => {
    expect(conversations().say({ text: 'awards' })).toMatchObject({ conversation: 'default' })
  })

  test('read whatever else a program put into it', () => {
    const { asked, say } = conversations()
    expect(say({ text: 'awards', channel: 'teams', id: 7 })).not.toHaveProperty('error')
    expect(asked).toMatchObject([{ text: 'awards' }])
  })
})

describe('a line that cannot be read is asked about, with its error', () => {
  test.each([
    ['blank', '', /blank/u],
    ['spaces', ' \t ', /blank/u],
    ['half an object', '{"text": "awar', /JSON/u],
    ['an object without a text', '{}', /text: /u],
    ['a text that is none', '{"text": 5}', /text: /u],
    ['a time that is none', '{"text": "awards", "time": "noon"}', /time: /u],
    ['all that is wrong at once', '{"text": 5, "locale": 7}', /text: .*locale: /u],
  ])('%s', (_, line, error) => {
    const reply = conversations().say(line)
    expect(reply).toMatchObject({
      outcome: 'clarify',
      events: [],
      error: expect.stringMatching(error),
    })
  })

  test('and the next line is answered as ever', () => {
    const { say } = conversations()
    say('{"text": ')
    expect(say('awards')).toMatchObject({ outcome: 'answered' })
  })
})

describe('the language of a message without words', () => {
  test('is the one of its conversation', () => {
    const { say } = conversations()
    say({ conversation: 'en', text: 'awards' })
    say({ conversation: 'zh', text: '得過哪些獎' })
    expect(say({ conversation: 'en', text: '?!' })).toMatchObject({ language: 'en' })
    expect(say({ conversation: 'zh', text: '?!' })).toMatchObject({ language: 'zh-Hant' })
  })

  test('is else the one of the channel’s locale, else Chinese', () => {
    const { say } = conversations()
    expect(say({ conversation: 'a', text: '?!', locale: 'en-US' })).toMatchObject({
      language: 'en',
    })
    expect(say({ conversation: 'b', text: '?!', locale: 'zh-TW' })).toMatchObject({
      language: 'zh-Hant',
    })
    expect(say({ conversation: 'c', text: '?!' })).toMatchObject({ language: 'zh-Hant' })
  })
})

describe('the day on which a message was asked', () => {
  test.each([
    ['2019-01-01T00:30:00+08:00', '2019-01-01'],
    ['2018-12-31T15:59:59Z', '2018-12-31'],
    ['2018-12-31T16:00:00Z', '2019-01-01'],
  ])('%s is %s in Taipei', (time, today) => {
    const { asked, say } = conversations()
    say({ text: 'awards', time })
    expect(asked).toMatchObject([{ today }])
  })

  test.each(['UTC', 'Pacific/Auckland', 'Asia/Taipei'])(
    'is Taipei’s where no zone is told, on a machine in %s',
    (zone) => {
      vi.stubEnv('TZ', zone)
      const { asked, say } = conversations()
      say({ text: 'awards', time: '2018-12-31T00:30:00' })
      say({ text: 'awards', time: '2018-12-31T23:30:00' })
      expect(asked.map(({ today }) => today)).toEqual(['2018-12-31', '2018-12-31'])
    },
  )
})
