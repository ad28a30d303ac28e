// Recognises what people say that is no question about the record: a greeting, thanks, a cry for a person.
import type { Conditions, Intent, Time } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import type { Token } from '../text/tokenize.js'
import { asksForEvents } from './asks.js'
import { isHeld, isLight, isTerm } from './conditions.js'
import type { Lexicon } from './lexicon.js'
import type { Piece } from './piece.js'

/** A message that is one phrase of small talk, though "3Q" might be a quarter elsewhere. */
export const onlyIntent = (tokens: readonly Token[], lexicon: Lexicon): Intent | undefined =>
  lexicon
    .at(tokens, 0, tokens.length)
    .flatMap((sense) => (sense.as === 'intent' ? [sense.intent] : []))[0]

/** Small talk is what is left when nothing asks for the record, and most of the other words belong to it. */
export const intentOf = (
  pieces: readonly Piece[],
  conditions: Conditions,
  time: Time | undefined,
  index: EventIndex,
): Intent | undefined => {
  const intents = pieces.flatMap((piece) =>
    piece.senses.flatMap((sense) =>
      sense.as === 'intent' ? [{ piece, intent: sense.intent }] : [],
    ),
  )
  const { names, categories, regions } = conditions
  const known = names.length + categories.length + regions.length
  if (intents.length === 0 || known > 0 || time) return undefined
  const others = pieces.filter(
    (piece) => isTerm(piece) && !isLight(piece) && !piece.senses.some(({ as }) => as === 'intent'),
  )
  const length = (some: readonly Piece[]) =>
    some.reduce((sum, { tokens }) => sum + tokens.length, 0)
  // Words that the record holds may ask for it: then small talk must be most of what is said.
  const weight = others.some((piece) => isHeld(piece, index)) ? 2 : 1
  if (weight * length(others) > length(intents.map(({ piece }) => piece))) return undefined
  // Who says hello and asks for a person wants the person.
  const intent = INTENTS_BY_WEIGHT.find((one) => intents.some((said) => said.intent === one))
  // It deletes the chat: "how do I reset my password" does not ask for that.
  if (intent === 'start-over' && others.length > 0) return undefined
  const asks = others.some((piece) => isHeld(piece, index)) || pieces.some(asksForEvents)
  return intent && asks && POLITE.has(intent) ? undefined : intent
}

/** What people put before or behind a question, too. */
const POLITE: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'bye', 'praise'])

const INTENTS_BY_WEIGHT: readonly Intent[] = [
  'forget',
  'start-over',
  'identity',
  'human',
  'feedback',
  'language',
  'help',
  'bye',
  'thanks',
  'praise',
  'greeting',
]

/** A greeting before a question is no word to search for, unless the record holds it. */
export const isPleasantry = (piece: Piece, index: EventIndex): boolean =>
  piece.senses.some(({ as }) => as === 'intent') &&
  isTerm(piece) &&
  (piece.tokens.length > 1 || !isHeld(piece, index))
