// The one catch: what goes wrong in a turn is logged once, and the person gets an apology without its inside.
import type { TurnContext } from 'botbuilder'
import type { Localised } from '../model/language.js'
import { plainMessage } from '../render/text-activity.js'
import { languageIn } from './language-of.js'

interface Log {
  readonly error: (facts: object, message: string) => void
}

/** For an adapter's `onTurnError`; never throws itself. */
export const apologise =
  (sorry: Localised<string>, log: Log) =>
  async (turn: TurnContext, error: unknown): Promise<void> => {
    const { channelId, type } = turn.activity
    log.error({ err: error, channel: channelId, activity: type }, 'a turn failed')
    if (type !== 'message') return
    const language = languageIn(turn.activity)
    try {
      await turn.sendActivity(plainMessage(sorry[language], language))
    } catch (cause) {
      log.error({ err: cause, channel: channelId }, 'and the apology could not be sent')
    }
  }
