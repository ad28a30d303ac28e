// Whether a question may be answered with yes: only where one sentence, or a typed fact, says all that was asked.
import type { CityEvent, Role } from '../model/city-event.js'
import type { WordEvidence } from '../model/evidence.js'
import { localised } from '../model/language.js'
import { formsOf, type TopicSort, type TopicWord } from '../search/evidence.js'
import { fold, normalise } from '../text/normalise.js'
import { heldIn, heldTerms, tokenize } from '../text/tokenize.js'
import { isOfKind } from './choose-events.js'
import { isUnknownCharacter } from './conditions.js'
import { partsIn } from './parts.js'
import type { Phrasebook } from './phrasebook.js'
import { hasRole, type Piece } from './piece.js'
import { sentencesOf } from './quote.js'
import { askingClauses } from './topic.js'

/** What a proof looks at: the question's words, in their order, and how they are joined. */
export interface Claim {
  readonly topic: readonly TopicWord[]
  readonly pieces: readonly Piece[]
  /** What was passed over as told beside the question. */
  readonly dropped: readonly Piece[]
  /** What the events hold of each word, where they were weighed. */
  readonly words: readonly WordEvidence[]
}

/** Verbs and nouns of such small meaning that they claim nothing. */
const CLAIMS_NOTHING: ReadonlySet<TopicSort> = new Set(['deed'])

/** Every event must prove it: "were there awards in March" and "is X part of Y" alike. */
export const mayAffirm = (claim: Claim, events: readonly CityEvent[], book: Phrasebook): boolean =>
  events.length > 0 && events.every((event) => proves(claim, event, book))

const proves = (claim: Claim, event: CityEvent, book: Phrasebook): boolean => {
  const { language } = book
  const { pieces, topic, dropped } = claim
  // "Can I pay my rent …": what was passed over in the very clause that asks may be all that matters.
  const asking = askingClauses(pieces)
  if (dropped.some(({ clause }) => asking.has(clause))) return false
  if (pieces.some(isBeyondProof)) return false
  const words = topic.filter(({ aside, sort }) => !aside && !CLAIMS_NOTHING.has(sort))
  if (!rolesAgree(claim, event, book) || isOfOurselves(claim, words)) return false
  if (!agreementsAgree(claim, event, book) || !kindsHadPart(claim, event, book)) return false
  const claims = words.filter(({ sort, tells }) => sort !== 'light' || tells >= CLAIMS)
  // Beside two things that are so, an everyday verb or adjective claims little: "is it possible to …".
  const asked = claims.length > 1 ? claims : words
  const title = new Set(heldTerms(localised(event.title, language)))
  return sentencesOf(event, language).some((sentence) => {
    const tokens = tokenize(normalise(sentence))
    const said: Said = {
      keys: new Set(heldIn(tokens)),
      surfaces: new Set(tokens.map((token) => token.text)),
      title,
    }
    return asked.every((word) => isSaid(word, said, event) || isNearlySaid(word, claim, event))
  })
}

/** "Only", "every year", 副 before 市長: what turns or narrows a claim, and a character that nothing explains. */
const isBeyondProof = (piece: Piece): boolean =>
  BEYOND_PROOF.some((role) => hasRole(piece, role)) || isUnknownCharacter(piece)

const BEYOND_PROOF = ['not', 'beyond', 'limits'] as const

const NAMES_NOTHING: ReadonlySet<TopicSort> = new Set(['content', 'light', 'noun', 'number'])

/** "Was the department fined?": that some event has the word does not say that we were. */
const isOfOurselves = ({ pieces }: Claim, words: readonly TopicWord[]): boolean => {
  const begins = Math.min(...words.map(({ start }) => start))
  const isSubject = ({ tokens, senses }: Piece) =>
    senses.some(({ as }) => as === 'body') && (tokens[0]?.start ?? 0) < begins
  return pieces.some(isSubject) && words.every(({ sort }) => NAMES_NOTHING.has(sort))
}

interface Said {
  readonly keys: ReadonlySet<string>
  readonly surfaces: ReadonlySet<string>
  readonly title: ReadonlySet<string>
}

const isSaid = (word: TopicWord, said: Said, event: CityEvent): boolean => {
  const { names, categories, roles, regions } = word.asks
  // The event itself is of the sort, and names have many forms: facts prove these.
  if (categories.some((one) => one.categories.some((key) => event.categories.includes(key)))) {
    return categories.every(({ specific }) => !specific) || holds(word, said)
  }
  if (names.some(({ named }) => named.some((one) => one.event === event.id))) return true
  if (regions.some(({ region }) => isThere(region, event))) return true
  const had = event.parties.flatMap((party) => party.roles)
  const asked = roles.flatMap((one) => one.roles)
  if (asked.some((role) => had.includes(role))) return true
  // Whoever held it or signed it took part in it as well.
  if (asked.includes('attendee') && had.some((role) => TAKES_PART.has(role))) return true
  return holds(word, said)
}

/** Said in other words: "bit by bit" of installments. A name, a number or a place is said as it is. */
const isNearlySaid = (
  { sort, proper, start }: TopicWord,
  { words }: Claim,
  { id }: CityEvent,
): boolean =>
  !proper &&
  IN_OTHER_WORDS.has(sort) &&
  words.some(
    (word) =>
      word.start === start &&
      word.in.some(
        ({ event, held, strength }) => event === id && held !== 'bridged' && strength >= IN_EFFECT,
      ),
  )

const IN_OTHER_WORDS: ReadonlySet<TopicSort> = new Set(['content', 'light', 'noun', 'kind', 'role'])

/** How well a word must be held to be as good as said: by a synonym, or by the example questions of the event. */
const IN_EFFECT = 0.6

const TAKES_PART: ReadonlySet<Role> = new Set(['attendee', 'partner', 'signatory', 'host'])

const isThere = (
  region: TopicWord['asks']['regions'][number]['region'],
  { places, parties }: CityEvent,
): boolean =>
  region.is === 'places' &&
  [...places, ...parties].some(
    ({ country }) => country !== undefined && region.ids.includes(country),
  )

const holds = (word: TopicWord, { keys, surfaces, title }: Said): boolean => {
  const within = (all: readonly string[]) =>
    all.every((key) => keys.has(key)) || all.every((key) => title.has(key))
  if (within(word.keys)) return word.isHan || isSameForm(word.said, surfaces)
  return word.neighbours.some((one) => one.held === 'synonym' && within(one.keys))
}

/** From this on, a verb or an adjective claims something of its own. */
const CLAIMS = 0.45

const VERB_FORM = /(?:ed|ing)$/u

/** "Fined" is not proved by "fines": where a verb is asked, a verb must stand there. */
const isSameForm = (said: string, surfaces: ReadonlySet<string>): boolean => {
  const asked = fold(said)
  if (surfaces.has(asked) || !VERB_FORM.test(asked)) return true
  const stem = asked.replace(VERB_FORM, '').slice(0, Math.max(3, asked.length - 4))
  return [...surfaces].some(
    (surface) => surface.startsWith(stem) && (VERB_FORM.test(surface) || !/s$/u.test(surface)),
  )
}

/** "Did it work with companies?": one that was only audited is none that it worked with. */
const kindsHadPart = ({ topic }: Claim, { parties }: CityEvent, book: Phrasebook): boolean => {
  const kinds = topic.flatMap(({ asks }) => asks.kinds)
  const parts = partsIn(
    topic.flatMap(({ asks }) => asks.categories),
    book,
  )
  const ofKind = parties.filter(({ kind }) => kinds.some((asked) => isOfKind(kind, asked)))
  return (
    parts.length === 0 ||
    ofKind.length === 0 ||
    ofKind.some(({ roles }) => roles.some((role) => parts.includes(role)))
  )
}

/** Who is named must be a party to an agreement of the named kind: a letter of intent is no memorandum. */
const agreementsAgree = (
  { topic }: Claim,
  { agreements }: CityEvent,
  { say }: Phrasebook,
): boolean => {
  const forms = topic.flatMap(formsOf)
  const ofKind = agreements.filter(({ kind }) => {
    const label = new Set(heldTerms(say(kind)))
    return forms.some((form) => form.every((key) => label.has(key)))
  })
  if (ofKind.length === 0) return true
  const named = topic.flatMap(({ asks }) =>
    asks.names.flatMap((one) => one.named.map(({ name }) => name)),
  )
  const parties = new Set(agreements.flatMap((one) => one.with))
  return named
    .filter((name) => parties.has(name))
    .every((name) => ofKind.some((one) => one.with.includes(name)))
}

/** Parts that are done to somebody. */
const PASSIVE: ReadonlySet<Role> = new Set(['audited', 'recipient', 'founded'])
const GIVES: ReadonlySet<Role> = new Set(['giver', 'ranker'])

/**
 * Who is named must have had the part that the question gives: who gave the prize did not win it, who was audited did
 * not audit. `did X …` and 「X有…」 tell what X did; `was X …ed` and 「X被…」 what was done to X.
 */
const rolesAgree = ({ topic, pieces }: Claim, event: CityEvent, book: Phrasebook): boolean => {
  const named = topic.filter(({ sort }) => sort === 'name')
  const parties = named.flatMap(({ asks, said }) => {
    const names = new Set(asks.names.flatMap((one) => one.named.map(({ name }) => name)))
    const party = event.parties.find(({ name }) => names.has(name.en))
    return party ? [{ party, said }] : []
  })
  const [first] = parties
  if (!first) return true
  const isPassive = pieces.some((piece) => hasRole(piece, 'passive'))
  const verb = topic.find(({ asks }) => asks.categories.length > 0 || asks.roles.length > 0)
  if (!verb) return true
  const isSubject = topic.findIndex(({ said }) => said === first.said) < topic.indexOf(verb)
  const { roles } = first.party
  if (!isSubject || isOwner(first.said, pieces)) return true
  const isDoneTo = roles.every((role) => PASSIVE.has(role))
  const asked = [
    ...verb.asks.roles.flatMap((one) => one.roles),
    ...partsIn(verb.asks.categories, book),
  ]
  const asksAudit = asked.includes('audited')
  if (!isPassive && roles.includes('audited') && (isDoneTo || asksAudit)) return false
  if (isPassive && asksAudit) return roles.includes('audited')
  // "Did the giver win an award?"
  const isOfPrize =
    event.prizes.length > 0 && partsIn(verb.asks.categories, book).some((part) => GIVES.has(part))
  return !(
    isOfPrize &&
    !roles.includes('recipient') &&
    roles.some((role) => GIVES.has(role) || role === 'host')
  )
}

/** "The giver's award": whose thing it is did not do what is asked. */
const isOwner = (said: string, pieces: readonly Piece[]): boolean => {
  const at = pieces.findIndex((piece) => piece.said === said)
  const next = pieces[at + 1]
  return POSSESSIVE.test(said) || (next !== undefined && hasRole(next, 'possessive'))
}

const POSSESSIVE = /['’]s$/u
