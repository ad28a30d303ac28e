// Pieces of a question → Conditions: what an event must have to fit.
import type {
  CategoryAsked,
  Conditions,
  KindAsked,
  NameAsked,
  RegionAsked,
  RoleAsked,
  Term,
  Way,
} from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { normalise } from '../text/normalise.js'
import { isOrdinal, ordinalIn } from '../text/ordinals.js'
import { askedTerms, type Token, tokenize } from '../text/tokenize.js'
import type { Sense } from './lexicon.js'
import { hasRole, type Piece } from './read-words.js'

/** The pieces must all be wanted, or all be left out; `nouns` that many things share count only when asked for. */
export const conditionsOf = (pieces: readonly Piece[], nouns?: 'with nouns'): Conditions => {
  const named = pieces.filter(isNamed)
  const sorted = pieces.filter((piece) => !isNamed(piece))
  const termed = joinHanRuns(
    sorted.filter((piece) => isTerm(piece) || (nouns && hasRole(piece, 'noun'))),
  )
  const telling = termed.filter((piece) => !isLoneCharacter(piece))
  return {
    names: named.map((piece) => toNameAsked(piece, pieces)),
    categories: onceEach(sorted.flatMap(toCategoryAsked)),
    // "I work at a university" asks for none.
    kinds: sorted.filter(({ aside }) => !aside).flatMap(toKindAsked),
    roles: sorted.flatMap(toRoleAsked),
    regions: sorted.flatMap((piece) => toRegionAsked(piece, pieces)),
    terms: telling.map((piece) => toTerm(piece, isAdjunct(piece, pieces, 'locative'))),
  }
}

/** "What awards did DOIT win" asks for awards once. */
const onceEach = (asked: readonly CategoryAsked[]): readonly CategoryAsked[] =>
  asked.reduce<readonly CategoryAsked[]>((kept, one) => {
    const twin = kept.find(
      ({ categories, specific }) =>
        categories.join() === one.categories.join() && specific === one.specific,
    )
    if (!twin) return [...kept, one]
    const term = { ...twin.term, ways: [...twin.term.ways, ...one.term.ways] }
    return kept.map((other) => (other === twin ? { ...twin, term } : other))
  }, [])

const only = <As extends Sense['as']>(
  piece: Piece,
  as: As,
): readonly Extract<Sense, { as: As }>[] =>
  piece.senses.filter((sense): sense is Extract<Sense, { as: As }> => sense.as === as)

const isNamed = (piece: Piece): boolean => only(piece, 'name').length > 0

/** Words that only the record can know, or general words with their synonyms: what no other sense explains. */
export const isTerm = (piece: Piece): boolean =>
  hasRole(piece, 'beyond') ||
  (hasRole(piece, 'version') && piece.tokens[0]?.kind === 'word') ||
  (piece.senses.every(({ as }) => TERM_SENSES.has(as)) && !hasRole(piece, 'function'))

const TERM_SENSES: ReadonlySet<Sense['as']> = new Set(['held', 'word', 'intent', 'light', 'noun'])

/** One Han character that nothing explains, or that is grammar, stands in many words: it tells nothing by itself. */
export const isLoneCharacter = ({ tokens, senses }: Piece): boolean =>
  tokens.length === 1 && tokens[0]?.kind === 'han' && senses.every(({ as }) => as === 'light')

export const isUnknownCharacter = (piece: Piece): boolean =>
  isLoneCharacter(piece) && piece.senses.length === 0

export const isLight = (piece: Piece): boolean =>
  only(piece, 'light').length > 0 && piece.senses.every(({ as }) => as === 'light' || as === 'word')

/** "In Japan", 在日本: what stands before a place or a name in its clause, grammar aside, ties it to what happened. */
const isAdjunct = (
  piece: Piece,
  pieces: readonly Piece[],
  role: 'preposition' | 'locative' = 'preposition',
): boolean => {
  const before = pieces
    .slice(0, pieces.indexOf(piece))
    .findLast((one) => !hasRole(one, 'or') && only(one, 'place').length === 0)
  return before !== undefined && before.clause === piece.clause && hasRole(before, role)
}

const toNameAsked = (piece: Piece, pieces: readonly Piece[]): NameAsked => ({
  named: only(piece, 'name').map(({ event, name }) => ({ event, name })),
  places: only(piece, 'place').flatMap(({ ids }) => ids),
  adjunct: isAdjunct(piece, pieces),
  term: toTerm(piece),
})

const toCategoryAsked = (piece: Piece): readonly CategoryAsked[] => {
  const categories = only(piece, 'category').map(({ category }) => category)
  return categories.length > 0 && !piece.senses.some(({ as }) => as === 'body')
    ? [
        {
          categories,
          specific: only(piece, 'category').some(({ specific }) => specific),
          term: toTerm(piece),
        },
      ]
    : []
}

const toKindAsked = (piece: Piece): readonly KindAsked[] => {
  const [kind] = only(piece, 'kind')
  return kind && only(piece, 'category').length === 0
    ? [{ kind: kind.kind, includes: kind.includes, term: toTerm(piece) }]
    : []
}

const toRoleAsked = (piece: Piece): readonly RoleAsked[] => {
  const roles = only(piece, 'role').map(({ role }) => role)
  return roles.length > 0 ? [{ roles, term: toTerm(piece) }] : []
}

/** "County Government", 大學: what a body is called after its place. */
const namesBody = (piece: Piece): boolean =>
  only(piece, 'kind').length > 0 || hasRole(piece, 'body')

const toRegionAsked = (piece: Piece, pieces: readonly Piece[]): readonly RegionAsked[] => {
  const term = toTerm(piece)
  const next = pieces[pieces.indexOf(piece) + 1]
  const ofBody = next !== undefined && next.clause === piece.clause && namesBody(next)
  const ids = only(piece, 'place').flatMap((place) => place.ids)
  const adjunct = isAdjunct(piece, pieces)
  if (ids.length > 0) return [{ region: { is: 'places', ids }, term, ofBody, adjunct }]
  const [region] = only(piece, 'region')
  return region ? [{ region: { is: region.region }, term, ofBody, adjunct }] : []
}

const toTerm = (piece: Piece, adjunct = false): Term => {
  const place = ordinalIn(piece.said)
  const isHan = piece.tokens[0]?.kind === 'han'
  const others = [...only(piece, 'word'), ...only(piece, 'region')].flatMap(({ ways }) => ways)
  return {
    said: piece.said,
    ways: [
      wayOf(piece.tokens),
      ...others.filter(isLong).map((word) => wayOf(tokenize(normalise(word)))),
      ...only(piece, 'word').flatMap(({ english }) =>
        english.map((word) => ({ ...wayOf(tokenize(normalise(word))), untranslated: true })),
      ),
      ...(place === undefined
        ? []
        : [{ script: 'latin' as const, keys: [String(place)], untranslated: isHan }]),
    ],
    light: isLight(piece) || isLoneCharacter(piece) || piece.aside,
    proper: piece.proper,
    adjunct,
  }
}

/** One Han character stands in too many words to be found for another: 交 in 交流. */
const isLong = (word: string): boolean => word.length > 1

const wayOf = (tokens: readonly Token[]): Way => ({
  script: tokens.some(({ kind }) => kind === 'han') ? 'han' : 'latin',
  keys: askedTerms(tokens),
})

/** Han characters that nothing explains and that stand side by side are one run; a Latin word stands for itself. */
const joinHanRuns = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.reduce<readonly Piece[]>((joined, piece) => {
    const before = joined.at(-1)
    return before && continuesRun(before, piece)
      ? [
          ...joined.slice(0, -1),
          {
            ...before,
            said: before.said + piece.said,
            tokens: [...before.tokens, ...piece.tokens],
            // Two pairs that some event holds are as well known as each of them.
            senses: isHeldPair(before) && isHeldPair(piece) ? piece.senses : [],
          },
        ]
      : [...joined, piece]
  }, [])

const continuesRun = (before: Piece, piece: Piece): boolean => {
  const last = before.tokens.at(-1)
  const first = piece.tokens[0]
  return (
    last?.kind === 'han' &&
    first?.kind === 'han' &&
    last.end === first.start &&
    isPartOfRun(before) &&
    isPartOfRun(piece) &&
    !isOrdinal(piece.said) &&
    !isOrdinal(before.said) &&
    // Two words that are known stand by themselves; a lone character belongs to what it touches.
    (isUnexplained(before) || isUnexplained(piece) || (isHeldPair(before) && isHeldPair(piece)))
  )
}

const isPartOfRun = ({ senses }: Piece): boolean =>
  senses.every(({ as }) => as === 'held' || as === 'noun' || as === 'word' || as === 'light')

const isUnexplained = ({ senses }: Piece): boolean => senses.length === 0

const isHeldPair = ({ senses }: Piece): boolean => senses.every(({ as }) => as === 'held')

/** Whether some event may hold what the piece says: each of its keys stands somewhere. */
export const isHeld = (piece: Piece, index: EventIndex): boolean =>
  isNamed(piece) ||
  !isTerm(piece) ||
  toTerm(piece).ways.some(
    ({ keys, untranslated }) =>
      keys.every(index.holds) && (!untranslated || index.untranslated.length > 0),
  )

export const isEmpty = ({ categories, kinds, names, regions, roles, terms }: Conditions): boolean =>
  categories.length + kinds.length + names.length + regions.length + roles.length + terms.length ===
  0
