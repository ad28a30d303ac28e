// The package as Teams unpacks it: what stands in it, read back by the platform's own rules.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../src/config.js'
import { openConversation } from '../../src/core.js'
import { LANGUAGES } from '../../src/model/language.js'
import { taipeiDay } from '../../src/model/period.js'
import { dotsOf } from '../../src/teams-app/icons.js'
import { teamsPackage } from '../../src/teams-app/package.js'
import { PackageError } from '../../src/teams-app/package-error.js'
import { anApp } from '../app/an-app.js'
import { dialogs, SETTINGS } from './a-teams-app.js'

const manifestSchema = z.object({
  $schema: z.literal(
    'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json',
  ),
  manifestVersion: z.literal('1.30'),
  version: z.string(),
  id: z.string(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  developer: z.record(z.string(), z.string()),
  name: z.object({ short: z.string().max(30), full: z.string().max(100) }),
  description: z.object({ short: z.string().max(80), full: z.string().max(4000) }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  accentColor: z.string(),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z
        .array(
          z.object({
            scopes: z.array(z.string()),
            triggers: z.array(z.enum(['mention', 'slash'])).optional(),
            commands: z
              .array(
                z.strictObject({
                  title: z.string().max(128),
                  description: z.string().max(4_000),
                  type: z.literal('prompt').optional(),
                  prompt: z.string().max(4_000).optional(),
                }),
              )
              .min(1)
              .max(12),
          }),
        )
        .max(3),
      supportsTargetedMessages: z.literal(true),
    }),
  ]),
  validDomains: z.array(z.string()),
  supportsChannelFeatures: z.literal('tier1'),
})
const stringsSchema = z.record(z.string(), z.string().min(1))

const unpacked = async (settings: Partial<typeof SETTINGS> = {}) => {
  const files = unzipSync(await teamsPackage({ ...SETTINGS, ...settings }, dialogs))
  const read = (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()))
  return {
    files,
    manifest: manifestSchema.parse(read('manifest.json')),
    chinese: stringsSchema.parse(read('zh-tw.json')),
  }
}

describe('the package', () => {
  test('holds the manifest, the other language and two icons, and nothing else', async () => {
    const { files, manifest } = await unpacked()
    const { file } = manifest.localizationInfo.additionalLanguages[0] ?? {}
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', file, manifest.icons.color, manifest.icons.outline].sort(),
    )
  })

  test('is of the bot’s registration, in the version of this program', async () => {
    const { manifest } = await unpacked()
    expect([manifest.id, manifest.bots[0].botId]).toEqual([SETTINGS.appId, SETTINGS.appId])
    expect(manifest.version).toBe(SETTINGS.version)
  })

  test('is for one person, teams and group chats, with commands in each', async () => {
    const { manifest } = await unpacked()
    const [{ scopes, commandLists }] = manifest.bots
    expect([...scopes].sort()).toEqual(['groupChat', 'personal', 'team'])
    const [mentioned, slashed] = commandLists
    expect([...(mentioned?.scopes ?? [])].sort()).toEqual([...scopes].sort())
    // In private, behind a slash, only where others read along.
    expect(slashed).toMatchObject({ scopes: ['team', 'groupChat'], triggers: ['slash'] })
    expect(mentioned?.commands.slice(0, slashed?.commands.length)).toEqual(slashed?.commands)
  })

  test('says everything in Chinese as well as in English', async () => {
    const { manifest, chinese } = await unpacked()
    expect(manifest.localizationInfo).toEqual({
      defaultLanguageTag: 'en-us',
      additionalLanguages: [{ languageTag: 'zh-tw', file: 'zh-tw.json' }],
    })
    const places = [
      ...['name.short', 'name.full', 'description.short', 'description.full'],
      ...manifest.bots[0].commandLists.flatMap(({ commands }, list) =>
        commands.flatMap((command, at) =>
          Object.keys(command)
            .filter((part) => part !== 'type')
            .map((part) => `bots[0].commandLists[${list}].commands[${at}].${part}`),
        ),
      ),
    ]
    const { $schema, ...strings } = chinese
    expect($schema).toMatch(/\/v1\.30\/MicrosoftTeams\.Localization\.schema\.json$/u)
    expect(Object.keys(strings).sort()).toEqual(places.sort())
    expect(Object.values(strings).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
    const english = JSON.stringify([manifest.name, manifest.description, manifest.bots])
    expect(english).not.toMatch(/\p{Script=Han}/u)
    expect(english + Object.values(strings).join('')).not.toMatch(/\{body\}|\{city\}|undefined/u)
  })

  test('has a name without the features of Teams, in both languages', async () => {
    const { manifest, chinese } = await unpacked()
    const names = [...Object.values(manifest.name), chinese['name.short'], chinese['name.full']]
    expect(names.join('\n')).not.toMatch(/chat|contacts|calendar|calls|files|activity|teams|help/iu)
  })

  test('has icons of the right size: one that fills its square, one in white on nothing', async () => {
    const { files, manifest } = await unpacked()
    const dots = (name: string) => dotsOf(files[name] ?? new Uint8Array())
    const color = dots(manifest.icons.color)
    expect([color.width, color.height]).toEqual([192, 192])
    expect(alphasOf(color.rgba)).toEqual(new Set([255]))
    expect(`#${Buffer.from(color.rgba.subarray(0, 3)).toString('hex')}`).toBe(manifest.accentColor)
    const outline = dots(manifest.icons.outline)
    expect([outline.width, outline.height]).toEqual([32, 32])
    expect(alphasOf(outline.rgba)).toContain(0)
    expect(alphasOf(outline.rgba)).toContain(255)
    expect(outline.rgba.every((value, at) => value === outline.rgba[at | 3])).toBe(true)
  })

  test('links to pages of its own domain that open', async () => {
    const { manifest } = await unpacked()
    expect(manifest.validDomains).toEqual(['record.example.gov.tw'])
    const { name: _, ...links } = manifest.developer
    expect(Object.keys(links).sort()).toEqual(['privacyUrl', 'termsOfUseUrl', 'websiteUrl'])
    const { url } = await anApp()
    for (const link of Object.values(links)) {
      const { origin, pathname } = new URL(link)
      expect(origin).toBe(SETTINGS.publicUrl)
      expect([pathname, (await fetch(url + pathname)).status]).toEqual([pathname, 200])
    }
  })

  test('is the same, byte for byte, whenever it is packed', async () => {
    const [one, other] = await Promise.all([
      teamsPackage(SETTINGS, dialogs),
      teamsPackage(SETTINGS, dialogs),
    ])
    expect(Buffer.from(one).equals(other)).toBe(true)
    // MS-DOS time and date of the first local header, at 10: midnight, 1 January 1980.
    expect(Buffer.from(one).readUInt32LE(10)).toBe((1 << 21) | (1 << 16))
  })
})

describe.each(LANGUAGES)('every command in %s', (language) => {
  const { commands } = dialogs[language]['teams-app']

  test.each(Object.entries(commands))('%s is understood by the bot', (key, { title }) => {
    const converse = openConversation(readConfig({}))
    const { answer } = converse({ text: title, today: taipeiDay(new Date(0)), fallback: language })
    const outcomes: Readonly<Record<string, string>> = { help: 'help', forget: 'forgotten' }
    expect(answer).toMatchObject({ language })
    expect(answer.outcome).toBe(outcomes[key] ?? 'answered')
  })
})

describe.each(LANGUAGES)('every prompt starter in %s', (language) => {
  const { bodies, 'teams-app': app } = dialogs[language]

  test.each(Object.entries(app.starters))('%s is answered by the bot', (_, { prompt }) => {
    const converse = openConversation(readConfig({}))
    const text = prompt.replace('{body}', bodies.department.name)
    const { answer } = converse({ text, today: taipeiDay(new Date(0)), fallback: language })
    expect(answer).toMatchObject({ language, outcome: 'answered' })
  })
})

describe('nothing is packed', () => {
  const problemsOf = async (
    settings: Parameters<typeof teamsPackage>[0],
    words: Parameters<typeof teamsPackage>[1] = dialogs,
  ): Promise<readonly string[]> => {
    const refusal: unknown = await teamsPackage(settings, words).catch((error: unknown) => error)
    if (!(refusal instanceof PackageError)) throw new Error('it was packed')
    return refusal.problems
  }

  test('without the settings, and all that is missing is told', async () => {
    expect(await problemsOf({ version: '1.0.0' })).toEqual([
      expect.stringMatching(/^MicrosoftAppId is not set: /u),
      expect.stringMatching(/^PUBLIC_URL is not set: /u),
    ])
  })

  test('with an address of this machine, and other problems are told as well', async () => {
    const words = {
      ...dialogs,
      en: {
        ...dialogs.en,
        'teams-app': {
          ...dialogs.en['teams-app'],
          name: { short: `Help ${'a'.repeat(30)}`, full: 'Record' },
        },
      },
    }
    const { appId: _, ...settings } = { ...SETTINGS, publicUrl: 'http://127.0.0.1:3978' }
    expect(await problemsOf(settings, words)).toEqual([
      expect.stringMatching(/^MicrosoftAppId is not set/u),
      expect.stringMatching(/\/name\/short .*30/u),
      expect.stringMatching(/“Help” ?, which/u),
      ...['websiteUrl', 'privacyUrl', 'termsOfUseUrl'].map((field) =>
        expect.stringMatching(new RegExp(`^${field} .*is not encrypted`, 'u')),
      ),
      expect.stringMatching(/^Teams cannot reach 127\.0\.0\.1:3978/u),
    ])
  })

  test('where a command stands in one language only', async () => {
    const { help: _, ...fewer } = dialogs['zh-Hant']['teams-app'].commands
    const words = {
      ...dialogs,
      'zh-Hant': {
        ...dialogs['zh-Hant'],
        'teams-app': { ...dialogs['zh-Hant']['teams-app'], commands: fewer },
      },
    }
    expect(await problemsOf(SETTINGS, words)).toEqual([
      ...[0, 1].flatMap((list) =>
        ['title', 'description'].map(
          (part) =>
            `zh-tw.json: bots[0].commandLists[${list}].commands[0].${part} is not translated`,
        ),
      ),
    ])
  })
})

const alphasOf = (rgba: Uint8Array): ReadonlySet<number> =>
  new Set(rgba.filter((_, at) => at % 4 === 3))
