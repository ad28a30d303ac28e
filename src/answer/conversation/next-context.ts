// What a turn leaves for the next one, kept small.
import type { EventId } from '../../model/city-event.js'
import { CONTEXT_VERSION, type Context, type Page } from '../../model/context.js'
import type { Language } from '../../model/language.js'
import type { Query } from '../../model/meaning.js'
import type { GoesOn } from './turn.js'

/** Of a longer list the topic finds the rest again. */
export const LIST_KEPT = 60

/** In bytes; what travels with each turn of a conversation must stay small. */
export const CONTEXT_MAX = 4_000

export interface TurnDone {
  readonly language: Language
  readonly goesOn: GoesOn
  readonly query: Query
  readonly topic?: Query | undefined
  /** All that fits, in order, and what of it was shown. */
  readonly fitting: readonly EventId[]
  readonly shown: readonly EventId[]
  readonly page?: Page | undefined
  readonly year?: number | undefined
}

export const nothingSaid = (language: Language): Context => ({
  version: CONTEXT_VERSION,
  language,
  list: [],
  total: 0,
  focus: [],
})

export const nextContext = (before: Context | undefined, done: TurnDone): Context => {
  const context = before ?? nothingSaid(done.language)
  const year = done.year ?? context.year
  return small({ ...afterTurn(context, done), language: done.language, year })
}

const afterTurn = ({ missed: _, ...context }: Context, done: TurnDone): Context => {
  const { goesOn, query, fitting, shown, page } = done
  const topic = done.topic ?? query
  if (goesOn === 'as-before') return context
  if (shown.length === 0) {
    // What was not found stays the topic; but another topic is nothing that "it" could mean.
    return goesOn === 'anew' || goesOn === 'changed'
      ? {
          ...context,
          topic,
          wider: undefined,
          page: undefined,
          focus: goesOn === 'anew' ? [] : context.focus,
          missed: true,
        }
      : context
  }
  if (goesOn === 'picked') {
    const isKept = (id: EventId) => context.list.includes(id)
    const isLong = context.total > context.list.length
    const isInList = page !== undefined || isLong || shown.every(isKept)
    return {
      ...context,
      ...(isInList ? {} : { list: shown.slice(0, LIST_KEPT), total: shown.length }),
      ...(done.topic ? { topic: done.topic } : {}),
      focus: shown.slice(0, LIST_KEPT),
      page: page ?? (isInList ? context.page : undefined),
    }
  }
  const isNarrowed = goesOn === 'narrowed'
  return {
    ...context,
    topic,
    wider: isNarrowed ? (context.wider ?? context.topic) : undefined,
    list: fitting.slice(0, LIST_KEPT),
    total: fitting.length,
    focus: shown.slice(0, LIST_KEPT),
    page,
  }
}

/** What makes it too large is left out, the least needed first. */
const small = (context: Context): Context => {
  const lighter: readonly (() => Context)[] = [
    () => context,
    () => ({ ...context, wider: undefined }),
    () => ({ ...context, wider: undefined, topic: undefined }),
  ]
  for (const make of lighter) {
    const made = make()
    if (isSmall(made)) return made
  }
  return { ...nothingSaid(context.language), focus: context.focus.slice(0, 1) }
}

/** The least that one condition takes, in bytes: the names of its fields alone. */
const CONDITION_MIN = 60

/** A UTF-16 unit takes one to three bytes in UTF-8, so that most need not be counted. */
const isSmall = (context: Context): boolean => {
  const conditions = Object.values(context.topic?.conditions ?? {}).flat()
  if (conditions.length * CONDITION_MIN > CONTEXT_MAX) return false
  const json = JSON.stringify(context)
  if (json.length > CONTEXT_MAX) return false
  return json.length * 3 <= CONTEXT_MAX || new TextEncoder().encode(json).length <= CONTEXT_MAX
}
