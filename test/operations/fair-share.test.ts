import { describe, expect, test } from 'vitest'
import { Crowded } from '../../src/model/share.js'
import { FAIR_SHARE, type FairShareBounds, fairShare } from '../../src/operations/fair-share.js'

const aShare = (bounds: Partial<FairShareBounds> = {}) => {
  const clock = { at: 1_000 }
  const share = fairShare({ ...FAIR_SHARE, refusedAfterMs: 0, ...bounds }, () => clock.at)
  const begun: string[] = []
  /** A job that ends when it is told to. */
  const hold = (caller: string, name = caller, isPromised = false) => {
    let end = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    const done = share.run(
      caller,
      () => {
        begun.push(name)
        return ended
      },
      { isPromised },
    )
    // A test that looks at it later has it still.
    done.catch(() => undefined)
    return { end, done }
  }
  const holdMany = (caller: string, count: number) =>
    Array.from({ length: count }, (_, at) => hold(caller, `${caller}${at}`))
  return { share, clock, begun, hold, holdMany }
}

/** All that can happen without time passing has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('a caller that is alone', () => {
  test('may use the machine, and is never refused, whatever it has used', async () => {
    const { share, begun, holdMany } = aShare()
    share.charge('a', 60_000)
    const jobs = holdMany('a', 200)
    await settled()
    expect(begun).toHaveLength(FAIR_SHARE.abreastAlone)
    for (const { end } of jobs) end()
    await Promise.all(jobs.map(({ done }) => done))
    expect(begun).toHaveLength(200)
  })

  test('gets its result, and its own error', async () => {
    const { share } = aShare()
    expect(await share.run('a', async () => 7)).toBe(7)
    const failing = share.run('a', async () => {
      throw new RangeError('own')
    })
    await expect(failing).rejects.toThrow(RangeError)
    expect(await share.run('a', async () => 8)).toBe(8)
  })

  test('is alone again when the others have been gone for long', async () => {
    const { clock, begun, hold, holdMany } = aShare()
    hold('b').end()
    await settled()
    clock.at += FAIR_SHARE.othersWithinMs
    holdMany('a', 10)
    await settled()
    expect(begun).toHaveLength(11)
  })
})

describe('where others are', () => {
  test('a caller has few jobs at once, and another one is not held up by its backlog', async () => {
    const { begun, hold, holdMany } = aShare()
    hold('b', 'before').end()
    await settled()
    holdMany('a', 50)
    await settled()
    hold('b', 'after')
    await settled()
    expect(begun).toEqual(['before', 'a0', 'a1', 'after'])
  })

  test('who has used much waits while somebody who has used little is at work, but not for ever', async () => {
    const { share, clock, begun, hold } = aShare({ briefMs: 5 })
    share.charge('a', 2_000)
    const light = hold('b')
    await settled()
    hold('a', 'first')
    await settled()
    expect(begun).toEqual(['b'])
    light.end()
    await expect.poll(() => begun).toEqual(['b', 'first'])
    hold('b', 'b again')
    await settled()
    hold('a', 'second')
    await settled()
    expect(begun).toEqual(['b', 'first', 'b again'])
    clock.at += FAIR_SHARE.yieldsMs
    await expect.poll(() => begun).toEqual(['b', 'first', 'b again', 'second'])
  })

  test('what was promised comes before what is asked', async () => {
    const { begun, hold } = aShare()
    hold('b', 'before').end()
    await settled()
    const [one] = [hold('a', 'one'), hold('a', 'two'), hold('a', 'asked')]
    hold('a', 'promised', true)
    await settled()
    one.end()
    await expect.poll(() => begun).toEqual(['before', 'one', 'two', 'promised'])
  })

  test('a job that waits for something else than the thread holds its place for a while only', async () => {
    const { clock, begun, hold, holdMany } = aShare({ briefMs: 5 })
    hold('b', 'before').end()
    await settled()
    holdMany('a', 3)
    await settled()
    expect(begun).toEqual(['before', 'a0', 'a1'])
    clock.at += FAIR_SHARE.slotMs
    await expect.poll(() => begun).toEqual(['before', 'a0', 'a1', 'a2'])
  })

  const crowding = async (usedByA: number, usedByB = 0) => {
    const those = aShare()
    those.hold('b', 'before').end()
    await settled()
    those.share.charge('a', usedByA)
    those.share.charge('b', usedByB)
    const backlog = those.holdMany('a', FAIR_SHARE.abreast + FAIR_SHARE.backlog)
    await settled()
    return { ...those, backlog }
  }

  test('who has used its share and has a backlog is refused, with the seconds to wait', async () => {
    const { hold, backlog } = await crowding(FAIR_SHARE.capacityMs + 1)
    const refused = await hold('a').done.catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Crowded)
    expect(refused).toHaveProperty('retryAfterS', expect.any(Number))
    const { retryAfterS } = refused as Crowded
    expect(retryAfterS).toBeGreaterThan(0)
    expect(retryAfterS).toBeLessThanOrEqual(FAIR_SHARE.windowMs / 1_000)
    // What waits already is done.
    for (const { end } of backlog) end()
    await Promise.all(backlog.map(({ done }) => done))
  })

  test.each([
    ['has used less', FAIR_SHARE.capacityMs - 1, 0, false],
    ['has used less, but others have used the rest', 2_000, 4_000, true],
    ['has used the least that everybody may', FAIR_SHARE.leastMs, 20_000, false],
  ])('who %s', async (_, usedByA, usedByB, isRefused) => {
    const { hold, backlog } = await crowding(usedByA, usedByB)
    const last = hold('a')
    for (const { end } of [...backlog, last]) end()
    await (isRefused ? expect(last.done).rejects.toThrow(Crowded) : last.done)
  })

  test('who asks one thing after the other is not refused, whatever it has used', async () => {
    const { share, clock } = await crowding(0)
    clock.at += FAIR_SHARE.briefMs
    share.charge('c', 60_000)
    for (let count = 0; count < 20; count += 1) {
      expect(await share.run('c', async () => count)).toBe(count)
    }
  })

  test('what was promised is not refused', async () => {
    const { hold, backlog } = await crowding(60_000)
    const promised = hold('a', 'promised', true)
    for (const { end } of [...backlog, promised]) end()
    await promised.done
  })
})
