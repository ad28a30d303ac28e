import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  type MemoryBounds,
  memoryActivityLog,
} from '../../../src/doors/direct-line/memory-activity-log.js'
import { activityLogContract, readAll } from './activity-log.contract.js'

activityLogContract('the log in memory', () => memoryActivityLog())
activityLogContract('the log in memory, read by small pages', () =>
  memoryActivityLog({ bounds: { page: 2 } }),
)

const aLog = async (bounds: Partial<MemoryBounds>, ...ids: readonly string[]) => {
  const clock = { at: 0 }
  const log = memoryActivityLog({ bounds, now: () => clock.at })
  for (const id of ids) await log.begin({ id, userId: `dl_${id}` })
  const living = async () => {
    const found = await Promise.all(ids.map((id) => log.read(id, 0)))
    return ids.filter((_, index) => found[index])
  }
  return { clock, log, living }
}

describe('within its bounds the log in memory', () => {
  test('forgets the oldest entries, and the positions of the others stay', async () => {
    const { log } = await aLog({ activities: 3 }, 'c')
    for (const text of ['a', 'b', 'c', 'd', 'e']) await log.append('c', `{"${text}":1}`, text)
    expect((await readAll(log, 'c')).map(({ position }) => position)).toEqual([3, 4, 5])
    expect((await readAll(log, 'c', 1)).map(({ position }) => position)).toEqual([3, 4, 5])
    expect((await readAll(log, 'c', 4)).map(({ position }) => position)).toEqual([5])
    // A key is remembered as long as its entry.
    expect(await log.append('c', '{"e":1}', 'e')).toEqual({ position: 5, isNew: false })
    expect(await log.append('c', '{"a":1}', 'a')).toEqual({ position: 6, isNew: true })
  })

  test('agrees with the end of a plain list', async () => {
    const bounds = fc.record({
      activities: fc.integer({ min: 1, max: 9 }),
      page: fc.integer({ min: 1, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(bounds, fc.nat(30), fc.nat(30), async (bounds, count, after) => {
        const { log } = await aLog(bounds, 'c')
        for (let one = 1; one <= count; one += 1) await log.append('c', `{"n":${one}}`)
        const list = Array.from({ length: count }, (_, index) => index + 1)
        const kept = list.slice(-bounds.activities).filter((position) => position > after)
        expect((await readAll(log, 'c', after)).map(({ position }) => position)).toEqual(kept)
      }),
    )
  })

  test('forgets the oldest entries where a conversation holds too much, but never the newest', async () => {
    const { log } = await aLog({ bytesPerConversation: 100 }, 'c')
    for (let count = 0; count < 4; count += 1) await log.append('c', `{"a":"${'x'.repeat(20)}"}`)
    expect((await readAll(log, 'c')).length).toBeLessThan(3)
    await log.append('c', `{"a":"${'x'.repeat(500)}"}`)
    expect((await readAll(log, 'c')).map(({ position }) => position)).toEqual([5])
  })

  test('forgets the conversation that was idle for the longest, and wakes who listens to it', async () => {
    const { log, living } = await aLog({ conversations: 2 }, 'a', 'b')
    await log.append('a', '{"a":1}')
    const wake = vi.fn()
    log.subscribe('b', { wake, pass: () => {} })
    await log.begin({ id: 'c', userId: 'dl_c' })
    expect(await living()).toEqual(['a'])
    expect(wake).toHaveBeenCalledOnce()
    expect(await log.find('c')).toBeDefined()
  })

  test('forgets conversations where all hold too much, but never the one in use', async () => {
    const { log, living } = await aLog({ bytes: 200 }, 'a', 'b', 'c')
    for (const id of ['a', 'b', 'c']) await log.append(id, `{"a":"${'x'.repeat(30)}"}`)
    expect(await living()).toEqual(['b', 'c'])
    await log.append('b', `{"a":"${'x'.repeat(300)}"}`)
    expect(await living()).toEqual(['b'])
  })

  test('forgets what was idle for too long, and keeps what is read or looked for', async () => {
    const { clock, log, living } = await aLog({ idleMs: 1000 }, 'a', 'b', 'c', 'd')
    clock.at = 600
    await log.read('a', 0)
    await log.find('b')
    await log.append('c', '{"a":1}')
    clock.at = 1000
    expect(await living()).toEqual(['a', 'b', 'c'])
  })

  test('begins a forgotten conversation anew', async () => {
    const { clock, log } = await aLog({ idleMs: 1000 }, 'a')
    await log.append('a', '{"a":1}', 'k')
    clock.at = 1000
    const conversation = { id: 'a', userId: 'dl_a' }
    expect(await log.begin(conversation)).toEqual({ conversation, isNew: true })
    expect(await log.append('a', '{"a":1}', 'k')).toEqual({ position: 1, isNew: true })
  })
})
