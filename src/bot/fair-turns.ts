// Puts turns in turn by who asks, and tells whoever asks for too much to wait, now and then.
import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { Localised } from '../model/language.js'
import { Crowded, type Share } from '../model/share.js'
import { plainMessage } from '../render/text-activity.js'
import { languageIn } from './language-of.js'

export interface FairTurnsParts {
  readonly run: (turn: TurnContext) => Promise<void>
  readonly share: Share
  readonly busy: Localised<string>
  readonly now?: () => number
}

export interface FairTurns {
  /**
   * Runs a turn when it is its caller's: an address that has been promised an answer, else the person in the
   * conversation, because the peer of such a door is the channel's own server.
   */
  readonly run: (turn: TurnContext, address?: string) => Promise<void>
  /** Counts what the core took for a turn, in milliseconds. */
  readonly spent: (turn: TurnContext, ms: number) => void
}

/** What a turn takes beside the core: the store, the renderer, the channel's protocol. Measured over HTTP: docs/bench.md. */
const TURN_MS = 3

/** Whoever goes on hears it again after so long, in milliseconds. */
const TOLD_EVERY_MS = 60_000

export const fairTurns = ({
  run,
  share,
  busy,
  now = () => performance.now(),
}: FairTurnsParts): FairTurns => {
  /** By the activity, for the context that the bot is given is a proxy of the adapter's. */
  const callers = new WeakMap<object, string>()
  /** When a caller was told last; those of long ago are dropped from the front. */
  const told = new Map<string, number>()

  const mayTell = (caller: string): boolean => {
    for (const [one, at] of told) {
      if (now() - at < TOLD_EVERY_MS) break
      told.delete(one)
    }
    if (told.has(caller)) return false
    told.set(caller, now())
    return true
  }

  const decline = async (turn: TurnContext, caller: string): Promise<void> => {
    if (!mayTell(caller)) return
    const language = languageIn(turn.activity)
    await turn.sendActivity(plainMessage(busy[language], language))
  }

  return {
    run: async (turn, address) => {
      const caller = address ?? personIn(turn)
      callers.set(turn.activity, caller)
      // Only a question may go unanswered; that somebody has left or takes a message back must be heard.
      const isPromised = address !== undefined || turn.activity.type !== ActivityTypes.Message
      try {
        await share.run(
          caller,
          () => {
            share.charge(caller, TURN_MS)
            return run(turn)
          },
          { isPromised },
        )
      } catch (error) {
        if (!(error instanceof Crowded)) throw error
        await decline(turn, caller)
      }
    },

    spent: ({ activity }, ms) => {
      const caller = callers.get(activity)
      if (caller !== undefined) share.charge(caller, ms)
    },
  }
}

const personIn = ({ activity: { channelId, conversation, from } }: TurnContext): string =>
  JSON.stringify([channelId, conversation?.id, from?.id])
