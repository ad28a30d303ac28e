import { type Activity, ActivityTypes, TestAdapter, type TurnContext } from 'botbuilder'
import { expect, test } from 'vitest'
import { fairTurns } from '../../src/bot/fair-turns.js'
import { Crowded } from '../../src/model/share.js'

const BUSY = { en: 'Please wait.', 'zh-Hant': '請稍候。' }

const crowded = (isFull: (caller: string) => boolean) => {
  const clock = { at: 0 }
  const callers: (readonly [string, boolean])[] = []
  const charged: (readonly [string, number])[] = []
  const { run, spent } = fairTurns({
    run: async (turn) => {
      spent(turn, 7)
      await turn.sendActivity('answered')
    },
    share: {
      run: async (caller, job, { isPromised = false } = {}) => {
        callers.push([caller, isPromised])
        if (!isPromised && isFull(caller)) throw new Crowded(1)
        return job()
      },
      charge: (caller, ms) => charged.push([caller, ms]),
    },
    busy: BUSY,
    now: () => clock.at,
  })
  const say = async (activity: Partial<Activity>, address?: string) => {
    const adapter = new TestAdapter((turn: TurnContext) => run(turn, address))
    await adapter.receiveActivity({ type: ActivityTypes.Message, ...activity })
    return adapter.activeQueue.map(({ text }) => text)
  }
  return { say, clock, callers, charged }
}

test('a person is told to wait, in their language, once in a minute', async () => {
  const { say, clock } = crowded(() => true)
  expect(await say({ text: 'what awards' })).toEqual([BUSY.en])
  expect(await say({ text: 'what awards' })).toEqual([])
  clock.at += 60_000
  expect(await say({ text: '得過哪些獎' })).toEqual([BUSY['zh-Hant']])
})

test('each person in each conversation is counted alone', async () => {
  const { say, callers } = crowded((caller) => caller.includes('busy'))
  const from = (id: string) => ({ id, name: id })
  const conversation = (id: string) =>
    ({ id, isGroup: true, conversationType: '', name: '' }) as Activity['conversation']
  const said = { text: 'hello', conversation: conversation('group') }
  expect(await say({ ...said, from: from('busy') })).toEqual([BUSY.en])
  expect(await say({ ...said, from: from('calm') })).toEqual(['answered'])
  expect(await say({ text: 'x', conversation: conversation('other'), from: from('calm') })).toEqual(
    ['answered'],
  )
  expect(new Set(callers.map(([caller]) => caller)).size).toBe(3)
})

test('what was promised to an address, and what is no question, is never refused', async () => {
  const { say, callers } = crowded(() => true)
  expect(await say({ text: 'hello' }, '192.0.2.1')).toEqual(['answered'])
  expect(await say({ type: ActivityTypes.ConversationUpdate })).toEqual(['answered'])
  expect(callers).toEqual([
    ['192.0.2.1', true],
    [expect.any(String), true],
  ])
})

test('a turn is charged to whoever asked: what every turn takes, and what the core took', async () => {
  const { say, charged } = crowded(() => false)
  await say({ text: 'hello' }, '192.0.2.1')
  expect(charged).toEqual([
    ['192.0.2.1', expect.any(Number)],
    ['192.0.2.1', 7],
  ])
})

test('another error goes where it went before', async () => {
  const { run } = fairTurns({
    run: async () => {
      throw new RangeError('own')
    },
    share: { run: (_, job) => job(), charge: () => undefined },
    busy: BUSY,
  })
  const turn = { activity: { type: 'message' } } as TurnContext
  await expect(run(turn)).rejects.toThrow(RangeError)
})
