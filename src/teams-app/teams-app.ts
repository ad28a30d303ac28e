// The app for Teams as data: the manifest, its strings in the other language, and the icons.
import type { TeamsManifestLatest } from '@microsoft/app-manifest'
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language, Localised } from '../model/language.js'
import { PRIVACY_PATH, TERMS_PATH } from '../model/site-paths.js'
import { ICON_FILES, type Icon } from './icons.js'

/** The newest version that @microsoft/app-manifest brings both schemas of, so that nothing is fetched. */
const VERSION = '1.30'
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`
export const MANIFEST_SCHEMA = `${SCHEMAS}/MicrosoftTeams.schema.json`
export const TRANSLATION_SCHEMA = `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`

/** The strings of the manifest itself, for whoever reads neither language too. */
const DEFAULT: Language = 'en'
const OTHER: Language = 'zh-Hant'
/** What Teams calls the languages of its clients. */
const TAGS: Localised<string> = { en: 'en-us', 'zh-Hant': 'zh-tw' }

export const SCOPES = ['personal', 'team', 'groupChat'] as const

/** In each scope commands follow the bot's name; where others read along, they follow a slash as well, and are private. */
const GROUP_SCOPES = ['team', 'groupChat'] as const

/** Pages of this server; all open without a login. */
const PATHS = { websiteUrl: '/', privacyUrl: PRIVACY_PATH, termsOfUseUrl: TERMS_PATH } as const

/** The ground of color.svg. */
const ACCENT = '#005f73'

/** ICU messages with the arguments `body` and `city`. */
export interface AppWords {
  readonly name: { readonly short: string; readonly full: string }
  readonly description: { readonly short: string; readonly full: string }
  /** In the order in which they are offered. */
  readonly commands: Readonly<
    Record<string, { readonly title: string; readonly description: string }>
  >
  /** What is put into the box where it is chosen, in the order in which they are offered. */
  readonly starters: Readonly<Record<string, Starter>>
}

interface Starter {
  readonly title: string
  readonly description: string
  readonly prompt: string
}

export type AppDialogs = Localised<{
  readonly 'teams-app': AppWords
  readonly bodies: Readonly<Record<'department' | 'city', { readonly name: string }>>
}>

export interface AppSettings {
  /** Of the bot's registration; the app in Teams takes the same. */
  readonly appId: string
  /** The origin under which Teams and people reach the server. */
  readonly publicUrl: string
  /** Teams takes an update for one only when this has grown. */
  readonly version: string
}

/** Strings by the place in the manifest whose string they stand for, such as `name.short`. */
export type Translation = Readonly<Record<string, string>>

export interface TeamsApp {
  readonly manifest: TeamsManifestLatest
  /** By file. */
  readonly translations: Readonly<Record<string, Translation>>
  /** PNG by file. */
  readonly icons: Readonly<Record<string, Uint8Array>>
}

export const teamsApp = (
  { appId, publicUrl, version }: AppSettings,
  dialogs: AppDialogs,
  icons: Readonly<Record<Icon, Uint8Array>>,
): TeamsApp => {
  const words = wordsIn(DEFAULT, dialogs)
  const commands = Object.values(words.commands)
  const starters = Object.values(words.starters).map(
    (starter) => ({ ...starter, type: 'prompt' }) as const,
  )
  const link = (path: string) => new URL(path, publicUrl).href
  const file = `${TAGS[OTHER]}.json`
  const manifest: TeamsManifestLatest = {
    $schema: MANIFEST_SCHEMA,
    manifestVersion: VERSION,
    version,
    id: appId,
    localizationInfo: {
      defaultLanguageTag: TAGS[DEFAULT],
      additionalLanguages: [{ languageTag: TAGS[OTHER], file }],
    },
    developer: {
      name: dialogs[DEFAULT].bodies.city.name,
      websiteUrl: link(PATHS.websiteUrl),
      privacyUrl: link(PATHS.privacyUrl),
      termsOfUseUrl: link(PATHS.termsOfUseUrl),
    },
    name: words.name,
    description: words.description,
    icons: ICON_FILES,
    accentColor: ACCENT,
    bots: [
      {
        botId: appId,
        scopes: [...SCOPES],
        // What is asked in private is answered in private (src/doors/bot-framework/targeted.ts).
        supportsTargetedMessages: true,
        commandLists: [
          { scopes: [...SCOPES], commands: [...commands, ...starters] },
          { scopes: [...GROUP_SCOPES], triggers: ['slash'], commands },
        ],
      },
    ],
    // Without it a team cannot have the app in its shared and private channels.
    supportsChannelFeatures: 'tier1',
    validDomains: [new URL(publicUrl).host],
    defaultInstallScope: 'personal',
    defaultGroupCapability: { team: 'bot', groupchat: 'bot' },
  }
  return {
    manifest,
    translations: {
      [file]: {
        $schema: TRANSLATION_SCHEMA,
        ...stringsOf(wordsIn(OTHER, dialogs), [
          ['commands', Object.keys(words.commands)],
          ['starters', Object.keys(words.starters)],
        ]),
      },
    },
    icons: { [ICON_FILES.color]: icons.color, [ICON_FILES.outline]: icons.outline },
  }
}

const wordsIn = (language: Language, dialogs: AppDialogs): AppWords => {
  const { bodies, 'teams-app': words } = dialogs[language]
  const names = { body: bodies.department.name, city: bodies.city.name }
  const write = (message: string) =>
    String(new IntlMessageFormat(message, language).format(names)).trim()
  const { name, description, commands, starters } = words
  return {
    name: { short: write(name.short), full: write(name.full) },
    description: { short: write(description.short), full: write(description.full) },
    commands: Object.fromEntries(
      Object.entries(commands).map(([key, { title, description }]) => [
        key,
        { title: write(title), description: write(description) },
      ]),
    ),
    starters: Object.fromEntries(
      Object.entries(starters).map(([key, { title, description, prompt }]) => [
        key,
        { title: write(title), description: write(description), prompt: write(prompt) },
      ]),
    ),
  }
}

type Order = readonly (readonly [list: 'commands' | 'starters', keys: readonly string[]])[]

/** By place in the manifest; a command that the words lack is left out, and `translated` tells of it. */
const stringsOf = (words: AppWords, order: Order): Translation => {
  const parts = order.flatMap(([list, keys]) => keys.map((key) => ({ list, ...words[list][key] })))
  // The second list is of the same commands, without the starters.
  return Object.fromEntries([
    ['name.short', words.name.short],
    ['name.full', words.name.full],
    ['description.short', words.description.short],
    ['description.full', words.description.full],
    ...[parts, parts.filter(({ list }) => list === 'commands')].flatMap((listed, n) =>
      listed.flatMap(({ list: _, ...texts }, at) =>
        Object.entries(texts).map(([part, text]) => [
          `bots[0].commandLists[${n}].commands[${at}].${part}`,
          text,
        ]),
      ),
    ),
  ])
}
