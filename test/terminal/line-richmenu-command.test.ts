import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.js'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { coreOf } from '../../src/core.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import { aliasOf } from '../../src/rich-menu/request.js'
import { runLineRichMenu } from '../../src/terminal/line-richmenu-command.js'
import { menusOf } from '../../src/terminal/menus-of.js'
import { recordOf2018 } from '../record-of-2018.js'
import { ACCESS_TOKEN, type AccountMenu, aLineAccount } from '../rich-menu/a-line-account.js'

const dialogs = loadDialogs(readConfig({}).dialogsDir)
const records = loadEvents(recordOf2018, dialogs)

const opens = (menu: AccountMenu | undefined): readonly string[] =>
  menu?.areas.flatMap(({ action }) =>
    action.type === 'richmenuswitch' ? action.richMenuAliasId : [],
  ) ?? []

describe('line:richmenu', () => {
  test('shows the Chinese menu to everybody, and each menu opens the other', async () => {
    const account = await aLineAccount()
    const config = readConfig({
      LINE_CHANNEL_SECRET: 'secret-of-the-channel',
      LINE_CHANNEL_ACCESS_TOKEN: ACCESS_TOKEN,
      LINE_API_BASE_URL: account.url,
      DATA_DIR: recordOf2018,
    })
    const told: string[] = []
    await runLineRichMenu(config, (line) => told.push(line))
    const [chinese, english] = [account.behind(aliasOf('zh-Hant')), account.behind(aliasOf('en'))]
    expect(account.shown()).toBe(chinese)
    expect([chinese?.chatBarText, english?.chatBarText]).toEqual(['選單', 'Menu'])
    expect([opens(chinese), opens(english)]).toEqual([[aliasOf('en')], [aliasOf('zh-Hant')]])
    expect(english?.areas.map(({ action }) => action.label)).toContain('All events')
    expect(english?.areas.map(({ action }) => action)).toContainEqual({
      type: 'uri',
      label: 'Call 1999',
      uri: 'tel:1999',
    })
    expect(told).toHaveLength(5)
  }, 30_000)

  test('tells every setting that is missing at once, and asks LINE nothing', async () => {
    const failed = runLineRichMenu(readConfig({}), () => undefined)
    await expect(failed).rejects.toThrow(ConfigError)
    await expect(failed).rejects.toThrow(/LINE_CHANNEL_SECRET.*\n.*LINE_CHANNEL_ACCESS_TOKEN/u)
  })
})

describe('what a press says is understood', () => {
  const respond = coreOf(dialogs, records)
  const ids = records.events.map(({ id }) => id)

  test.each(LANGUAGES)('in %s, and is answered in that language', (language) => {
    const menu = menusOf(dialogs, records.events).find((one) => one.language === language)
    // Whoever presses may have written in the other language before.
    const fallback: Language = language === 'en' ? 'zh-Hant' : 'en'
    const answerTo = (text = '') =>
      respond({ text, today: '2018-12-31', fallback, choice: undefined })
    const idsFor = (text = ''): readonly string[] => {
      const answer = answerTo(text)
      expect(answer.language).toBe(language)
      return 'found' in answer ? answer.found.map(({ id }) => id) : []
    }
    const [awards, all, help] =
      menu?.tiles.map((tile) => ('says' in tile ? tile.says : undefined)) ?? []
    const ofCategory = records.events.filter(({ categories }) => categories.includes('award'))
    expect(idsFor(awards)).toEqual(ofCategory.map(({ id }) => id))
    expect(idsFor(all)).toEqual(ids)
    expect(answerTo(help)).toMatchObject({ outcome: 'help', language })
    // Each month that holds events has its field, and brings just these.
    expect(menu?.months.map(({ says }) => idsFor(says))).toEqual(
      [...new Set(ids.map((id) => id.slice(0, 7)))].map((month) =>
        ids.filter((id) => id.startsWith(month)),
      ),
    )
  })
})

test('the months are those of the newest year; without events there are none', () => {
  const [event] = records.events
  const later = event ? [{ ...event, id: '2019-05-06', date: '2019-05-06' }] : []
  const [chinese] = menusOf(dialogs, [...records.events, ...later])
  expect(chinese?.months.map(({ label }) => label)).toEqual(['5月'])
  expect(chinese?.heading).toBe('2019年各月大事')
  expect(menusOf(dialogs, []).map(({ months }) => months)).toEqual([[], []])
})
