// What the server tells the page's script: written into the page as JSON, read by the script.

/** Keys of dialogs/LANGUAGE/page.yaml that the script says; `{…}` in them is filled in when it does. */
export const SCRIPT_WORDS = [
  'opening',
  'failed',
  'retry',
  'lost',
  'back',
  'anew',
  'not-sent',
  'too-long',
  'starting-over',
  'started-over',
  'not-started-over',
  'earlier-cards',
  'later-cards',
  'cards-shown',
  'has-buttons',
] as const

export type ScriptWord = (typeof SCRIPT_WORDS)[number]

export interface Settings {
  /** Where Direct Line is spoken: a path of this server, or the address of Azure's. */
  readonly directLine: string
  /** Where a token for this browser's conversation is given; always this server's. */
  readonly tokens: string
  /** Scripts that are run when the talk begins: Web Chat, and what draws cards. */
  readonly webChat: string
  readonly adaptiveCards: string
  /** A language tag that Web Chat and the bot know. */
  readonly locale: string
  /** Web Chat puts it on the styles that it makes. */
  readonly nonce: string
  /** How many characters the bot reads at once. */
  readonly questionMax: number
  /** Names of the published documents that stand at `/sources/NAME`. */
  readonly sources: readonly string[]
  readonly words: Readonly<Record<ScriptWord, string>>
}

/** The words with what is to be filled in. */
export const filled = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/gu, (braces, name: string) => String(values[name] ?? braces))
