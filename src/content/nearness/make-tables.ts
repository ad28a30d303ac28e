// Makes the nearness tables out of the packages: what src/text/nearness.ts looks words up in.
import {
  COMMONNESS_STEPS,
  GLOSSES_MAX,
  HAN_NAME,
  KINDS_BASE,
  type NearnessTables,
  packTables,
  RELATIONS,
  WEIGHT_STEPS,
  WORD_KINDS,
} from '../../text/nearness-tables.js'
import { loadEnglishWords } from '../english-words.js'
import { readEnglishVocabulary } from './english-vocabulary.js'
import { explainingWords, glossReader } from './gloss-words.js'
import { readHanCommonness } from './han-commonness.js'
import { type Lemma, lemmasOf, withoutAffix } from './lemmas.js'
import { type Near, nearEnglish } from './near-english.js'
import { nearHan } from './near-han.js'
import { currentStamp } from './packages.js'
import { type HanEntry, readCedict } from './read-cedict.js'
import { readWordNet, type WordNet } from './read-wordnet.js'

type WordKind = (typeof WORD_KINDS)[number]

/** How near a word is that only an affix keeps apart, which may well turn its meaning round: cashless, cash. */
const AFFIXED = 0.6
/** Longer entries are names and sayings that nobody asks with, unless jieba has them too. */
const HAN_LENGTH_MAX = 4
/** Words that only jieba has are kept from here on the Zipf scale, about 20 times in its 60 million words. */
const HAN_COMMON_FROM = 2.5
/** How much rarer a word is at most than the mainland's word for the same: jieba's texts are from there. */
const TAIWAN_RARER_BY = 0.5

/** The same packages make the same bytes. */
export const makeNearnessTables = (): ArrayBuffer => {
  const english = readEnglish()
  const han = readHan(english)
  const listed = loadEnglishWords()
  // Names that only glosses hold are words too: an EasyCard.
  const englishWords = sorted(new Set([...english.words, ...han.glossWords, ...han.englishNames]))
  const { start: englishStart, text: englishText, rows } = columnsOfWords(englishWords)
  const { start: hanStart, text: hanText, rows: hanRows } = columnsOfWords(han.words)

  // Forms of the same words share a list; the first is for words without one.
  const near = listsOf(rows)
  near.add([])
  const lists = new Map<string, number>([['', 0]])
  const englishNear = englishWords.map((word) => {
    const lemmas = english.lemmasOf(word)
    const key = lemmas.map((lemma) => `${lemma.word}.${lemma.kind}`).join(' ')
    const list = lists.get(key) ?? near.add(english.near(lemmas))
    lists.set(key, list)
    if (lemmas.length > 0) return list
    const base = english.baseOf(word)
    return base ? near.add([{ word: base, by: 'derivation', weight: AFFIXED }]) : list
  })
  const glosses = listsOf(rows)
  const nearHan = listsOf(hanRows)
  for (const word of han.words) {
    glosses.add(han.glosses(word))
    nearHan.add(han.near(word))
  }

  const tables: NearnessTables = {
    englishStart,
    englishText,
    englishNear: Uint32Array.from(englishNear),
    englishCommonness: commonnessColumn(englishWords, english.commonness),
    englishKinds: Uint16Array.from(englishWords, (word) =>
      kindsDigits(english.usesOf(word).map(({ kind }) => kind)),
    ),
    nearStart: Uint32Array.from(near.start),
    nearWord: Uint32Array.from(near.word),
    nearHow: Uint16Array.from(near.how),
    hanStart,
    hanText,
    hanCommonness: commonnessColumn(han.words, han.commonness),
    hanInDictionary: Uint8Array.from(han.words, (word) =>
      han.isName(word) ? HAN_NAME : Number(han.isInDictionary(word)),
    ),
    englishIsName: Uint8Array.from(englishWords, (word) =>
      // Lists of words hold no names, so that what is in them is another word as well: china, turkey.
      Number(han.englishNames.has(word) && !listed.has(word)),
    ),
    glossStart: Uint32Array.from(glosses.start),
    glossWord: Uint32Array.from(glosses.word),
    glossHow: Uint16Array.from(glosses.how),
    nearHanStart: Uint32Array.from(nearHan.start),
    nearHanWord: Uint32Array.from(nearHan.word),
    nearHanHow: Uint16Array.from(nearHan.how),
  }
  return packTables(tables, currentStamp())
}

const readEnglish = () => {
  const { words, commonness, inAmerican } = readEnglishVocabulary()
  const wordNet = readWordNet(inAmerican)
  const lemmas = lemmatiser(wordNet, inAmerican)
  const all = new Set(words)
  // The words themselves of which only forms are in the lists.
  for (const word of words) for (const lemma of lemmas(word)) all.add(lemma.word)
  return {
    words: sorted(all),
    inAmerican,
    commonness: (word: string) => commonness.get(word),
    lemmasOf: lemmas,
    near: nearEnglish(wordNet, (word) => (all.has(word) ? (commonness.get(word) ?? 0) : undefined)),
    /** The word that a word unknown to WordNet is derived from, as far as its affixes tell. */
    baseOf: (word: string) => {
      const base = withoutAffix(word)
      return base ? lemmas(base).find((lemma) => all.has(lemma.word))?.word : undefined
    },
    usesOf: usesByKind(lemmas, wordNet.senses),
  }
}

const lemmatiser = ({ senses }: WordNet, inAmerican: (word: string) => string) => {
  const known = new Map<string, readonly Lemma[]>()
  const isWord = (word: string, kind: WordKind) =>
    senses.get(word)?.some((sense) => sense.kind === kind) ?? false
  return (form: string): readonly Lemma[] => {
    const word = inAmerican(form)
    const lemmas =
      known.get(word) ??
      lemmasOf(word, isWord).map((lemma) => ({ ...lemma, word: inAmerican(lemma.word) }))
    known.set(word, lemmas)
    return lemmas
  }
}

/** How a word in any form is used, by part of speech, the most used first. */
const usesByKind = (
  lemmasOf: (word: string) => readonly Lemma[],
  senses: WordNet['senses'],
): ((word: string) => readonly Use[]) => {
  const known = new Map<string, readonly Use[]>()
  return (word) => {
    const uses = known.get(word) ?? readUses(lemmasOf(word), senses)
    known.set(word, uses)
    return uses
  }
}

interface Use {
  readonly kind: WordKind
  /** How often it was met in WordNet's tagged texts. */
  readonly tags: number
  readonly senses: number
}

const readUses = (lemmas: readonly Lemma[], senses: WordNet['senses']): readonly Use[] => {
  const uses = new Map<WordKind, Use>()
  for (const { word, kind } of lemmas) {
    for (const sense of senses.get(word) ?? []) {
      if (sense.kind !== kind) continue
      const { tags, senses } = uses.get(kind) ?? { tags: 0, senses: 0 }
      uses.set(kind, { kind, tags: tags + sense.tags, senses: senses + 1 })
    }
  }
  return [...uses.values()].sort((one, other) => other.tags - one.tags || other.senses - one.senses)
}

const readHan = (english: ReturnType<typeof readEnglish>) => {
  const heard = readHanCommonness()
  const entries = readCedict()
  const isKept = (word: string) => word.length <= HAN_LENGTH_MAX || heard.has(word)
  const readGloss = glossReader({
    commonness: (word) => english.commonness(word) ?? 0,
    tags: (word) => english.usesOf(word).reduce((sum, { tags }) => sum + tags, 0),
    isMereAdverb: (word) => english.usesOf(word).every(({ kind }) => kind === 'r'),
    inAmerican: english.inAmerican,
  })
  const explained = new Map(
    Array.from(entries)
      .filter(([word]) => isKept(word))
      .map(([word, entry]) => {
        const glosses = glossesOf(entry, entries)
          .map(readGloss)
          .filter(({ words }) => words.length > 0)
        return [word, { glosses, sameAs: entry.sameAs }] as const
      }),
  )
  const near = nearHan(explained, (word) => heard.get(word) ?? 0)
  const glosses = new Map(
    Array.from(explained, ([word, entry]) => [
      word,
      explainingWords(entry.glosses).slice(0, GLOSSES_MAX),
    ]),
  )
  const commonness = (word: string) => {
    const own = heard.get(word)
    if (!entries.get(word)?.isOfTaiwan) return own
    const others = near(word).flatMap(({ word: other, by }) =>
      by === 'synonym' ? [(heard.get(other) ?? 0) - TAIWAN_RARER_BY] : [],
    )
    const most = Math.max(own ?? 0, ...others)
    return most > 0 ? most : undefined
  }
  const common = Array.from(heard).filter(([, zipf]) => zipf >= HAN_COMMON_FROM)
  return {
    words: sorted(new Set([...explained.keys(), ...common.map(([word]) => word)])),
    commonness,
    isInDictionary: (word: string) => explained.has(word),
    isName: (word: string) => explained.has(word) && entries.get(word)?.isName === true,
    englishNames: new Set(Array.from(entries.values()).flatMap((entry) => entry.namesInEnglish)),
    glosses: (word: string) => glosses.get(word) ?? [],
    glossWords: new Set([...glosses.values()].flatMap((list) => list.map((near) => near.word))),
    near,
  }
}

/** Its own, or where it has none those of the words that it is the same as. */
const glossesOf = (entry: HanEntry, entries: ReadonlyMap<string, HanEntry>): readonly string[] =>
  entry.glosses.length > 0
    ? entry.glosses
    : entry.sameAs.flatMap((word) => entries.get(word)?.glosses ?? [])

/** In the order of UTF-16 units, which is that of strings. */
const sorted = (words: ReadonlySet<string>): readonly string[] => [...words].sort()

const columnsOfWords = (words: readonly string[]) => {
  const start = new Uint32Array(words.length + 1)
  let length = 0
  words.forEach((word, index) => {
    length += word.length
    start[index + 1] = length
  })
  const text = new Uint16Array(length)
  words.forEach((word, row) => {
    for (let index = 0; index < word.length; index++) {
      text[(start[row] ?? 0) + index] = word.charCodeAt(index)
    }
  })
  return { start, text, rows: new Map(words.map((word, row) => [word, row])) }
}

/** Lists as columns, written as they come: as objects all of them together would take too much. */
const listsOf = (rows: ReadonlyMap<string, number>) => {
  const start = [0]
  const word: number[] = []
  const how: number[] = []
  /** @returns the place of the list */
  const add = (list: readonly Near[]): number => {
    for (const near of list) {
      word.push(rowOf(near.word, rows))
      how.push((RELATIONS.indexOf(near.by) << 8) | Math.round(near.weight * WEIGHT_STEPS))
    }
    return start.push(word.length) - 2
  }
  return { start, word, how, add }
}

const rowOf = (word: string, rows: ReadonlyMap<string, number>): number => {
  const row = rows.get(word)
  if (row === undefined) throw new Error(`${word} is near to something, but no word of the table`)
  return row
}

const commonnessColumn = (
  words: readonly string[],
  commonness: (word: string) => number | undefined,
): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(words, (word) =>
    Math.min(255, Math.round((commonness(word) ?? 0) * COMMONNESS_STEPS)),
  )

/** The first is the lowest digit. */
const kindsDigits = (kinds: readonly WordKind[]): number =>
  kinds.reduceRight((digits, kind) => digits * KINDS_BASE + WORD_KINDS.indexOf(kind) + 1, 0)
