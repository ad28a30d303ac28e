// Picks the words of an event that answer a question: whole sentences of its text, verbatim.
import type { CityEvent, Grounds } from '../model/city-event.js'
import { type Language, localised } from '../model/language.js'
import type { Conditions, Term } from '../model/meaning.js'
import { spanIn } from '../text/quoted-span.js'
import { heldTerms } from '../text/tokenize.js'

/** A text no longer than this is quoted whole. In characters; Chinese says the same in a third of them. */
const WHOLE_MAX: Readonly<Record<Language, number>> = { en: 240, 'zh-Hant': 90 }

/** Where a fact is asked that no typed fact tells, any sentence may hold it: then so much is quoted whole. */
export const WHOLE_MAX_FOR_A_FACT: Readonly<Record<Language, number>> = { en: 900, 'zh-Hant': 320 }

/** Stands for sentences that were left out, in either script. */
export const OMISSION = ' … '

/** A sentence ends at 。 or at a stop before a space and a capital; "3.0" goes on. */
const SENTENCE_END = /(?<=[。！？])|(?<=[.!?][”")]?)\s+(?=[A-Z“"])/u

/**
 * The sentences that hold what was asked, in the text's order; all of a short text, and of one in which nothing of
 * the question stands the first sentence. Where none of them says the `facts` that are told before the quote, the one
 * that says the most of them stands in their place.
 */
export const quoteFrom = (
  event: CityEvent,
  asked: Conditions,
  language: Language,
  max: Readonly<Record<Language, number>> = WHOLE_MAX,
  facts: readonly Grounds[] = [],
): string => {
  const text = localised(event.text, language)
  const isShort = text.length <= max[event.text[language] === undefined ? 'en' : language]
  // What has the event's day is told apart from what has not, unless the answer may be in either.
  if (isShort && (!event.undated || max !== WHOLE_MAX)) return text
  const sentences = sentencesOf(event, language)
  const held = sentences.map((sentence) => new Set(heldTerms(sentence)))
  const chosen = new Set<number>()
  const keys = new Set(termsOf(asked).flatMap(({ ways }) => ways.flatMap((way) => way.keys)))
  for (let left = keys; left.size > 0; ) {
    const counts = held.map((terms) => [...left].filter((key) => terms.has(key)).length)
    const most = Math.max(...counts)
    if (most === 0) break
    const best = counts.indexOf(most)
    chosen.add(best)
    left = new Set([...left].filter((key) => !held[best]?.has(key)))
  }
  const saying = sentenceSaying(facts, event, language)
  if (saying !== undefined && !chosen.has(saying)) {
    chosen.clear()
    chosen.add(saying)
  }
  if (chosen.size === 0) chosen.add(0)
  const gap = language === 'en' || event.text[language] === undefined ? ' ' : ''
  return [...chosen]
    .sort((one, other) => one - other)
    .map((at, index, all) => {
      const isNext = index === 0 || all[index - 1] === at - 1
      return (index === 0 ? '' : isNext ? gap : OMISSION) + (sentences[at] ?? '')
    })
    .join('')
}

/**
 * The place of the sentence that says the most of these facts. Spans are of the published text: the sentences of a
 * translation that has as many say the same in the same order.
 */
const sentenceSaying = (
  facts: readonly Grounds[],
  event: CityEvent,
  language: Language,
): number | undefined => {
  const published = sentencesOf(event, 'en')
  if (sentencesOf(event, language).length !== published.length) return undefined
  const spans = facts.flatMap(({ span }) => {
    const found = span === undefined ? undefined : spanIn(span, event.text.en)
    return found ? [event.text.en.slice(found.start, found.end)] : []
  })
  const said = published.map(
    (sentence) => spans.filter((span) => sentence.includes(span) || span.includes(sentence)).length,
  )
  const most = Math.max(0, ...said)
  return most === 0 ? undefined : said.indexOf(most)
}

/** The sentences of an event's text in this language, verbatim. */
export const sentencesOf = (event: CityEvent, language: Language): readonly string[] =>
  localised(event.text, language).split(SENTENCE_END)

const termsOf = ({ categories, kinds, names, regions, terms }: Conditions): readonly Term[] => [
  ...terms,
  ...names.map(({ term }) => term),
  ...categories.map(({ term }) => term),
  ...kinds.map(({ term }) => term),
  ...regions.map(({ term }) => term),
]
