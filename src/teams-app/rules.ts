// What Teams and its store demand of an app beyond the schema: each rule tells what breaks it, and the remedy.
import { isIP } from 'node:net'
import { type Dots, dotsOf, ICON_SIDES, type Icon } from './icons.js'
import { SCOPES, type TeamsApp } from './teams-app.js'

type Rule = (app: TeamsApp) => readonly string[]

/** What the rules of Teams find wrong with it; empty when nothing is. Those of the schema are apart: `package.ts`. */
export const faultsOf = (app: TeamsApp): readonly string[] => RULES.flatMap((rule) => rule(app))

/** Microsoft's "Teams Store validation guidelines" of 2026, App name: features and products of its own, and drafts. */
const RESERVED =
  /\b(?:chat|contacts|calendar|calls|files|activity|teams|apps|help|microsoft|excel|powerpoint|word|onedrive|sharepoint|onenote|outlook|azure|surface|xbox|(?:beta|dev|preview|uat|test)\b)/iu

/**
 * Of each command list, and of a command's texts: schema 1.30 and "Highlight agent capabilities with prompt starters" of
 * 17 July 2026. The older guides say ten, and 32 and 128 characters.
 */
const COMMANDS_MAX = 12
const LENGTHS = { title: 128, description: 4_000, prompt: 4_000 } as const

/** Where a list's commands are offered, where it does not say: behind the bot's name. */
const TRIGGER = 'mention'

const name: Rule = (app) =>
  eachText(app).flatMap(({ place, text, file }) => {
    const word = place.startsWith('name.') ? RESERVED.exec(text)?.[0] : undefined
    return word === undefined
      ? []
      : [
          `${file}: ${place}: “${text}” holds “${word}”, which the store reserves: choose another name`,
        ]
  })

const scopes: Rule = ({ manifest }) => {
  const [bot] = manifest.bots ?? []
  const listed = (bot?.commandLists ?? []).flatMap(({ scopes, triggers = [TRIGGER] }) =>
    scopes.flatMap((scope) => triggers.map((trigger) => `${scope} ${trigger}`)),
  )
  return SCOPES.flatMap((scope) => [
    ...(bot?.scopes.includes(scope) ? [] : [`the bot lacks the scope ${scope}: add it`]),
    ...(listed.filter((one) => one === `${scope} ${TRIGGER}`).length === 1
      ? []
      : [`the scope ${scope} needs exactly one command list: it has none, or several`]),
  ])
}

/** "Support shared and private channels", schema 1.25 and later: an upload with the scope team is refused without it. */
const channels: Rule = ({ manifest }) =>
  manifest.supportsChannelFeatures === 'tier1' || !manifest.bots?.[0]?.scopes.includes('team')
    ? []
    : ['supportsChannelFeatures must be tier1, or no team can have the app: add it']

/** "Enable slash commands for agents", 11 March 2026: a message behind a slash is a targeted one. */
const slashes: Rule = ({ manifest }) => {
  const [bot] = manifest.bots ?? []
  const lists = (bot?.commandLists ?? []).filter(({ triggers = [] }) => triggers.includes('slash'))
  return lists.length > 0 && !bot?.supportsTargetedMessages
    ? ['commands behind a slash need supportsTargetedMessages: add it, or take them out']
    : []
}

const commands: Rule = (app) => [
  ...(app.manifest.bots?.[0]?.commandLists ?? []).flatMap(({ commands }, at) =>
    commands.length >= 1 && commands.length <= COMMANDS_MAX
      ? []
      : [`command list ${at} has ${commands.length} commands: leave 1 to ${COMMANDS_MAX}`],
  ),
  ...eachText(app).flatMap(({ file, place, text }) => {
    const part = /\.commands\[\d+\]\.(title|description|prompt)$/u.exec(place)?.[1]
    const most = part && part in LENGTHS ? LENGTHS[part as keyof typeof LENGTHS] : undefined
    return most === undefined || text.length <= most
      ? []
      : [`${file}: ${place} has ${text.length} characters: ${most} at most`]
  }),
]

/** A prompt starter has a prompt, and nothing else has one; beside a welcome it may stand (17 July 2026). */
const promptStarters: Rule = ({ manifest }) =>
  (manifest.bots?.[0]?.commandLists ?? [])
    .flatMap((list) => list.commands)
    .filter(({ type, prompt }) => (type === 'prompt') !== (prompt !== undefined && prompt !== ''))
    .map(
      ({ title }) =>
        `the command “${title}” is a prompt starter without a prompt, or a prompt that is none`,
    )

/** Two that read the same cannot be told from one another in the menu. */
const distinctTitles: Rule = (app) => {
  const titles = eachText(app).filter(({ place }) => place.endsWith('.title'))
  const listOf = ({ file, place }: Text) => `${file} ${place.split('.commands')[0]}`
  return titles.flatMap((one, at) =>
    titles.slice(0, at).some((other) => listOf(other) === listOf(one) && other.text === one.text)
      ? [`${one.file}: ${one.place}: “${one.text}” stands in its list twice: name one otherwise`]
      : [],
  )
}

const links: Rule = ({ manifest }) => {
  const { websiteUrl, privacyUrl, termsOfUseUrl } = manifest.developer
  return Object.entries({ websiteUrl, privacyUrl, termsOfUseUrl }).flatMap(([field, link]) => {
    const { protocol, host } = new URL(link)
    return [
      ...(protocol === 'https:'
        ? []
        : [`${field} ${link} is not encrypted: set PUBLIC_URL to an address with https://`]),
      ...(manifest.validDomains?.includes(host)
        ? []
        : [`validDomains lacks ${host} of ${field}: add it`]),
    ]
  })
}

const domains: Rule = ({ manifest }) =>
  (manifest.validDomains ?? []).flatMap((domain) => {
    const host = domain.replace(/:\d+$/u, '').replace(/^\[|\]$/gu, '')
    const isReached =
      isIP(host) === 0 && host.includes('.') && !/[*]|\.local(?:host)?$/iu.test(host)
    return isReached
      ? []
      : [`Teams cannot reach ${domain}: set PUBLIC_URL to an address with a public name`]
  })

const translated: Rule = (app) => {
  const own = Object.keys(stringsOf(app))
  const files = (app.manifest.localizationInfo?.additionalLanguages ?? []).map(({ file }) => file)
  return [
    ...(files.length > 0 ? [] : ['localizationInfo names no other language']),
    ...files.flatMap((file) => {
      const { $schema: _, ...told } = app.translations[file] ?? {}
      const lacks = own.filter((place) => !told[place])
      const strange = Object.keys(told).filter((place) => !own.includes(place))
      return [
        ...lacks.map((place) => `${file}: ${place} is not translated`),
        ...strange.map((place) => `${file}: ${place} stands for nothing in the manifest`),
      ]
    }),
  ]
}

const icons: Rule = ({ manifest, icons }) =>
  (['color', 'outline'] as const).flatMap((icon) => {
    const file = manifest.icons[icon]
    const png = icons[file]
    return png === undefined
      ? [`${file} is missing`]
      : iconFaults(icon, dotsOf(png)).map((fault) => `${file} ${fault}: mend ${icon}.svg`)
  })

const iconFaults = (icon: Icon, dots: Dots): readonly string[] => {
  const side = ICON_SIDES[icon]
  const sized =
    dots.width === side && dots.height === side
      ? []
      : [`is ${dots.width} by ${dots.height} dots, not ${side} by ${side}`]
  return [...sized, ...(icon === 'color' ? colorFaults(dots) : outlineFaults(dots))]
}

const OPAQUE = 255

/** Teams cuts the corners off itself. */
const colorFaults = ({ rgba }: Dots): readonly string[] =>
  rgba.some((value, at) => at % 4 === 3 && value < OPAQUE) ? ['is transparent in places'] : []

const outlineFaults = ({ rgba }: Dots): readonly string[] => {
  const alphas = rgba.filter((_, at) => at % 4 === 3)
  // White multiplied by alpha is alpha.
  const isWhite = rgba.every((value, at) => value === rgba[at - (at % 4) + 3])
  return [
    ...(isWhite ? [] : ['holds another colour than white']),
    ...(alphas.includes(0) ? [] : ['has no transparent ground']),
    ...(alphas.includes(OPAQUE) ? [] : ['shows nothing']),
  ]
}

const RULES: readonly Rule[] = [
  name,
  scopes,
  channels,
  slashes,
  commands,
  distinctTitles,
  promptStarters,
  links,
  domains,
  translated,
  icons,
]

interface Text {
  readonly file: string
  readonly place: string
  readonly text: string
}

/** Every string that people see, in every language. */
const eachText = (app: TeamsApp): readonly Text[] =>
  Object.entries({ 'manifest.json': stringsOf(app), ...app.translations }).flatMap(
    ([file, strings]) => Object.entries(strings).map(([place, text]) => ({ file, place, text })),
  )

/** The strings of the manifest that are translated, by place. */
const stringsOf = ({ manifest }: TeamsApp): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ['name.short', manifest.name.short],
    ['name.full', manifest.name.full ?? ''],
    ['description.short', manifest.description.short],
    ['description.full', manifest.description.full],
    ...(manifest.bots?.[0]?.commandLists ?? []).flatMap(({ commands }, list) =>
      commands.flatMap(({ title, description, prompt }, at) =>
        Object.entries({
          title,
          description: description ?? '',
          ...(prompt ? { prompt } : {}),
        }).map(([part, text]) => [`bots[0].commandLists[${list}].commands[${at}].${part}`, text]),
      ),
    ),
  ])
