// How positions and activities are written for clients: ids, watermarks, activity sets.
import type { Entry, Page } from './activity-log.js'
import { badArgument } from './refusal.js'

export const CHANNEL_ID = 'directline'

/** Nothing is served there: replies go through the adapter, wherever the bot runs. */
export const SERVICE_URL = 'urn:direct-line:embedded'

const POSITION_DIGITS = 7

export const activityId = (conversationId: string, position: number): string =>
  `${conversationId}|${String(position).padStart(POSITION_DIGITS, '0')}`

/** The position that the id of an activity tells; `undefined` where it is none of these. */
export const positionIn = (id: string): number | undefined => {
  const digits = /\|(\d+)$/u.exec(id)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** A set of activities as it goes to a client; the watermark is that of the last one. */
export const activitySet = (
  conversationId: string,
  entries: readonly Entry[],
  watermark: number,
): string => {
  const activities = entries.map(({ position, json }) => withId(conversationId, position, json))
  return `{"activities":[${activities.join()}],"watermark":"${watermark}"}`
}

/** One activity that is not kept: the client's watermark stays what it is. */
export const passingSet = (json: string): string => `{"activities":[${json}]}`

const withId = (conversationId: string, position: number, json: string): string =>
  `{"id":${JSON.stringify(activityId(conversationId, position))},${json.slice(1)}`

/** Of fifteen digits: beyond any that a conversation comes to. */
export const WATERMARK_MAX = 999_999_999_999_999

/** The position that a client has read up to; from the beginning where it does not tell. */
export const readWatermark = (written: string | undefined): number => {
  if (written === undefined || written === '') return 0
  if (!/^\d{1,15}$/u.test(written)) throw badArgument('The watermark is none of ours.')
  return Number(written)
}

/** A watermark beyond the end is of a life before this one: said twice is better than not at all. */
export const isOfThisLife = (watermark: number, { last }: Page): boolean => watermark <= last
