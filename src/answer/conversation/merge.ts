// Puts what a message names in the place of what was asked before: "and in October?", "what about that county?".
import type { Conditions, NameAsked, Query, Term } from '../../model/meaning.js'
import { NO_CONDITIONS } from '../../model/meaning.js'
import { isEmpty } from '../conditions.js'

/** What a message names of each sort takes the place of the same sort before; the rest of the topic stays. */
export const replaced = (topic: Query, said: Query): Query => ({
  ...carried(topic, said),
  conditions: {
    ...conditionsReplaced(topic.conditions, said.conditions),
  },
})

/** As `replaced`, but all that the topic named is gone: only what was asked of it stays, and when. */
export const ofAnotherSubject = (topic: Query, said: Query): Query => {
  const { kinds, roles, categories } = topic.conditions
  const { conditions } = said
  return {
    ...carried(topic, said),
    conditions: {
      ...conditions,
      kinds: conditions.kinds.length > 0 ? conditions.kinds : kinds,
      roles: conditions.roles.length > 0 ? conditions.roles : roles,
      categories: conditions.categories.length > 0 ? conditions.categories : categories,
    },
  }
}

/** All that was asked before, and this too: "only the international ones", "without the ranking". */
export const added = (topic: Query, said: Query): Query => {
  const both = <Key extends keyof Conditions>(key: Key, one: Conditions, other: Conditions) =>
    [...one[key], ...other[key]] as unknown as Conditions[Key]
  const join = (one: Conditions, other: Conditions): Conditions => ({
    categories: both('categories', one, other),
    kinds: both('kinds', one, other),
    roles: both('roles', one, other),
    names: both('names', one, other),
    regions: both('regions', one, other),
    terms: both('terms', one, other),
  })
  return {
    ...carried(topic, said),
    nth: undefined,
    conditions: {
      ...join(topic.conditions, said.conditions),
      categories:
        said.conditions.categories.length > 0
          ? said.conditions.categories
          : topic.conditions.categories,
    },
    without: join(topic.without, said.without),
    withoutTime: said.withoutTime ?? topic.withoutTime,
  }
}

const carried = (topic: Query, said: Query): Query => ({
  ...topic,
  credit: said.credit ?? topic.credit,
  time: said.time ?? topic.time,
  anchors: said.time ? [] : topic.anchors,
  sideBySide: said.sideBySide ?? (isEmpty(said.conditions) ? topic.sideBySide : undefined),
  nth: isEmpty(said.conditions) ? topic.nth : undefined,
  among: undefined,
  beside: undefined,
  certain: false,
})

const conditionsReplaced = (topic: Conditions, said: Conditions): Conditions => {
  const saysPlace = said.regions.length > 0 || said.names.some(isPlace)
  const saysName = said.names.some((name) => !isPlace(name))
  return {
    categories: said.categories.length > 0 ? said.categories : topic.categories,
    kinds: said.kinds.length > 0 ? said.kinds : topic.kinds,
    roles: said.roles.length > 0 ? said.roles : topic.roles,
    names: [
      ...topic.names.filter((name) => (isPlace(name) ? !saysPlace : !saysName)),
      ...said.names,
    ],
    regions: saysPlace ? said.regions : topic.regions,
    terms: said.terms.some(isStrong) ? said.terms : [...topic.terms, ...said.terms],
  }
}

const isPlace = ({ places }: NameAsked): boolean => places.length > 0

const isStrong = ({ light }: Term): boolean => !light

/** Whether both name something of the same sort, so that the one takes the place of the other. */
export const sharesSort = ({ conditions: one }: Query, { conditions: other }: Query): boolean =>
  (one.categories.length > 0 && other.categories.length > 0) ||
  (hasPlace(one) && hasPlace(other)) ||
  (one.names.some((name) => !isPlace(name)) && other.names.some((name) => !isPlace(name))) ||
  (one.terms.some(isStrong) && other.terms.some(isStrong))

const hasPlace = ({ names, regions }: Conditions): boolean =>
  regions.length > 0 || names.some(isPlace)

/** Of the whole record, or of events talked about, with nothing else asked. */
export const EVERYTHING: Query = {
  asks: 'list',
  conditions: NO_CONDITIONS,
  without: NO_CONDITIONS,
  anchors: [],
  span: 'month',
  certain: false,
  claims: false,
  can: false,
}
