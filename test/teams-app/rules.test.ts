// The rules of Teams and its store: the app keeps them all, and one that breaks a rule is told of by that rule alone.
import { Resvg } from '@resvg/resvg-js'
import { describe, expect, test } from 'vitest'
import { schemaFaults } from '../../src/teams-app/package.js'
import { faultsOf } from '../../src/teams-app/rules.js'
import type { TeamsApp } from '../../src/teams-app/teams-app.js'
import { aTeamsApp } from './a-teams-app.js'

type Manifest = TeamsApp['manifest']
type Bot = NonNullable<Manifest['bots']>[number]
type CommandList = NonNullable<Bot['commandLists']>[number]

const app = aTeamsApp()
const FILE = 'zh-tw.json'

const manifest = (change: Partial<Manifest>): TeamsApp => ({
  ...app,
  manifest: { ...app.manifest, ...change },
})
const bot = (change: (bot: Bot) => Partial<Bot>): TeamsApp =>
  manifest({ bots: (app.manifest.bots ?? []).map((one) => ({ ...one, ...change(one) })) })
const lists = (change: (list: CommandList) => readonly CommandList[]): TeamsApp =>
  bot(({ commandLists = [] }) => ({ commandLists: commandLists.flatMap(change) }))
const commands = (change: (all: CommandList['commands']) => CommandList['commands']): TeamsApp =>
  lists((list) => [{ ...list, commands: change(list.commands) }])
const translation = (change: Readonly<Record<string, string | undefined>>): TeamsApp => ({
  ...app,
  translations: {
    [FILE]: Object.fromEntries(
      Object.entries({ ...app.translations[FILE], ...change }).flatMap(([place, text]) =>
        text === undefined ? [] : [[place, text]],
      ),
    ),
  },
})
const icon = (file: string, side: number, shapes: string): TeamsApp => ({
  ...app,
  icons: {
    ...app.icons,
    [file]: new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${shapes}</svg>`,
    )
      .render()
      .asPng(),
  },
})
const SQUARE = '<rect width="100%" height="100%" fill="#005f73"/>'
const DISC = '<circle cx="16" cy="16" r="9" fill="#fff"/>'

test('the app keeps every rule', async () => {
  expect(faultsOf(app)).toEqual([])
  expect(await schemaFaults(app)).toEqual([])
})

describe('refused is', () => {
  test.each<readonly [string, TeamsApp, RegExp]>([
    [
      'a name with a feature of Teams in it',
      manifest({ name: { ...app.manifest.name, short: 'Taipei ChatBot' } }),
      /name\.short: “Taipei ChatBot” holds “Chat”/u,
    ],
    [
      'a name with a product of Microsoft in it, in the other language too',
      translation({ 'name.full': '臺北 Outlook 大事記' }),
      /zh-tw\.json: name\.full.*“Outlook”/u,
    ],
    [
      'a name that tells of a draft',
      translation({ 'name.short': '大事記 beta' }),
      /name\.short.*“beta”/u,
    ],
    [
      'a bot that groups cannot have',
      bot(() => ({ scopes: ['personal', 'team'] })),
      /lacks the scope groupChat/u,
    ],
    [
      'a scope without commands',
      lists((list) => (list.triggers ? [list] : [{ ...list, scopes: ['personal', 'groupChat'] }])),
      /scope team needs exactly one command list/u,
    ],
    [
      'a scope with two lists of commands',
      lists((list) =>
        list.triggers
          ? [list]
          : [{ ...list, scopes: ['personal', 'personal', 'team', 'groupChat'] }],
      ),
      /scope personal needs exactly one command list/u,
    ],
    [
      'a command with a long title',
      translation({ 'bots[0].commandLists[0].commands[1].title': '大'.repeat(129) }),
      /commands\[1\]\.title has 129 characters: 128 at most/u,
    ],
    [
      'a command with a long description',
      translation({ 'bots[0].commandLists[0].commands[1].description': '大'.repeat(4001) }),
      /commands\[1\]\.description has 4001 characters: 4000 at most/u,
    ],
    [
      'a prompt starter without a prompt',
      lists((list) =>
        list.triggers
          ? [list]
          : [
              {
                ...list,
                commands: list.commands.map((one, at) =>
                  at === 0 ? { ...one, type: 'prompt' } : one,
                ),
              },
            ],
      ),
      /“Help” is a prompt starter without a prompt/u,
    ],
    [
      'two of one list that read the same',
      translation({
        'bots[0].commandLists[0].commands[6].title':
          app.translations[FILE]?.['bots[0].commandLists[0].commands[2].title'],
      }),
      /commands\[6\]\.title: “得獎紀錄” stands in its list twice/u,
    ],
    [
      'an app that teams cannot have',
      manifest({ supportsChannelFeatures: undefined }),
      /supportsChannelFeatures must be tier1/u,
    ],
    [
      'commands behind a slash, which would be answered to all',
      bot(() => ({ supportsTargetedMessages: false })),
      /commands behind a slash need supportsTargetedMessages/u,
    ],
    [
      'a page that is not encrypted',
      manifest({
        developer: {
          ...app.manifest.developer,
          privacyUrl: 'http://record.example.gov.tw/privacy',
        },
      }),
      /privacyUrl .* is not encrypted: set PUBLIC_URL/u,
    ],
    [
      'a page of another domain',
      manifest({
        developer: {
          ...app.manifest.developer,
          termsOfUseUrl: 'https://elsewhere.example/terms',
        },
      }),
      /validDomains lacks elsewhere\.example of termsOfUseUrl/u,
    ],
    [
      'a string that is not translated',
      translation({ 'description.short': undefined }),
      /zh-tw\.json: description\.short is not translated/u,
    ],
    [
      'a string that stands for nothing',
      translation({ 'bots[0].commandLists[0].commands[11].title': '十' }),
      /commands\[11\]\.title stands for nothing/u,
    ],
    [
      'an app in one language',
      manifest({ localizationInfo: { defaultLanguageTag: 'en-us' } }),
      /names no other language/u,
    ],
    [
      'a missing icon',
      { ...app, icons: { 'color.png': app.icons['color.png'] ?? new Uint8Array() } },
      /outline\.png is missing/u,
    ],
    ['a small icon', icon('color.png', 96, SQUARE), /color\.png is 96 by 96 dots, not 192 by 192/u],
    [
      'a colour icon with holes',
      icon('color.png', 192, DISC),
      /color\.png is transparent in places/u,
    ],
    ['a large outline', icon('outline.png', 64, DISC), /outline\.png is 64 by 64 dots/u],
    [
      'an outline in colour',
      icon('outline.png', 32, `${DISC}<circle cx="16" cy="16" r="3" fill="#005f73"/>`),
      /outline\.png holds another colour than white/u,
    ],
    [
      'an outline on white',
      icon('outline.png', 32, '<rect width="100%" height="100%" fill="#fff"/>'),
      /outline\.png has no transparent ground/u,
    ],
    ['an empty outline', icon('outline.png', 32, ''), /outline\.png shows nothing/u],
  ])('%s', (_, spoilt, fault) => {
    expect(faultsOf(spoilt)).toEqual([expect.stringMatching(fault)])
  })

  test('a list of thirteen commands', () => {
    const thirteen = commands((all) =>
      Array.from({ length: 13 }, (_, at) => all[at % all.length] ?? { title: '' }),
    )
    expect(faultsOf(thirteen)[0]).toMatch(/command list 0 has 13 commands: leave 1 to 12/u)
  })

  test.each([
    'localhost',
    '127.0.0.1:3978',
    '[::1]',
    'intranet',
    'record.local',
    '*.example.gov.tw',
  ])('the address %s, which Teams cannot reach', (domain) => {
    const { host } = new URL(app.manifest.developer.websiteUrl)
    expect(faultsOf(manifest({ validDomains: [host, domain] }))).toEqual([
      `Teams cannot reach ${domain}: set PUBLIC_URL to an address with a public name`,
    ])
  })
})

describe('the schemas refuse', () => {
  test.each<readonly [string, TeamsApp, RegExp]>([
    [
      'a long name',
      manifest({ name: { ...app.manifest.name, short: 'a'.repeat(31) } }),
      /^manifest\.json: \/name\/short .*30/u,
    ],
    [
      'a long description',
      manifest({ description: { ...app.manifest.description, short: 'a'.repeat(81) } }),
      /^manifest\.json: \/description\/short .*80/u,
    ],
    ['an id that is none', manifest({ id: 'one' }), /^manifest\.json: \/id /u],
    [
      'a fourth list of commands',
      lists((list) => [list, list, list, list]),
      /^manifest\.json: \/bots\/0\/commandLists .*3/u,
    ],
    [
      'a long name in the other language',
      translation({ 'name.short': '大'.repeat(31) }),
      /^zh-tw\.json: \/name\.short .*30/u,
    ],
    [
      'a string that there is none of',
      translation({ 'name.long': '大' }),
      /^zh-tw\.json: .*name\.long/u,
    ],
  ])('%s', async (_, spoilt, fault) => {
    expect(await schemaFaults(spoilt)).toEqual([expect.stringMatching(fault)])
  })
})
