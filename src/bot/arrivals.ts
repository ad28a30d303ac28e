// Who comes in, and how they are welcomed: each person alone, a team or a group once as a whole.
import { setTimeout as pause } from 'node:timers/promises'
import { type Activity, TeamsInfo, type TurnContext } from 'botbuilder'
import type { Choice } from '../model/choice.js'

export interface Arrival {
  /** Those to be welcomed, unless they were before; a group is told by the bot's own id, for it is the bot that comes. */
  readonly newcomers: readonly string[]
  readonly isGroup: boolean
}

/**
 * Whoever joins a group later gets no message. Teams tells an installation twice, as `installationUpdate` and as
 * `conversationUpdate`; both name the same newcomer.
 */
export const arrivalIn = (activity: Partial<Activity>): Arrival => {
  const { type, channelId, membersAdded = [], recipient, from } = activity
  const added = membersAdded.map(({ id }) => id)
  const people = added.filter((id) => id !== recipient?.id)
  const isInstalled = type === 'installationUpdate' || people.length < added.length
  if (isShared(activity)) {
    return { newcomers: isInstalled && recipient?.id ? [recipient.id] : [], isGroup: true }
  }
  const installer = channelId === 'msteams' && isInstalled && from?.id ? [from.id] : []
  return { newcomers: people.length > 0 ? people : installer, isGroup: false }
}

const isShared = ({ conversation }: Partial<Activity>): boolean =>
  conversation?.isGroup === true ||
  ['channel', 'groupChat'].includes(conversation?.conversationType ?? '')

/** The Choice that welcomes them; in a group it names who added the bot, where that can be known. */
export const welcomeFor = async ({ isGroup }: Arrival, turn: TurnContext): Promise<Choice> =>
  isGroup ? { do: 'begin', group: true, by: await nameOfSender(turn) } : { do: 'begin' }

/** A welcome must not wait longer for a name, in milliseconds. */
const PATIENCE = 2_000

/** Teams mostly tells an id only, and the name when it is asked for. */
const nameOfSender = async (turn: TurnContext): Promise<string | undefined> => {
  const { from, channelId } = turn.activity
  if (from.name || !from.id || channelId !== 'msteams') return from.name || undefined
  const tooLate = pause(PATIENCE, undefined, { ref: false })
  const asked = TeamsInfo.getMember(turn, from.id).then(
    ({ name }) => name || undefined,
    () => undefined,
  )
  return Promise.race([asked, tooLate])
}
