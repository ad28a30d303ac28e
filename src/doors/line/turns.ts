// One event at work: the bot's turn, then the one reply, and then it is settled.

import { Interruption } from '../../model/interruption.js'
import type { Leases } from '../../model/leases.js'
import type { LineAdapter, Logic } from './adapter.js'
import type { BestEffortInbox } from './best-effort-inbox.js'
import type { Waiting } from './chats.js'
import type { Counts, Loss } from './counts.js'
import { type Courier, type Delivery, deliver } from './deliver.js'
import { activityOf } from './event-activity.js'
import type { Owed } from './inbox.js'
import type { Log } from './log.js'
import { sentMark } from './message-marks.js'
import type { MessagingApi } from './messaging-api.js'
import { formsOf } from './reply-messages.js'
import { goodUntil } from './reply-window.js'

export interface TurnParts {
  readonly adapter: LineAdapter
  readonly logic: Logic
  readonly inbox: BestEffortInbox
  /** None where this process is alone. */
  readonly leases: Pick<Leases, 'isHeld'> | undefined
  readonly api: MessagingApi
  readonly courier: Courier
  readonly counts: Counts
  readonly log: Log
  readonly now: () => number
  /** Of a turn with its reply: after this people are shown that an answer is on its way. */
  readonly slowAfterMs: number
}

/** Never fails: what goes wrong is counted, and logged without anybody's words. */
export const turnsOf = (parts: TurnParts) => {
  const { adapter, logic, inbox, api, counts, log, now } = parts

  const takenOver = () => log.info({}, 'an event of LINE was taken over by another process')

  const lose = (owed: Owed, reason: Loss): void => {
    counts.lost[reason] += 1
    const { event, receivedAt } = owed
    log.warn({ reason, event: event.kind, ms: now() - receivedAt }, 'a message of LINE is lost')
  }

  /** Settled where nothing more can come of it; what was too old from the start is new if LINE brings it again. */
  const close = async (owed: Owed, delivery: Delivery): Promise<void> => {
    const { id, chat } = owed.event
    if (delivery === 'stopped') return
    if ('sent' in delivery) {
      counts.answered += 1
      // Before the event is settled: who quotes the reply may do so at once.
      if (chat.kind !== 'user') {
        await Promise.all(delivery.sent.map((sent) => inbox.settle(chat.id, sentMark(sent))))
      }
    } else {
      lose(owed, delivery.lost)
    }
    const isRenewable = 'lost' in delivery && delivery.lost === 'expired'
    await (isRenewable ? inbox.release(chat.id, id) : inbox.settle(chat.id, id))
  }

  const run = async ({ owed, isResumed, isKept }: Waiting): Promise<void> => {
    const { event, botId } = owed
    const until = goodUntil(owed)
    const token = 'replyToken' in event ? event.replyToken : undefined
    if (token !== undefined && now() > until) return close(owed, { lost: 'expired' })
    const said = [...owed.said]
    const keep = async (place: number, one: Owed['said'][number]): Promise<void> => {
      said[place] = one
      await inbox.amend(event.chat.id, event.id, JSON.stringify({ ...owed, said }))
    }
    try {
      await adapter.runTurn(activityOf(event, botId), logic, keep)
    } catch (error) {
      if (error instanceof Interruption) throw error
      log.error({ err: error }, 'a turn failed')
      if (said.length === 0) return close(owed, { lost: 'turn-failed' })
    }
    const forms = formsOf(said, 'quoteToken' in event ? event.quoteToken : undefined)
    if (token === undefined || forms.length === 0) {
      counts.heard += 1
      return inbox.settle(event.chat.id, event.id)
    }
    // A process that was paused for too long says nothing any more: another has the chat, and finds there what is kept.
    if (isKept && parts.leases?.isHeld() === false) return takenOver()
    // Without a store a process sends what it could not keep before.
    const mayBeSent = isResumed && (owed.said.length > 0 || parts.leases !== undefined)
    const reply = { token, forms, until, mayBeSent }
    await close(owed, await deliver(parts.courier, reply))
  }

  return async (one: Waiting): Promise<void> => {
    const { chat, userId } = one.owed.event
    const isSlow = setTimeout(() => {
      if (chat.kind === 'user' && userId !== undefined) void api.showLoading(userId)
    }, parts.slowAfterMs)
    try {
      await run(one)
    } catch (error) {
      if (error instanceof Interruption) takenOver()
      else log.error({ err: error }, 'an event of LINE was not settled')
    } finally {
      clearTimeout(isSlow)
    }
  }
}
