// What every ActivityLog must do: run it on each implementation.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityLog } from '../../../src/doors/direct-line/activity-log.js'

const json = (text: string) => JSON.stringify({ type: 'message', text })

/** All that is kept behind a position, page by page. */
export const readAll = async (log: ActivityLog, id: string, after = 0) => {
  const all: { readonly position: number; readonly json: string }[] = []
  for (;;) {
    const page = await log.read(id, all.at(-1)?.position ?? after)
    if (!page || page.entries.length === 0) return all
    all.push(...page.entries)
  }
}

/** Each call of `make` gives a log with nothing in it, with room for some hundred entries. */
export const activityLogContract = (
  name: string,
  make: () => ActivityLog | Promise<ActivityLog>,
) => {
  const begun = async () => {
    const log = await make()
    await log.begin({ id: 'c', userId: 'dl_u' })
    return log
  }

  describe(name, () => {
    test('begins a conversation once, also when many begin it at once', async () => {
      const log = await make()
      expect(await log.find('c')).toBeUndefined()
      const conversation = { id: 'c', userId: 'dl_u' }
      const all = await Promise.all([1, 2, 3, 4].map(() => log.begin(conversation)))
      expect(all.filter((one) => one?.isNew)).toHaveLength(1)
      for (const one of all) expect(one?.conversation).toEqual(conversation)
      expect(await log.find('c')).toEqual(conversation)
    })

    test('knows nothing of a conversation that was not begun, and says so without an error', async () => {
      const log = await make()
      expect(await log.find('c')).toBeUndefined()
      expect(await log.append('c', json('a'))).toBeUndefined()
      expect(await log.read('c', 0)).toBeUndefined()
      await expect(log.pass('c', json('a'))).resolves.toBeUndefined()
      for (const id of ['', '__proto__', 'constructor']) expect(await log.find(id)).toBeUndefined()
    })

    test('counts positions from 1 without gaps, each conversation by itself', async () => {
      const log = await begun()
      await log.begin({ id: 'd', userId: 'dl_v' })
      expect(await log.read('c', 0)).toEqual({ entries: [], last: 0 })
      expect(await log.append('c', json('a'))).toEqual({ position: 1, isNew: true })
      expect(await log.append('d', json('x'))).toEqual({ position: 1, isNew: true })
      expect(await log.append('c', json('b'))).toEqual({ position: 2, isNew: true })
      expect(await log.read('c', 1)).toEqual({
        entries: [{ position: 2, json: json('b') }],
        last: 2,
      })
      expect(await readAll(log, 'd')).toEqual([{ position: 1, json: json('x') }])
    })

    test('reads nothing at the end and beyond it, and tells where the end is', async () => {
      const log = await begun()
      await log.append('c', json('a'))
      expect(await log.read('c', 1)).toEqual({ entries: [], last: 1 })
      expect(await log.read('c', 99)).toEqual({ entries: [], last: 1 })
    })

    test('reads no more at once than some ten thousand characters and one entry, and all page by page', async () => {
      const log = await begun()
      // In bytes less than a log may keep of one conversation.
      const fat = Array.from({ length: 15 }, (_, at) => json(`${at}${'資'.repeat(20_000)}`))
      for (const one of fat) await log.append('c', one)
      for (let after = 0; after < fat.length; ) {
        const { entries = [], last } = (await log.read('c', after)) ?? {}
        expect(last).toBe(fat.length)
        expect(entries.length).toBeGreaterThan(0)
        expect(entries.length).toBeLessThan(6)
        after = entries.at(-1)?.position ?? after
      }
      expect((await readAll(log, 'c')).map(({ json }) => json)).toEqual(fat)
    })

    test('keeps one entry of one key, also when it comes at once, and the first stays', async () => {
      const log = await begun()
      const all = await Promise.all(['a', 'b', 'c'].map((text) => log.append('c', json(text), 'k')))
      expect(all.filter((one) => one?.isNew)).toHaveLength(1)
      expect(all.map((one) => one?.position)).toEqual([1, 1, 1])
      expect(await readAll(log, 'c')).toHaveLength(1)
      await log.begin({ id: 'd', userId: 'dl_v' })
      expect(await log.append('d', json('a'), 'k')).toEqual({ position: 1, isNew: true })
      expect(await log.append('c', json('a'), '__proto__')).toEqual({ position: 2, isNew: true })
    })

    test('gives back what was put in, to the letter', async () => {
      const log = await begun()
      const odd = ['臺北市👍', '\u2028\0"\\', '\ud800', 'x'.repeat(20_000)].map(json)
      for (const one of odd) await log.append('c', one)
      expect((await readAll(log, 'c')).map(({ json }) => json)).toEqual(odd)
    })

    test('wakes those who listen, after it can be read, until they go', async () => {
      const log = await begun()
      let isGone = false
      let woken = 0
      const seen = new Promise<number>((resolve) => {
        const leave = log.subscribe('c', {
          // A store across the network also wakes when it begins to listen.
          wake: async () => {
            if (isGone) woken += 1
            const { last = 0 } = (await log.read('c', 0)) ?? {}
            if (last === 0) return
            leave()
            isGone = true
            resolve(last)
          },
          pass: () => {},
        })
      })
      await log.append('c', json('a'))
      expect(await seen).toBe(1)
      const heard = new Promise<void>((resolve) => {
        log.subscribe('c', { wake: () => isGone && resolve(), pass: () => {} })
      })
      await log.append('c', json('b'))
      await heard
      expect(woken).toBe(0)
    })

    test('passes on what is not kept, with the position after which it was told', async () => {
      const log = await begun()
      await log.append('c', json('a'))
      const heard = new Promise((resolve) => {
        log.subscribe('c', { wake: () => {}, pass: resolve })
      })
      await log.pass('c', '{"type":"typing"}')
      expect(await heard).toEqual({ after: 1, json: '{"type":"typing"}' })
      expect(await readAll(log, 'c')).toHaveLength(1)
    })

    test('agrees with a plain list, whatever is put in and from wherever it is read', async () => {
      const steps = fc.array(
        fc.record({ text: fc.string(), key: fc.option(fc.constantFrom('k', 'l', 'm')) }),
        { maxLength: 60 },
      )
      await fc.assert(
        fc.asyncProperty(steps, fc.nat(70), async (entries, after) => {
          const log = await begun()
          const list: { readonly json: string; readonly key: string | null }[] = []
          for (const { text, key } of entries) {
            const before = key === null ? -1 : list.findIndex((one) => one.key === key)
            if (before < 0) list.push({ json: json(text), key })
            expect(await log.append('c', json(text), key ?? undefined)).toEqual({
              position: before < 0 ? list.length : before + 1,
              isNew: before < 0,
            })
          }
          const all = list.map(({ json }, index) => ({ position: index + 1, json }))
          expect(await readAll(log, 'c', after)).toEqual(all.slice(after))
        }),
        { numRuns: 50 },
      )
    })

    test('owes a turn from the moment on when its entry is kept, in order, until it is settled', async () => {
      const log = await make()
      const turn = '{"type":"message"}'
      await log.begin({ id: 'c', userId: 'dl_u' }, turn)
      await log.append('c', json('a'), 'k', turn)
      await log.append('c', json('a'), 'k', turn)
      await log.append('c', json('b'))
      await log.append('c', json('c'), undefined, turn)
      expect(await log.owed('c')).toMatchObject([
        { id: 'c', position: 0, turn },
        { id: 'c', position: 1, turn, json: json('a') },
        { id: 'c', position: 3, turn, json: json('c') },
      ])
      await log.settle('c', 1)
      await log.settle('c', 0)
      expect(await log.owed('c')).toHaveLength(1)
      expect(await log.owed('d')).toEqual([])
    })

    test('a conversation that was ended holds nothing, wakes who listens, and never begins again', async () => {
      const log = await begun()
      await log.append('c', json('a'), 'k')
      const woken = new Promise<void>((resolve) => {
        const wake = async () => {
          if (!(await log.find('c'))) resolve()
        }
        log.subscribe('c', { wake, pass: () => undefined })
      })
      await log.end('c')
      await woken
      expect(await log.find('c')).toBeUndefined()
      expect(await log.read('c', 0)).toBeUndefined()
      expect(await log.append('c', json('b'), 'k')).toBeUndefined()
      expect(await log.begin({ id: 'c', userId: 'dl_u' })).toBeUndefined()
      expect(await log.owed('c')).toEqual([])
      await log.end('c')
      await log.end('never begun')
      expect((await log.begin({ id: 'never begun', userId: 'dl_v' }))?.isNew).toBe(true)
    })
  })
}
