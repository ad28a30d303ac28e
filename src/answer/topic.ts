// The topic of a question: the words that tell what it is about, each with what it asks for and its neighbours in meaning.
import type { Way } from '../model/meaning.js'
import type { Neighbour, TopicSort, TopicWord } from '../search/evidence.js'
import type { Nearness } from '../text/nearness.js'
import { fold } from '../text/normalise.js'
import { isOrdinal } from '../text/ordinals.js'
import { stemOf } from '../text/word-forms.js'
import { conditionsOf, joinHanRuns, toTerm } from './conditions.js'
import { joinHanWords } from './han-words.js'
import { hasRole, type Piece } from './piece.js'
import { wayOf, waysToSay } from './way.js'

/** Grammar, question words, small talk and our own names are no part of a topic. */
export const topicOf = (
  pieces: readonly Piece[],
  dropped: readonly Piece[],
  nearness: Nearness,
): readonly TopicWord[] => {
  const all = [...pieces, ...dropped].sort((one, other) => startOf(one) - startOf(other))
  const asking = askingClauses(all)
  // A message that asks in no clause asks in all.
  const isBeside = ({ clause }: Piece) => asking.size > 0 && !asking.has(clause)
  const spoken = new Set(dropped.flatMap(({ tokens }) => tokens.map(({ start }) => start)))
  const words = joinHanRuns(
    joinHanWords(all, nearness).filter((piece) => !piece.without && sortOf(piece) !== undefined),
  )
  const read = onceEach(words)
    .slice(0, WORDS_MAX)
    .flatMap((piece) =>
      toWord(
        piece,
        isBeside(piece) || piece.tokens.some(({ start }) => spoken.has(start)),
        nearness,
      ),
    )
  // "… something with big data? What was that?": the clause that asks points at what was told before.
  return read.some(({ aside, sort, tells }) => !aside && !SAYS_LITTLE.has(sort) && tells > LITTLE)
    ? read
    : read.map((word) => ({ ...word, aside: false }))
}

/** Who says a word twice asks for it once. */
const onceEach = (pieces: readonly Piece[]): readonly Piece[] => {
  const said = new Set<string>()
  return pieces.filter(({ tokens }) => {
    const key = tokens.map((token) => token.key).join(' ')
    return !said.has(key) && said.add(key)
  })
}

/** Nobody asks with more words than this; a wall of them must not cost more. */
const WORDS_MAX = 32

const SAYS_LITTLE: ReadonlySet<TopicSort> = new Set(['deed', 'noun', 'light'])
const LITTLE = 0.25

/**
 * Positions in the topic of what the question is for: the noun behind "how many", "which" or 哪家, and before 是誰 or
 * 叫什麼, with nothing but grammar between.
 */
export const focusOf = (
  pieces: readonly Piece[],
  topic: readonly TopicWord[],
): readonly number[] => {
  const at = pieces.findIndex(({ senses }) =>
    senses.some((sense) => sense.as === 'asks' && FOCUSES.has(sense.asks)),
  )
  const asking = pieces[at]
  if (!asking) return []
  const isHan = asking.tokens[0]?.kind === 'han'
  const beside = (others: readonly Piece[]): number => {
    for (const piece of others) {
      if (piece.clause !== asking.clause) break
      if (isGrammar(piece)) continue
      const index = topic.findIndex(({ start }) => start === startOf(piece))
      const sort = topic[index]?.sort
      if (sort === undefined || NOUNS.has(sort)) return index
      // "How many foreign students": what describes the noun.
      if (sort !== 'place' && sort !== 'light') return -1
    }
    return -1
  }
  const after = beside(pieces.slice(at + 1))
  const before = isHan ? beside(pieces.slice(0, at).reverse()) : -1
  return [after >= 0 ? after : before].filter((index) => index >= 0)
}

const NOUNS: ReadonlySet<TopicSort> = new Set(['kind', 'content', 'noun', 'category', 'number'])

/** Passed over between a question word and its noun. */
const isGrammar = (piece: Piece): boolean =>
  sortOf(piece) === undefined && piece.senses.some(({ as }) => as === 'plain')

const FOCUSES: ReadonlySet<string> = new Set(['how-many', 'what', 'which-one', 'who', 'definition'])

const startOf = ({ tokens }: Piece): number => tokens[0]?.start ?? 0

/** The clauses with a question word. */
export const askingClauses = (pieces: readonly Piece[]): ReadonlySet<number> =>
  new Set(
    pieces.flatMap(({ senses, clause }) =>
      senses.some(({ as }) => as === 'asks') ? [clause] : [],
    ),
  )

const toWord = (piece: Piece, aside: boolean, nearness: Nearness): readonly TopicWord[] => {
  const sort = sortOf(piece)
  if (!sort) return []
  const { keys, script } = wayOf(piece.tokens)
  if (keys.length === 0) return []
  const isHan = script === 'han'
  const text = fold(piece.said)
  return [
    {
      said: piece.said,
      start: startOf(piece),
      clause: piece.clause,
      sort,
      aside,
      proper: piece.proper || isNameOf(piece, isHan ? text : undefined, nearness),
      tells: tellsOf(piece, isHan ? text : undefined, nearness),
      asks: conditionsOf([piece]),
      keys,
      isHan,
      neighbours: neighboursOf(piece, isHan, text, nearness),
    },
  ]
}

/** Written as one, or known as one: "did tokyo sign", 柏林. */
const isNameOf = ({ tokens }: Piece, han: string | undefined, nearness: Nearness): boolean =>
  han === undefined
    ? tokens.length === 1 && tokens.every(({ text }) => nearness.isName(text))
    : nearness.isName(han)

const sortOf = (piece: Piece): TopicSort | undefined => {
  const { senses, tokens } = piece
  const as = (...kinds: readonly string[]) => senses.some((sense) => kinds.includes(sense.as))
  if (as('name')) return 'name'
  if (as('category')) return 'category'
  if (as('body')) return undefined
  if (as('place', 'region')) return 'place'
  if (as('kind')) return 'kind'
  if (as('role')) return 'role'
  if (tokens[0]?.kind === 'number' || isOrdinal(piece.said)) return 'number'
  if (hasRole(piece, 'beyond')) return 'content'
  if (hasRole(piece, 'function') || hasRole(piece, 'general')) return undefined
  if (as('asks')) return undefined
  if (hasRole(piece, 'deed')) return 'deed'
  if (hasRole(piece, 'noun')) return 'noun'
  if (as('plain')) return undefined
  if (as('intent', 'light')) return 'light'
  return 'content'
}

/** How much a search key tells by itself: a stem, or a pair of Han characters. */
export const tellsOfKey = (key: string, nearness: Nearness): number =>
  tellsAt(nearness.commonness(key) ?? (/\p{Script=Han}/u.test(key) ? COMMON - 1.6 : 0))

/** Zipf frequencies: above the first a word tells nothing, below the second all it can. */
const COMMON = 6.6
const RARE = 3.4

/** A word that no dictionary knows tells all it can as a name; in small letters it may be a slip or slang. */
const UNKNOWN = 0.5

const tellsOf = (
  { tokens, proper, senses }: Piece,
  han: string | undefined,
  nearness: Nearness,
): number => {
  const isUnknown =
    senses.length === 0 &&
    !proper &&
    tokens.every(({ kind, text }) => kind === 'word' && nearness.commonness(text) === undefined)
  if (isUnknown) return UNKNOWN
  const common =
    han === undefined
      ? Math.min(
          ...tokens.map(({ kind, text }) =>
            kind === 'word' ? (nearness.commonness(text) ?? 0) : RARE,
          ),
        )
      : (nearness.commonness(han) ?? 0)
  return tellsAt(common)
}

const tellsAt = (common: number): number =>
  Math.min(1, Math.max(0.05, (COMMON - common) / (COMMON - RARE)))

const NEAR = 0.8
const BRIDGED = 0.7

const neighboursOf = (
  piece: Piece,
  isHan: boolean,
  text: string,
  nearness: Nearness,
): readonly Neighbour[] => {
  const [, ...synonyms] = toTerm(piece).ways
  const known = synonyms.map(
    (way: Way): Neighbour => ({
      word: way.keys.join(''),
      keys: way.keys,
      held: way.untranslated ? 'bridged' : 'synonym',
      weight: way.untranslated ? BRIDGED : 1,
    }),
  )
  return [...known, ...nearOf(piece, isHan, text, nearness)]
}

/** Questions use the same few thousand words over and over; what people make up must not fill the memory. */
const NEAR_KNOWN = new WeakMap<Nearness, Map<string, readonly Neighbour[]>>()
const NEAR_KNOWN_MAX = 5_000

const nearOf = (
  piece: Piece,
  isHan: boolean,
  text: string,
  nearness: Nearness,
): readonly Neighbour[] => {
  const known = NEAR_KNOWN.get(nearness) ?? new Map<string, readonly Neighbour[]>()
  NEAR_KNOWN.set(nearness, known)
  const found = known.get(text) ?? lookUpNear(piece, isHan, text, nearness)
  if (known.size < NEAR_KNOWN_MAX) known.set(text, found)
  return found
}

const lookUpNear = (
  piece: Piece,
  isHan: boolean,
  text: string,
  nearness: Nearness,
): readonly Neighbour[] => {
  if (isHan) {
    return [
      ...nearness.nearHan(text).flatMap(({ word, weight }) =>
        waysToSay([word]).map(({ keys }) => ({
          word,
          keys,
          held: 'near' as const,
          weight: NEAR * weight,
        })),
      ),
      ...nearness.glosses(text).map(({ word, weight }) => ({
        word,
        keys: [stemOf(word)],
        held: 'bridged' as const,
        weight: BRIDGED * weight,
      })),
    ]
  }
  const [token, ...more] = piece.tokens
  if (token?.kind !== 'word' || more.length > 0) return []
  return nearness.near(token.text).map(({ word, weight }) => ({
    word,
    keys: [stemOf(word)],
    held: 'near',
    weight: NEAR * weight,
  }))
}
