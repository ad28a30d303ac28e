// The Source as Teams shows it: a mark [1] in the text, and behind it the document, its lines and its words.
import type { Entity } from 'botframework-schema'
import type { Answer } from '../../model/answer.js'
import { sourcePath } from '../../model/site-paths.js'
import { cutToLength } from '../../text/cut.js'
import { shownIn } from './teams-cards.js'

/** Microsoft's "Bot messages with AI-generated content", 2026: a message with more is refused. */
export const CITATIONS_MAX = 20

/** In UTF-16 units, both. */
const NAME_MAX = 80
const ABSTRACT_MAX = 160

/** What is cited, in the order of the cards. */
const cited = (answer: Answer) => {
  if (answer.outcome !== 'answered') return []
  const proofs = new Map(answer.receipt.events.map((proof) => [proof.id, proof]))
  return shownIn(answer)
    .slice(0, CITATIONS_MAX)
    .map(({ id, source, text }, index) => {
      const proof = proofs.get(id)
      return {
        position: index + 1,
        name: cutToLength(source, NAME_MAX),
        abstract: cutToLength(proof?.quote ?? text, ABSTRACT_MAX),
        path: proof && sourcePath(proof.file, proof.lines[0]),
      }
    })
}

/** Empty where nothing is cited. */
export const citationMarks = (answer: Answer): string =>
  cited(answer)
    .map(({ position }) => `[${position}]`)
    .join('')

/**
 * One entity for the whole message: with two of them Teams refuses it. Each mark opens the Source at its line, where
 * it is known under which origin people reach the site.
 */
export const citationEntity = (
  answer: Answer,
  publicUrl: string | undefined,
): { readonly entities?: Entity[] } => {
  const claims = cited(answer)
  if (claims.length === 0) return {}
  return {
    entities: [
      {
        type: 'https://schema.org/Message',
        '@type': 'Message',
        '@context': 'https://schema.org',
        '@id': '',
        citation: claims.map(({ position, name, abstract, path }) => ({
          '@type': 'Claim',
          position,
          appearance: {
            '@type': 'DigitalDocument',
            name,
            abstract,
            ...(publicUrl && path ? { url: new URL(path, publicUrl).href } : {}),
          },
        })),
      },
    ],
  }
}
