// Tells a person once, in each conversation, that what is said now may be forgotten.
import type { TurnContext } from 'botbuilder'
import type { Language, Localised } from '../model/language.js'
import { plainMessage } from '../render/text-activity.js'

export interface Forgetful {
  /** To be asked after each reply. */
  readonly tell: (turn: TurnContext, language: Language) => Promise<void>
}

/** Beyond these somebody may hear it twice. */
const TOLD_MAX = 10_000

/** Whoever was told is told again when it happens another time. */
export const forgetful = (words: Localised<string>, isForgetful: () => boolean): Forgetful => {
  const told = new Set<string>()
  return {
    tell: async (turn, language) => {
      if (!isForgetful()) {
        told.clear()
        return
      }
      const { channelId, conversation } = turn.activity
      const key = JSON.stringify([channelId, conversation?.id])
      if (told.has(key)) return
      if (told.size >= TOLD_MAX) told.clear()
      told.add(key)
      await turn.sendActivity(plainMessage(words[language], language))
    },
  }
}
