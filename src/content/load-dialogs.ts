// Loads what the bot understands and says, in both languages, or tells every problem at once.
import { join } from 'node:path'
import { LANGUAGES, type Language, type Localised } from '../model/language.js'
import {
  DIALOG_FILES,
  type DialogFileName,
  type Dialogs,
  type DialogsIn,
} from './dialogs-schema.js'
import { fileAsSeen } from './file-as-seen.js'
import { strangeArguments } from './message-arguments.js'
import { ContentError, type Problem } from './problem.js'
import { readYaml } from './read-yaml.js'

/** @throws ContentError when a file is missing or broken, or the languages' keys or placeholders differ */
export const loadDialogs = (folder: string): Dialogs => {
  const files = LANGUAGES.map((language) => readLanguage(folder, language))
  // Files that could not be read are left out: the others are compared all the same.
  const read = Object.fromEntries(files.map(({ language, read }) => [language, read])) as ReadFiles
  const problems = [
    ...files.flatMap(({ problems }) => problems),
    ...FREE_KEYS.flatMap((name) => missingKeys(folder, name, read)),
    ...SAYINGS.flatMap((name) => strangePlaceholders(folder, name, read)),
  ]
  if (problems.length > 0) throw new ContentError(problems)
  // Every file of every language was read, or a problem would have been told.
  return read as Dialogs
}

type ReadFiles = Localised<Partial<DialogsIn>>

const readLanguage = (folder: string, language: Language) => {
  const files = Object.entries(DIALOG_FILES).map(([name, schema]) => ({
    name,
    read: readYaml<unknown>(pathOf(folder, language, name), fileOf(folder, language, name), schema),
  }))
  return {
    language,
    read: Object.fromEntries(files.map(({ name, read }) => [name, read.value])),
    problems: files.flatMap(({ read }) => read.problems),
  }
}

const pathOf = (folder: string, language: Language, name: string): string =>
  join(folder, language, `${name}.yaml`)

const fileOf = (folder: string, language: Language, name: string): string =>
  fileAsSeen(pathOf(folder, language, name))

/** Files whose keys are free must have the same ones in each language. */
const FREE_KEYS = ['categories', 'kinds', 'seasons'] as const satisfies DialogFileName[]

/** Files of ICU messages. */
const SAYINGS = ['replies', 'labels', 'page', 'menu'] as const satisfies DialogFileName[]

const missingKeys = (
  folder: string,
  name: (typeof FREE_KEYS)[number],
  read: ReadFiles,
): readonly Problem[] => {
  const anywhere = new Set(LANGUAGES.flatMap((language) => Object.keys(read[language][name] ?? {})))
  return LANGUAGES.flatMap((language) => {
    const here = read[language][name]
    return [...anywhere]
      .filter((key) => here && !Object.hasOwn(here, key))
      .map((key) => ({
        file: fileOf(folder, language, name),
        place: key,
        says: 'is missing here: copy it from the other language and translate it',
      }))
  })
}

const strangePlaceholders = (
  folder: string,
  name: (typeof SAYINGS)[number],
  read: ReadFiles,
): readonly Problem[] => {
  const en = read.en[name]
  const chinese = read['zh-Hant'][name]
  if (!en || !chinese) return []
  return strangeArguments({ en, 'zh-Hant': chinese }).map(({ language, key, strange, known }) => ({
    file: fileOf(folder, language, name),
    place: key,
    says: `has ${inBraces(strange)}, which the other language does not have there: correct it here, or write it there too; there stand: ${inBraces(known) || 'none'}`,
  }))
}

const inBraces = (names: readonly string[]): string => names.map((name) => `{${name}}`).join(' ')
