// Loads what the bot understands and says, in both languages, or tells every problem at once.
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../model/language.js'
import {
  DIALOG_FILES,
  type DialogFileName,
  type Dialogs,
  type DialogsIn,
} from './dialogs-schema.js'
import { ContentError, type Problem } from './problem.js'
import { readYaml } from './read-yaml.js'

/** @throws ContentError when a file is missing or broken, or the languages' keys differ */
export const loadDialogs = (folder: string): Dialogs => {
  const problems: Problem[] = []
  const loaded = LANGUAGES.map((language) => [language, loadLanguage(folder, language, problems)])
  if (problems.length > 0) throw new ContentError(problems)
  // Every file of every language was read, or a problem would have been told.
  const dialogs = Object.fromEntries(loaded) as Dialogs
  const differences = LANGUAGES.flatMap((language) => missingKeys(dialogs, language))
  if (differences.length > 0) throw new ContentError(differences)
  return dialogs
}

const loadLanguage = (folder: string, language: Language, problems: Problem[]): DialogsIn => {
  const files = Object.entries(DIALOG_FILES).map(([name, schema]) => {
    const file = `${language}/${name}.yaml`
    const read = readYaml<unknown>(join(folder, file), file, schema)
    problems.push(...read.problems)
    return [name, read.value]
  })
  // A file that was not read is a problem, and with a problem nobody gets this value.
  return Object.fromEntries(files) as DialogsIn
}

/** Files whose keys are free must have the same ones in each language. */
const FREE_KEYS = ['categories', 'kinds', 'replies', 'labels'] as const satisfies DialogFileName[]

const missingKeys = (dialogs: Dialogs, language: Language): readonly Problem[] =>
  FREE_KEYS.flatMap((name) => {
    const here = new Set(Object.keys(dialogs[language][name]))
    const anywhere = new Set(LANGUAGES.flatMap((other) => Object.keys(dialogs[other][name])))
    return [...anywhere]
      .filter((key) => !here.has(key))
      .map((key) => ({
        file: `${language}/${name}.yaml`,
        place: key,
        says: 'is missing here: copy it from the other language and translate it',
      }))
  })
