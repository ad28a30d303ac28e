// What the bot keeps of a conversation between turns: the Context of the core, and who has been welcomed.
import type { ConversationState, TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Context } from '../model/context.js'

export interface TalkState {
  /** As it comes out of a store; the core drops what it cannot read. */
  context?: Context
  /** Ids of those who were welcomed here. */
  welcomed?: string[]
  /** Ids of the activities that the Context has taken in, the newest last. */
  taken?: string[]
  /** Ids of the messages whose words were noted, the newest last. */
  noted?: string[]
}

/** In a conversation of more people the first are forgotten; nobody is welcomed one by one there. */
const WELCOMED_KEPT = 100

/** More than wait in one conversation at once. */
const TAKEN_KEPT = 20

/** As many as the web chat keeps messages of a conversation. */
const NOTED_KEPT = 500

const ids = z.array(z.string()).optional()
const talkState = z.object({ welcomed: ids, taken: ids, noted: ids })

export interface TalkStateChecks {
  /** Whether the core can read a Context that was kept. */
  readonly isContext?: (value: unknown) => boolean
  /** Told of what was kept and cannot be read, by its kind alone. */
  readonly onBroken?: (kind: string) => void
}

const KIND = 'state of a conversation'

/** What cannot be read counts as absent; of a Context the core is told, for it says so where people refer to it. */
export const talkStateIn = (
  conversations: ConversationState,
  { isContext = () => true, onBroken = () => undefined }: TalkStateChecks = {},
) => {
  const property = conversations.createProperty<TalkState>('talk')
  const stateOf = async (turn: TurnContext): Promise<TalkState> => {
    const state: unknown = await property.get(turn, {})
    if (talkState.safeParse(state).success) return property.get(turn, {})
    onBroken(KIND)
    await property.set(turn, {})
    return property.get(turn, {})
  }
  return {
    of: async (turn: TurnContext): Promise<TalkState> => {
      const state = await stateOf(turn)
      if (state.context !== undefined && !isContext(state.context)) onBroken(KIND)
      return state
    },

    /** Of these people, those who have not been welcomed here; they count as welcomed from now on. */
    newcomers: async (turn: TurnContext, ids: readonly string[]): Promise<readonly string[]> => {
      const state = await stateOf(turn)
      const welcomed = state.welcomed ?? []
      const newcomers = ids.filter((id) => !welcomed.includes(id))
      state.welcomed = [...welcomed, ...newcomers].slice(-WELCOMED_KEPT)
      return newcomers
    },

    /** True of an activity that was answered in another life of this process, and cut off before its end. */
    isTaken: ({ activity: { id } }: TurnContext, { taken = [] }: TalkState): boolean =>
      id !== undefined && taken.includes(id),

    /** To be written with the next `take`. */
    note: ({ activity: { id } }: TurnContext, state: TalkState): void => {
      if (id) state.noted = [...(state.noted ?? []), id].slice(-NOTED_KEPT)
    },

    /** Context and id in one write: it is never taken in twice, and never told to be when it is not. */
    take: async (
      turn: TurnContext,
      state: TalkState,
      context: Context | undefined,
    ): Promise<void> => {
      const { id } = turn.activity
      if (context) state.context = context
      if (id) state.taken = [...(state.taken ?? []), id].slice(-TAKEN_KEPT)
      await conversations.saveChanges(turn)
    },

    /** Whoever deletes a message takes back what it left in the talk; an older one has left nothing any more. */
    takeBack: async (turn: TurnContext): Promise<void> => {
      const { id } = turn.activity
      const state = await stateOf(turn)
      if (!id || !state.taken?.includes(id)) return
      delete state.context
      await conversations.saveChanges(turn)
    },

    /** All that is kept of the conversation. */
    drop: (turn: TurnContext): Promise<void> => conversations.delete(turn),

    /** What is kept beside the Context, which the core itself begins anew. */
    forget: (state: TalkState): void => {
      delete state.welcomed
      delete state.taken
      delete state.noted
    },
  }
}

export type TalkStates = ReturnType<typeof talkStateIn>
