// Reads the turn that a conversation is owed, as it was written with the message that it answers.
import type { Activity } from 'botbuilder'
import { z } from 'zod'

const owedTurn = z.looseObject({
  type: z.string(),
  from: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
})

/** `undefined` where what is kept of a turn, or of the entry that it is about, cannot be read: of an older version, or spoilt. */
export const readTurn = (turn: string, json = '{}'): Partial<Activity> | undefined => {
  try {
    const activity: unknown = { ...JSON.parse(json), ...JSON.parse(turn) }
    return owedTurn.safeParse(activity).success ? (activity as Partial<Activity>) : undefined
  } catch {
    return undefined
  }
}

/** botbuilder gives bots their times as Dates. */
export const localTime = ({ localTimestamp }: Partial<Activity>): Partial<Activity> => {
  const written: unknown = localTimestamp
  return typeof written === 'string' ? { localTimestamp: new Date(written) } : {}
}
