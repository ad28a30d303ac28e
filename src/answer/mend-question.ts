// Mends the slips of a question against all words that mean something here.
import type { Dialogs, DialogsIn } from '../content/dialogs-schema.js'
import type { GeneralKnowledge } from '../content/general-knowledge.js'
import { type CityEvent, namedIn } from '../model/city-event.js'
import { LANGUAGES } from '../model/language.js'
import type { EventIndex } from '../search/build-index.js'
import { type Mended, mendText } from '../text/mend.js'
import { hanMender } from '../text/mend-han.js'
import { wordMender } from '../text/mend-words.js'
import { fold, type Normalised, normalise } from '../text/normalise.js'
import { periodVocabulary } from '../text/periods.js'
import { tokenize } from '../text/tokenize.js'
import { isEverydayWord } from './everyday-words.js'

export type MendQuestion = (text: Normalised) => Mended

/** `englishWords` are right as they are, whether the record holds them or not. */
export const questionMender = (
  dialogs: Dialogs,
  events: readonly CityEvent[],
  index: EventIndex,
  { englishWords, world }: GeneralKnowledge,
): MendQuestion => {
  const words = LANGUAGES.flatMap((language) => wordsOf(dialogs[language]))
  const names = events.flatMap((event) =>
    namedIn(event).flatMap(({ name, aliases }) => [name.en, name['zh-Hant'], ...aliases]),
  )
  const mendWords = wordMender({
    general: words.flatMap(latinWords),
    held: [
      ...index.words,
      ...names.flatMap(latinWords),
      ...periodVocabulary(LANGUAGES.map((language) => dialogs[language].periods)),
    ],
    others: new Set([...englishWords, ...world.flatMap(({ names }) => names.flatMap(latinWords))]),
  })
  const mendHan = hanMender({
    phrases: [...LANGUAGES.flatMap((language) => topicsOf(dialogs[language])), ...names],
    holds: index.record.holds,
    isWord: pairsOf(words),
    plain: new Set(
      LANGUAGES.flatMap((language) => grammarOf(dialogs[language]))
        .map(fold)
        .filter((word) => word.length === 1),
    ),
  })
  return (text) => {
    const mends = [...mendWords(text), ...mendHan(text)]
    return mendText(text, mends)
  }
}

/** Every word list of one language that a question is read by, but for those of time; question words first. */
const wordsOf = (words: DialogsIn): readonly string[] => [...grammarOf(words), ...topicsOf(words)]

/** Words that ask and join, and small talk. */
const grammarOf = ({ questions, words, intents, ...files }: DialogsIn): readonly string[] => [
  ...Object.values(files['follow-ups'].cues).flat(),
  ...Object.values(questions).flat(),
  ...Object.values(words).flat(),
  ...Object.values(intents).flat(),
]

/** Words that name a sort of thing. */
const topicsOf = ({ bodies, categories, kinds, roles, synonyms }: DialogsIn): readonly string[] => [
  ...Object.values(bodies).flatMap(({ name, aliases }) => [name, ...aliases]),
  ...Object.values(categories).flatMap(({ asked, specific }) => [...asked, ...specific]),
  ...Object.values(kinds).flatMap((kind) => kind.words),
  ...Object.values(roles).flat(),
  ...synonyms.groups.flat(),
]

/** Words of two characters that a question is read by, or that everyday language has. */
const pairsOf = (words: readonly string[]): ((pair: string) => boolean) => {
  const known = new Set(words.map(fold))
  return (pair) => known.has(pair) || isEverydayWord(pair)
}

const latinWords = (text: string): readonly string[] =>
  tokenize(normalise(text)).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))
