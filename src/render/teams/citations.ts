// The Source as Teams shows it: a mark [1] in the text, and behind it the document, its lines and its words.
import type { Entity } from 'botframework-schema'
import type { Answer } from '../../model/answer.js'
import { cutToLength } from '../../text/cut.js'
import { shownIn } from './teams-cards.js'

/** A message with more of them was refused for long; now twenty are let through. */
export const CITATIONS_MAX = 10

/** In UTF-16 units, both. */
const NAME_MAX = 80
const ABSTRACT_MAX = 160

/** What is cited, in the order of the cards. */
const cited = (answer: Answer) => {
  if (answer.outcome !== 'answered') return []
  const quotes = new Map(answer.receipt.events.map(({ id, quote }) => [id, quote]))
  return shownIn(answer)
    .slice(0, CITATIONS_MAX)
    .map(({ id, source, text }, index) => ({
      position: index + 1,
      name: cutToLength(source, NAME_MAX),
      abstract: cutToLength(quotes.get(id) ?? text, ABSTRACT_MAX),
    }))
}

/** Empty where nothing is cited. */
export const citationMarks = (answer: Answer): string =>
  cited(answer)
    .map(({ position }) => `[${position}]`)
    .join('')

/** One entity for the whole message: with two of them Teams refuses it. */
export const citationEntity = (answer: Answer): { readonly entities?: Entity[] } => {
  const claims = cited(answer)
  if (claims.length === 0) return {}
  return {
    entities: [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: claims.map(({ position, name, abstract }) => ({
          '@type': 'Claim',
          position,
          appearance: { '@type': 'DigitalDocument', name, abstract },
        })),
      },
    ],
  }
}
