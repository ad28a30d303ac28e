// What becomes of each event of a webhook: kept and put in line, or known, or it changes what waits.
import type { BestEffortInbox } from './best-effort-inbox.js'
import { type Chats, leftBehind, type Waiting } from './chats.js'
import type { Counts } from './counts.js'
import type { Owed } from './inbox.js'
import type {
  Departure,
  Edit,
  HeardEvent,
  LineEvent,
  Unsend,
  Wordless,
  Words,
} from './line-event.js'
import type { Log } from './log.js'
import { sentMark, unsentMark } from './message-marks.js'
import { readOwed, readOwedIn } from './read-owed.js'
import type { Webhook } from './read-webhook.js'

export interface IntakeParts {
  readonly chats: Chats
  readonly inbox: BestEffortInbox
  readonly counts: Counts
  readonly log: Log
  readonly now: () => number
  /** Comes when an event has waited long enough for those that happened before it. */
  readonly gathered: () => Promise<void>
}

export interface Intake {
  /** Comes when all events of the webhook are kept. Never fails. */
  readonly take: (webhook: Webhook) => Promise<void>
  /** Puts in line what another process, or another life of this one, has left. */
  readonly resume: () => Promise<void>
}

export const intakeOf = ({ chats, inbox, counts, log, now, gathered }: IntakeParts): Intake => {
  /** True where the event is new, and owed from now on. */
  const keep = async (owed: Owed, onKept: () => void): Promise<boolean> => {
    const { event } = owed
    if (event.kind === 'words' || event.kind === 'wordless') {
      if (await inbox.isSettled(event.chat.id, unsentMark(event.messageId))) {
        counts.withdrawn += 1
        return false
      }
    }
    const isNew = await inbox.take(event.chat.id, event.id, JSON.stringify(owed))
    if (isNew === true) onKept()
    if (isNew !== false) return true
    counts.repeated += 1
    if (event.isRedelivery) await renew(event)
    return false
  }

  /** Another process has taken it, and may have died with it: its token is good again from now on. */
  const renew = async ({ chat, id }: HeardEvent): Promise<void> => {
    const owed = (await readOwedIn(inbox, chat.id))?.find(({ event }) => event.id === id)
    if (owed) await inbox.amend(chat.id, id, JSON.stringify(renewed(owed, now())))
  }

  const enter = async (event: HeardEvent, botId: string): Promise<void> => {
    const known = chats.find(event)
    if (known) {
      counts.repeated += 1
      if (event.isRedelivery) known.owed = renewed(known.owed, now())
      await known.isNew
      return
    }
    if (event.kind === 'wordless' && chats.waitingHere(event.chat.id).some(isWordless)) {
      // One answer is enough for all pictures that come in a row.
      counts.passedOver += 1
      return
    }
    if (chats.isFull(event.chat.id)) {
      counts.lost.crowded += 1
      log.warn({ reason: 'crowded', event: event.kind }, 'a message of LINE is lost')
      return
    }
    const owed: Owed = { event, botId, receivedAt: now(), said: [] }
    const isNew = keep(owed, () => {
      one.isKept = true
    })
    const one = { owed, isResumed: false, isKept: false, isNew, isGathered: gathered() }
    chats.enter(one)
    await isNew
  }

  /** What quotes a message is for the bot where it has sent that message itself. */
  const isOurs = ({ chat }: LineEvent, messageId: string): Promise<boolean> =>
    inbox.isSettled(chat.id, sentMark(messageId))

  const enterAddressed = async (event: Words | Wordless, botId: string): Promise<void> => {
    const { onlyIfOurs, ...heard } = event
    // At once where it is plain: the next event of the same webhook may change what waits.
    if (onlyIfOurs === undefined || (await isOurs(event, onlyIfOurs))) return enter(heard, botId)
    counts.passedOver += 1
  }

  const waiting = ({ chat }: LineEvent) => chats.waitingIn(chat.id)

  const withdraw = async (one: Waiting): Promise<void> => {
    chats.withdraw(one)
    counts.withdrawn += 1
    const { chat, id } = one.owed.event
    if (await one.isNew) await inbox.settle(chat.id, id)
  }

  /** The text goes before anything else is done with it; what was made of it already, the bot forgets. */
  const unsend = async (event: Unsend, botId: string): Promise<void> => {
    const isMarked = inbox.settle(event.chat.id, unsentMark(event.messageId))
    const those = (await waiting(event)).filter(({ owed }) =>
      isMessage(owed.event, event.messageId),
    )
    await Promise.all([...those.map(withdraw), isMarked, enter(event, botId)])
  }

  const depart = async (event: Departure, botId: string): Promise<void> => {
    const before = (await waiting(event)).filter(({ owed }) => owed.event.at < event.at)
    await Promise.all([...before.map(withdraw), enter(event, botId)])
  }

  /** A message that waits is answered as it reads now, and one that was not for the bot before as a new one. */
  const edit = async (event: Edit, botId: string): Promise<void> => {
    const { messageId, replyToken, onlyIfOurs, ...edited } = event
    const isForUs = onlyIfOurs === undefined || (await isOurs(event, onlyIfOurs))
    const text = isForUs ? event.text : undefined
    for (const one of await waiting(event)) {
      const { event: said } = one.owed
      if (said.kind !== 'words' || said.messageId !== messageId || said.at > event.at) continue
      if (text === undefined) return withdraw(one)
      one.owed = { ...one.owed, event: { ...said, text } }
      if (await one.isNew) await inbox.amend(said.chat.id, said.id, JSON.stringify(one.owed))
      return
    }
    if (text === undefined || replyToken === undefined) {
      counts.passedOver += 1
      return
    }
    // One that was answered is known by the message's own id, and is not answered again.
    await enter({ ...edited, kind: 'words', id: messageId, messageId, text, replyToken }, botId)
  }

  const takeOne = (event: LineEvent, botId: string): Promise<void> => {
    switch (event.kind) {
      case 'unsend':
        return unsend(event, botId)
      case 'departure':
        return depart(event, botId)
      case 'edit':
        return edit(event, botId)
      case 'words':
      case 'wordless':
        return enterAddressed(event, botId)
      default:
        return enter(event, botId)
    }
  }

  return {
    take: async ({ events, botId, passedOver }) => {
      counts.passedOver += passedOver
      await Promise.all(events.map((event) => takeOne(event, botId)))
    },
    resume: async () => {
      for (const text of await inbox.owed()) {
        const owed = readOwed(text)
        if (!owed) {
          // It stays until its time is over; its key, which names the chat, is not known here.
          log.warn(
            { record: 'event that is owed' },
            'a stored record could not be read and counts as absent',
          )
          continue
        }
        if (!chats.find(owed.event)) chats.enter(leftBehind(owed))
      }
    },
  }
}

const isWordless = ({ owed }: Waiting): boolean => owed.event.kind === 'wordless'

const isMessage = (event: HeardEvent, messageId: string): boolean =>
  'messageId' in event && event.kind !== 'unsend' && event.messageId === messageId

/** An event that is sent again brings its reply token anew. */
const renewed = ({ event, ...owed }: Owed, now: number): Owed => ({
  ...owed,
  event: { ...event, isRedelivery: true },
  receivedAt: now,
})
