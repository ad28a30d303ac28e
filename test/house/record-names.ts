// The names in the records' typed facts, and where they stand outside the records.
import type { Dialogs } from '../../src/content/dialogs-schema.js'
import type { CityEvent } from '../../src/model/city-event.js'
import { LANGUAGES, type Localised } from '../../src/model/language.js'
import { fold, normalise } from '../../src/text/normalise.js'
import type { TextFile } from './files.js'

/** Parties, places, products, prizes, contests, projects and aliases, in both languages. */
export const namesInFacts = (events: readonly CityEvent[]): readonly string[] =>
  events.flatMap(({ parties, places, products, prizes }) => [
    ...[...parties, ...places, ...products].flatMap(({ name, aliases }) => [
      ...both(name),
      ...aliases,
    ]),
    ...prizes.flatMap(({ name, award, project }) => [name, award, project].flatMap(both)),
  ])

/** The city's and its department's own: the bot is theirs. */
export const ownNames = (dialogs: Dialogs): readonly string[] =>
  LANGUAGES.flatMap((language) =>
    Object.values(dialogs[language].bodies).flatMap(({ name, short, aliases }) => [
      name,
      short,
      ...aliases,
    ]),
  )

/** Every country and territory that Unicode knows, as both languages call it. */
export const countryNames = (): readonly string[] =>
  LANGUAGES.flatMap((language) => {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    return twoLetterCodes().flatMap((code) => regions.of(code) ?? [])
  })

/** `path:line: name` wherever a file holds one of the names: Latin ones as whole words, whatever line breaks they hold. */
export const namesHeld = (
  files: readonly TextFile[],
  names: readonly string[],
  excepted: readonly string[] = [],
): readonly string[] => {
  const allowed = new Set(excepted.map(comparable))
  const sought = [...new Set(names.map(comparable))].filter((name) => name && !allowed.has(name))
  const patterns = sought.map((name) => ({ name, pattern: asWords(name) }))
  return files.flatMap(({ path, text }) => {
    const { folded, original, origins } = normalise(text)
    const lineAt = (index: number) => original.slice(0, origins[index]).split('\n').length
    return patterns.flatMap(({ name, pattern }) =>
      Array.from(folded.matchAll(pattern), ({ index }) => `${path}:${lineAt(index)}: ${name}`),
    )
  })
}

const both = (name: Localised<string> | undefined): readonly string[] =>
  name ? LANGUAGES.map((language) => name[language]) : []

const comparable = (text: string): string => fold(text).replace(/\s+/gu, ' ').trim()

/** A Latin letter or digit at an edge of the name may have no other one beside it. */
const asWords = (name: string): RegExp => {
  const letter = String.raw`[\p{Script=Latin}\p{N}]`
  const literal = name.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', ' +')
  return new RegExp(`(?<!${letter}(?=${letter}))${literal}(?!(?<=${letter})${letter})`, 'gu')
}

const twoLetterCodes = (): readonly string[] => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
