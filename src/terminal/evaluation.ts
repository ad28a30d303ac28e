// Asks question sets and counts what came of it: right, offered, silent and wrong, and whether the thresholds are held.
import { z } from 'zod'
import type { EventRecords } from '../content/load-events.js'
import type { Reply } from './json-conversations.js'
import { type Conversation, judge, type Verdict } from './question-set.js'

export interface Asked {
  readonly conversation: Conversation
  /** From 1. */
  readonly turn: number
  readonly user: string
  readonly verdict: Verdict
  readonly amiss: readonly string[]
}

/** The day on which questions are asked where nothing else is said: "this year" is long after the record. */
const ASKED_ON = '2026-06-15T12:00:00+08:00'

export const askAll = (
  conversations: readonly Conversation[],
  reply: (line: string) => Reply,
  askedOn: string = ASKED_ON,
): readonly Asked[] =>
  conversations.flatMap((conversation) =>
    conversation.turns.map((turn, index) => {
      const line = { conversation: conversation.id, text: turn.user, time: askedOn }
      const judgement = judge(turn, conversation.kind, reply(JSON.stringify(line)))
      return { conversation, turn: index + 1, user: turn.user, ...judgement }
    }),
  )

/** What a threshold is set for: questions with an answer, messages without, turns of a conversation. */
export type Sort = 'single' | 'dialog' | 'unanswerable'

export const sortOf = ({ conversation: { turns } }: Asked): Sort =>
  turns.length > 1 ? 'dialog' : turns[0]?.outcome === 'answered' ? 'single' : 'unanswerable'

/** The part of them that came to this verdict, from 0 to 1; 0 of none. */
export const shareOf = (asked: readonly Asked[], verdict: Verdict): number =>
  asked.length === 0 ? 0 : asked.filter((one) => one.verdict === verdict).length / asked.length

export const percent = (part: number): string => `${(100 * part).toFixed(1)}%`

/** Those that `nameOf` names alike, in the order of the names. */
export const groupsOf = (
  asked: readonly Asked[],
  nameOf: (one: Asked) => string,
): readonly (readonly [string, readonly Asked[]])[] => {
  const names = [...new Set(asked.map(nameOf))].sort()
  return names.map((name) => [name, asked.filter((one) => nameOf(one) === name)])
}

const bounds = z.strictObject({ right: z.number(), wrong: z.number() })
const ofBoth = z.strictObject({ en: bounds, zh: bounds })

/** For each sort: at least `right` of the turns, at most `wrong`; Chinese with Simplified and mixed ones. */
export const thresholdsSchema = z.strictObject({
  single: ofBoth,
  dialog: ofBoth,
  unanswerable: ofBoth,
  /** All questions to the bare years together. */
  bare: ofBoth,
  /** The sets of people who had seen nothing: single questions and messages only. */
  blind: z.strictObject({ single: ofBoth, unanswerable: ofBoth }),
  /** How much of the English single questions may depend on typed facts and aliases. */
  factsMayCost: z.number(),
})

export type Thresholds = z.infer<typeof thresholdsSchema>

/** What was asked, by what it is measured by; a group may be empty. */
export interface AskedGroups {
  /** The sets that were worked on. */
  readonly own: readonly Asked[]
  /** The English single questions among them, asked of the record without its typed facts. */
  readonly withoutFacts: readonly Asked[]
  readonly bare: readonly Asked[]
  readonly blind: readonly Asked[]
}

/** What falls short, each in a sentence. */
export const shortfalls = (groups: AskedGroups, thresholds: Thresholds): readonly string[] => {
  const { blind } = thresholds
  return [
    ...outOfBounds(groups.own, (one) => ({ name: sortOf(one), bounds: thresholds[sortOf(one)] })),
    ...outOfBounds(groups.bare, () => ({ name: 'bare', bounds: thresholds.bare })),
    ...outOfBounds(groups.blind, (one) =>
      sortOf(one) === 'unanswerable'
        ? { name: 'blind unanswerable', bounds: blind.unanswerable }
        : { name: 'blind single', bounds: blind.single },
    ),
    ...factsCost(groups.own, groups.withoutFacts, thresholds.factsMayCost),
  ]
}

interface Measure {
  readonly name: string
  readonly bounds: z.infer<typeof ofBoth>
}

const outOfBounds = (
  asked: readonly Asked[],
  measureOf: (one: Asked) => Measure,
): readonly string[] =>
  groupsOf(asked, (one) => `${measureOf(one).name} ${tongueOf(one)}`).flatMap(([name, group]) => {
    const [first] = group
    if (!first) return []
    const { right, wrong } = measureOf(first).bounds[tongueOf(first)]
    const [isRight, isWrong] = [shareOf(group, 'right'), shareOf(group, 'wrong')]
    return [
      ...(isRight < right ? [`${name}: ${percent(isRight)} right, below ${percent(right)}`] : []),
      ...(isWrong > wrong ? [`${name}: ${percent(isWrong)} wrong, above ${percent(wrong)}`] : []),
    ]
  })

/** Simplified and mixed ones count as Chinese. */
export const tongueOf = ({ conversation: { lang } }: Asked): 'en' | 'zh' =>
  lang === 'en' ? 'en' : 'zh'

const factsCost = (
  asked: readonly Asked[],
  withoutFacts: readonly Asked[],
  most: number,
): readonly string[] => {
  const cost = shareOf(asked.filter(isEnglishSingle), 'right') - shareOf(withoutFacts, 'right')
  return withoutFacts.length > 0 && cost > most
    ? [`single en: ${percent(cost)} lost without facts and aliases, above ${percent(most)}`]
    : []
}

export const isEnglishSingle = (one: Asked): boolean =>
  sortOf(one) === 'single' && tongueOf(one) === 'en'

/** The records as if people had added no typed facts and no aliases: how much do these do of understanding's work? */
export const withoutFacts = ({ events, dataVersion }: EventRecords): EventRecords => ({
  dataVersion,
  events: events.map((event) => ({
    ...event,
    prizes: [],
    ranking: undefined,
    agreements: [],
    parties: [],
    places: [],
    products: [],
    counts: [],
    askedAs: [],
  })),
})
