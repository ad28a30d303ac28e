// Pieces of a question → Conditions: what an event must have to fit.
import type {
  CategoryAsked,
  Conditions,
  KindAsked,
  NameAsked,
  RegionAsked,
  RoleAsked,
  Term,
} from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { isOrdinal, ordinalIn } from '../text/ordinals.js'
import type { Sense } from './lexicon.js'
import { hasRole, type Piece } from './piece.js'
import { wayOf } from './way.js'

/** The pieces must all be wanted, or all be left out; `nouns` that many things share count only when asked for. */
export const conditionsOf = (pieces: readonly Piece[], nouns?: 'with nouns'): Conditions => {
  const named = pieces.filter(isNamed)
  const sorted = pieces.filter((piece) => !isNamed(piece))
  const termed = joinHanRuns(
    sorted.filter((piece) => isTerm(piece) || (nouns && hasRole(piece, 'noun'))),
  )
  // 「水」 by itself is all that is asked.
  const isAlone = pieces.filter((piece) => !hasRole(piece, 'function')).length === 1
  const telling = termed.filter((piece) => isAlone || !isLoneCharacter(piece))
  return {
    names: named.map((piece) => toNameAsked(piece, pieces)),
    categories: onceEach(sorted.flatMap(toCategoryAsked)),
    // "I work at a university" asks for none.
    kinds: sorted.filter(({ aside }) => !aside).flatMap(toKindAsked),
    roles: sorted.flatMap(toRoleAsked),
    regions: sorted.flatMap((piece) => toRegionAsked(piece, pieces)),
    terms: telling.map((piece) => ({
      ...toTerm(piece),
      adjunct: isAdjunct(piece, pieces, 'locative'),
    })),
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

/** "In Nowhere", 在某地: what stands before a place or a name in its clause, grammar aside, ties it to what happened. */
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
  const ids = only(piece, 'place').flatMap((place) => place.ids)
  const next = pieces[pieces.indexOf(piece) + 1]
  // "Overseas guests" came from there, "held overseas" it was.
  const describes = next !== undefined && next.clause === piece.clause && !hasRole(next, 'function')
  const regions = only(piece, 'region')
  const region = (describes && regions.find((one) => one.region === 'foreign')) || regions[0]
  if (ids.length === 0 && !region) return []
  const term = toTerm(piece)
  const ofBody = next !== undefined && next.clause === piece.clause && namesBody(next)
  const adjunct = isAdjunct(piece, pieces)
  if (ids.length > 0) return [{ region: { is: 'places', ids }, term, ofBody, adjunct }]
  return region ? [{ region: { is: region.region }, term, ofBody, adjunct }] : []
}

/** Each piece is asked for its Term many times, and never changes. */
export const toTerm = (piece: Piece): Term => {
  const known = TERMS.get(piece)
  if (known) return known
  const term = readTerm(piece)
  TERMS.set(piece, term)
  return term
}

const TERMS = new WeakMap<Piece, Term>()

const readTerm = (piece: Piece): Term => {
  const others = [...only(piece, 'word'), ...only(piece, 'region')].flatMap(({ ways }) => ways)
  const place = ordinalIn(piece.said)
  const isHan = piece.tokens[0]?.kind === 'han'
  return {
    said: piece.said,
    ways: [
      wayOf(piece.tokens),
      ...others,
      ...(place === undefined
        ? []
        : [{ script: 'latin' as const, keys: [String(place)], untranslated: isHan }]),
    ],
    light: isLight(piece) || isLoneCharacter(piece) || piece.aside,
    proper: piece.proper,
    adjunct: false,
  }
}

/** Han characters that nothing explains and that stand side by side are one run; a Latin word stands for itself. */
export const joinHanRuns = (pieces: readonly Piece[]): readonly Piece[] => {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run && continuesRun(run, piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs.flatMap(joined)
}

const joined = (run: readonly Piece[]): readonly Piece[] => {
  const [first] = run
  if (!first || run.length === 1) return run
  const said = run.map((piece) => piece.said).join('')
  // Pairs that some event holds are as well known together as each of them.
  const senses = run.every(isHeldPair) ? first.senses : []
  return [{ ...first, said, tokens: run.flatMap(({ tokens }) => tokens), senses }]
}

const continuesRun = (run: readonly Piece[], piece: Piece): boolean => {
  const before = run.at(-1)
  const last = before?.tokens.at(-1)
  const first = piece.tokens[0]
  return (
    before !== undefined &&
    last?.kind === 'han' &&
    first?.kind === 'han' &&
    last.end === first.start &&
    isPartOfRun(before) &&
    isPartOfRun(piece) &&
    !isOrdinal(piece.said) &&
    !isOrdinal(before.said) &&
    // Two words that are known stand by themselves; a lone character belongs to what it touches.
    (run.length > 1 ||
      isUnexplained(before) ||
      isUnexplained(piece) ||
      (isHeldPair(before) && isHeldPair(piece)))
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
      keys.every(index.record.holds) && (!untranslated || index.untranslated.length > 0),
  )

export const isEmpty = ({ categories, kinds, names, regions, roles, terms }: Conditions): boolean =>
  categories.length + kinds.length + names.length + regions.length + roles.length + terms.length ===
  0
