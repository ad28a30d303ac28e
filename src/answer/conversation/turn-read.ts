// What reading a turn comes to: what was understood, what fits it, and the Context that the next turn goes on from.
import type { Answer } from '../../model/answer.js'
import type { Context, Page, Plainly } from '../../model/context.js'
import type { Language } from '../../model/language.js'
import type { Matches } from '../../model/match.js'
import type { Query } from '../../model/meaning.js'
import { yearOf } from '../../model/period.js'
import { chooseEvents } from '../choose-events.js'
import type { Understood } from '../understand.js'
import { nextContext, nothingSaid } from './next-context.js'
import type { GoesOn } from './turn.js'

export interface TurnRead {
  readonly understood: Understood
  readonly matches: Matches | undefined
  readonly page: Page | undefined
  /** What is said instead of a list of events, where it is something else. */
  readonly sentence: string | undefined
  readonly contextAfter: (answer: Answer) => Context
}

/** A message by itself, and what went before it. */
interface Read {
  readonly own: Understood
  readonly context: Context | undefined
}

/** Words answer, and the talk stands where it stood; `sentence` is said instead of what the message is after. */
export const withWords = (
  { own, context }: Read,
  {
    language = own.language,
    sentence,
  }: Partial<Pick<TurnRead, 'sentence'>> & {
    readonly language?: Language | undefined
  } = {},
): TurnRead => ({
  understood: { ...own, language },
  matches: undefined,
  page: undefined,
  sentence,
  contextAfter: () => ({ ...(context ?? nothingSaid(language)), language }),
})

const BEGINS: ReadonlySet<Plainly['says']> = new Set(['welcome', 'welcome-group'])

/** Something is said of the talk itself; who starts over, starts with nothing. */
export const withPlainWords = ({ own, context }: Read, plainly: Plainly): TurnRead => {
  const begins = BEGINS.has(plainly.says)
  return withWords({
    own: { ...own, meaning: { is: 'plainly', plainly } },
    context: begins ? undefined : context,
  })
}

interface EventsRead {
  readonly query: Query
  readonly matches: Matches
  readonly goesOn: GoesOn
  readonly topic?: Query | undefined
  readonly page?: Page | undefined
  readonly sentence?: string
  readonly language?: Language | undefined
}

/** Events answer. */
export const withEvents = ({ own, context }: Read, read: EventsRead): TurnRead => {
  const { query, matches, goesOn, topic, page, sentence } = read
  const understood: Understood = {
    ...own,
    language: read.language ?? own.language,
    meaning: { is: 'query', query },
  }
  return {
    understood,
    matches,
    page,
    sentence,
    contextAfter: (answer) => {
      const chosen = chooseEvents(query, matches).map(({ id }) => id)
      const shown = answer.outcome === 'answered' ? answer.found.map(({ id }) => id) : []
      const fitting =
        query.nth === undefined ? chosen : matches.fitting.map(({ event }) => event.id)
      return nextContext(context, {
        language: answer.language,
        goesOn,
        query,
        topic,
        fitting,
        shown,
        page,
        year: yearTalkedAbout(query, answer),
      })
    },
  }
}

/** The year of all that is shown, where the question asked for a time: then a month is one of that year. */
const yearTalkedAbout = ({ time }: Query, answer: Answer): number | undefined => {
  if (answer.outcome !== 'answered' || !time) return undefined
  const years = new Set(answer.found.map(({ date }) => yearOf(date)))
  const [year] = years
  return years.size === 1 ? year : undefined
}
