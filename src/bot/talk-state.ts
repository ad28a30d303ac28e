// What the bot keeps of a conversation between turns: the Context of the core, and who has been welcomed.
import type { ConversationState, TurnContext } from 'botbuilder'
import type { Context } from '../model/context.js'

export interface TalkState {
  /** As it comes out of a store; the core drops what it cannot read. */
  context?: Context
  /** Ids of those who were welcomed here. */
  welcomed?: string[]
}

/** In a conversation of more people the first are forgotten; nobody is welcomed one by one there. */
const WELCOMED_KEPT = 100

export const talkStateIn = (conversations: ConversationState) => {
  const property = conversations.createProperty<TalkState>('talk')
  return {
    of: (turn: TurnContext): Promise<TalkState> => property.get(turn, {}),

    /** Of these people, those who have not been welcomed here; they count as welcomed from now on. */
    newcomers: async (turn: TurnContext, ids: readonly string[]): Promise<readonly string[]> => {
      const state = await property.get(turn, {})
      const welcomed = state.welcomed ?? []
      const newcomers = ids.filter((id) => !welcomed.includes(id))
      state.welcomed = [...welcomed, ...newcomers].slice(-WELCOMED_KEPT)
      return newcomers
    },

    save: (turn: TurnContext): Promise<void> => conversations.saveChanges(turn),
  }
}

export type TalkStates = ReturnType<typeof talkStateIn>
