// Whether a question may be answered with yes: only where the record leaves no doubt of what was asserted.
import type { CityEvent, Role } from '../model/city-event.js'
import type { NameAsked, Query, Term } from '../model/meaning.js'
import { heldTerms } from '../text/tokenize.js'
import { partsIn } from './facts.js'
import type { Phrasebook } from './phrasebook.js'
import { sentencesOf } from './quote.js'

/**
 * Yes, where all that is asked is whether there is something: of a sort, on a subject, with somebody; or whether a
 * thing can be used for what stands in the same sentence. Who did what to whom, where, how many and which place in a
 * ranking may all stand in the text and still not be so: then the record speaks for itself.
 */
export const mayAffirm = (
  { certain, can, conditions }: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): boolean => {
  const { categories, kinds, names, regions, roles, terms } = conditions
  const assertions = roles.length + regions.length + kinds.length + terms.filter(isFigure).length
  if (!certain || assertions > 0) return false
  const subjects = [names.length, categories.length, terms.length].filter((count) => count > 0)
  if (subjects.length === 1 && names.length <= 1) return true
  if (categories.length === 1 && names.length > 0 && terms.length === 0) {
    const parts = partsIn(categories, book)
    return events.every((event) => haveOnePart(names, event, parts))
  }
  return (
    can && categories.length === 0 && names.length === 1 && events.some(inOneSentence(terms, book))
  )
}

/**
 * Bodies that an event names had one part in it, and that is the part that the asked sort of event gives: who gave the
 * prize did not win it, and a partner of the audit was not audited.
 */
const haveOnePart = (
  names: readonly NameAsked[],
  event: CityEvent,
  parts: readonly Role[],
): boolean => {
  const had = names.flatMap(({ named }) =>
    event.parties
      .filter(({ name }) => named.some((one) => one.event === event.id && one.name === name.en))
      .map(({ roles }) => roles),
  )
  const [first = [], ...others] = had
  const shared = first.filter((role) => others.every((roles) => roles.includes(role)))
  return had.length === 0 || shared.some((role) => parts.includes(role) && !GIVES.has(role))
}

const GIVES: ReadonlySet<Role> = new Set(['giver', 'ranker'])

const isFigure = ({ said }: Term): boolean => /\d/u.test(said)

const inOneSentence =
  (terms: readonly Term[], { language }: Phrasebook) =>
  (event: CityEvent): boolean =>
    sentencesOf(event, language).some((sentence) => {
      const held = new Set(heldTerms(sentence))
      return terms.every(({ ways }) => ways.some(({ keys }) => keys.every((key) => held.has(key))))
    })
