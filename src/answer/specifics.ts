// Words that a set of events must hold to be the answer, whatever else speaks for it.
import { HELD_AT_ALL, strengthAt, type TopicSort, type TopicWord } from '../search/evidence.js'
import type { Hypothesis } from './hypotheses.js'
import { weighedIn } from './told-of.js'
import type { Weighing } from './weigh.js'

/**
 * A name of a place, a person or a body that no event of the set holds: "did Nowhere sign?" is not answered by who did
 * sign. What fits by rule has been checked by it already.
 */
export const unmatchedSpecifics = (
  hypothesis: Hypothesis,
  weighing: Weighing,
): readonly string[] => {
  const { rule } = hypothesis
  if (rule === 'conjunction' || rule === 'conjunction-likely') return []
  const inside = weighedIn(hypothesis, weighing)
  return weighing.topic.flatMap(({ said, aside, sort, proper }, at) =>
    !aside &&
    (sort === 'place' || (proper && sort === 'content') || VERSION.test(said)) &&
    inside.every(({ candidate }) => strengthAt(candidate, at) < SPECIFIC)
      ? [said]
      : [],
  )
}

const VERSION = /\d\.\d/u

/** A name is held as it is, or by its synonym: nearness in meaning makes no name another. */
const SPECIFIC = 0.7

/** "Glorious awards": right before the sort of event, a word that none of the set holds asks for some of them only. */
export const narrowsUnheld = (hypothesis: Hypothesis, weighing: Weighing): boolean => {
  const { topic } = weighing
  const inside = weighedIn(hypothesis, weighing)
  const isBeforeSort = ({ start, said, clause }: TopicWord) =>
    topic.some(
      (next) =>
        next.sort === 'category' &&
        next.clause === clause &&
        next.start - (start + said.length) >= 0 &&
        next.start - (start + said.length) <= 1,
    )
  const holds = (at: number) =>
    inside.some(({ candidate }) => strengthAt(candidate, at) >= HELD_AT_ALL)
  // "What did another department win": that there were prizes does not say whose.
  const isHeldBySort = topic.every(({ sort }, at) => BY_SORT.has(sort) || !holds(at))
  return topic.some(
    (word, at) =>
      !word.aside &&
      NARROWING.has(word.sort) &&
      !holds(at) &&
      ((word.tells >= NARROWS && isBeforeSort(word)) ||
        (isHeldBySort && word.sort === 'content' && word.tells >= TELLS_ALL)),
  )
}

const BY_SORT: ReadonlySet<TopicSort> = new Set([
  'category',
  'kind',
  'role',
  'place',
  'noun',
  'light',
  'deed',
])
/** A word that hardly anybody uses but for one thing. */
const TELLS_ALL = 0.9

const NARROWING: ReadonlySet<TopicSort> = new Set(['light', 'content'])
/** An everyday word narrows little: "many awards". */
const NARROWS = 0.6
