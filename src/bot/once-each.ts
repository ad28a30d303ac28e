// The same activity, sent again by its channel, gets no second turn.
import type { Middleware } from 'botbuilder'

interface Marks {
  readonly begin: (...id: readonly string[]) => Promise<'new' | 'begun' | 'done'>
  readonly done: (...id: readonly string[]) => Promise<void>
}

/**
 * For doors whose channels deliver at least once; to be used behind `oneAtATime`, so that what comes while the
 * first is answered waits for it. A turn that another life of this process had begun is run: whether its reply
 * went out is not known, and two are better than none. A store without room stops nobody from being answered.
 */
export const onceEach = (marks: Marks): Middleware => ({
  onTurn: async ({ activity }, next) => {
    const { channelId, conversation, id, type } = activity
    // Whoever sends an invoke waits for its response, the second time too.
    if (!id || type === 'invoke') return next()
    // That a message is edited or deleted is told under the message's own id.
    const key = [channelId, conversation?.id ?? '', id, ...(type === 'message' ? [] : [type])]
    const mark = await marks.begin(...key).catch(() => 'new' as const)
    if (mark !== 'new') return
    try {
      await next()
    } finally {
      await marks.done(...key).catch(() => undefined)
    }
  },
})
