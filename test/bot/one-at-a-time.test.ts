import { TestAdapter, TurnContext } from 'botbuilder'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { oneAtATime } from '../../src/bot/one-at-a-time.js'

const turnOf = (conversation: string) =>
  new TurnContext(new TestAdapter(async () => {}), {
    type: 'message',
    channelId: 'test',
    conversation: { id: conversation, name: '', isGroup: false, conversationType: '' },
  })

/** A door that a test opens when it wants the turn to end. */
const aDoor = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('turns of one conversation', () => {
  test('run one after the other, in the order in which they came', async () => {
    const { onTurn } = oneAtATime()
    const seen: string[] = []
    const [first, second] = [aDoor(), aDoor()]
    const run = (name: string, { opened }: ReturnType<typeof aDoor>) =>
      onTurn(turnOf('one'), async () => {
        seen.push(`${name} begins`)
        await opened
        seen.push(`${name} ends`)
      })
    const both = [run('first', first), run('second', second)]
    second.open()
    await soon()
    expect(seen).toEqual(['first begins'])
    first.open()
    await Promise.all(both)
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  test('in any mixture of conversations: order is kept in each, and never two at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }),
        async (scheduler, conversations) => {
          const { onTurn } = oneAtATime()
          const done: (readonly [string, number])[] = []
          const busy = new Set<string>()
          const turns = conversations.map((conversation, at) =>
            onTurn(turnOf(conversation), async () => {
              expect(busy.has(conversation)).toBe(false)
              busy.add(conversation)
              await scheduler.schedule(Promise.resolve())
              busy.delete(conversation)
              done.push([conversation, at])
            }),
          )
          await scheduler.waitFor(Promise.all(turns))
          expect(done).toHaveLength(conversations.length)
          for (const one of new Set(conversations)) {
            const order = done.filter(([name]) => name === one).map(([, at]) => at)
            expect(order).toEqual([...order].sort((a, b) => a - b))
          }
        },
      ),
    )
  })

  test('go on after one that failed, which its own caller hears of', async () => {
    const { onTurn } = oneAtATime()
    const failed = onTurn(turnOf('one'), async () => {
      throw new Error('broken')
    })
    const after = onTurn(turnOf('one'), async () => {})
    await expect(failed).rejects.toThrow('broken')
    await expect(after).resolves.toBeUndefined()
  })

  test('are refused beyond a bound, and let in again when those before are done', async () => {
    const { onTurn } = oneAtATime(2)
    const { open, opened } = aDoor()
    const waiting = [1, 2, 3].map(() => onTurn(turnOf('one'), () => opened))
    await expect(onTurn(turnOf('one'), async () => {})).rejects.toThrow(/more than 2 turns/u)
    await expect(onTurn(turnOf('two'), async () => {})).resolves.toBeUndefined()
    open()
    await Promise.all(waiting)
    await expect(onTurn(turnOf('one'), async () => {})).resolves.toBeUndefined()
  })
})
