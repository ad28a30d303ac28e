// What every Store must do: run it on each implementation.
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { below, keyOf, place } from '../../src/storage/keys.js'
import type { Change, Store } from '../../src/storage/store.js'

const HOUR = 60 * 60 * 1000

/** A store, and what lets time pass for it where the clock that it was given does not. */
export interface Made {
  readonly store: Store
  readonly pass?: (ms: number) => Promise<void>
}

/** Each call of `make` gives an empty store with this clock, which finds at once what is owed. */
export const storeContract = (name: string, make: (now: () => number) => Made | Promise<Made>) => {
  const opened = async () => {
    const clock = { now: 1_000 * HOUR }
    const made = await make(() => clock.now)
    const put = (key: string, value: string, hours = 1): Change => ({
      put: key,
      value,
      until: clock.now + hours * HOUR,
    })
    const pass = async (hours: number) => {
      clock.now += hours * HOUR
      await made.pass?.(hours * HOUR)
    }
    return { store: made.store.at('chat'), whole: made.store, put, pass }
  }

  describe(name, () => {
    test('gives back what was written, to the letter, and the newest of it', async () => {
      const { store, put } = await opened()
      for (const value of ['', ' ', '臺北👍', '\0 \u2028"', 'x'.repeat(100_000)]) {
        expect(await store.write([put('a', value)])).toBe(true)
        expect(await store.get('a')).toBe(value)
      }
      await store.write([{ remove: 'a' }])
      expect(await store.get('a')).toBeUndefined()
    })

    test('writes all or nothing, as the conditions hold', async () => {
      const { store, put } = await opened()
      await store.write([put('a', '1')])
      const changes = [put('b', '2'), { remove: 'a' }]
      expect(await store.write(changes, [{ key: 'a', is: 'other' }])).toBe(false)
      expect(await store.write(changes, [{ key: 'b', is: '' }])).toBe(false)
      expect([await store.get('a'), await store.get('b')]).toEqual(['1', undefined])
      const both = [
        { key: 'a', is: '1' },
        { key: 'b', is: undefined },
      ]
      expect(await store.write(changes, both)).toBe(true)
      expect([await store.get('a'), await store.get('b')]).toEqual([undefined, '2'])
    })

    test('lets one of many win that want the same at once', async () => {
      const { store, put } = await opened()
      const all = await Promise.all(
        [1, 2, 3, 4, 5].map((n) =>
          store.write([put('a', String(n))], [{ key: 'a', is: undefined }]),
        ),
      )
      expect(all.filter((won) => won)).toHaveLength(1)
      expect(await store.get('a')).toBe(String(all.indexOf(true) + 1))
    })

    test('loses no update of a counter that many raise at once', async () => {
      const { store, put } = await opened()
      const raise = async (): Promise<unknown> => {
        const is = await store.get('n')
        const next = String(Number(is ?? 0) + 1)
        return (await store.write([put('n', next)], [{ key: 'n', is }])) || raise()
      }
      await Promise.all(Array.from({ length: 100 }, raise))
      expect(await store.get('n')).toBe('100')
    })

    test('reads a range in order, so many at once', async () => {
      const { store, put } = await opened()
      await store.write(['b/2', 'a/1', 'b/10', 'b', 'b0', 'c/1', 'b/1'].map((key) => put(key, key)))
      const keys = async (limit: number) =>
        (await store.range({ ...below('b'), limit })).map(({ key }) => key)
      expect(await keys(9)).toEqual(['b/1', 'b/10', 'b/2'])
      expect(await keys(2)).toEqual(['b/1', 'b/10'])
    })

    test('reads a range up to so many characters, and the record that passes them', async () => {
      const { store, put } = await opened()
      await store.write(['b/1', 'b/2', 'b/3', 'b/4'].map((key) => put(key, 'x'.repeat(10))))
      const keys = async (unitsMax: number) =>
        (await store.range({ ...below('b'), limit: 9, unitsMax })).map(({ key }) => key)
      expect(await keys(1)).toEqual(['b/1'])
      expect(await keys(10)).toEqual(['b/1'])
      expect(await keys(11)).toEqual(['b/1', 'b/2'])
      expect(await keys(1_000)).toEqual(['b/1', 'b/2', 'b/3', 'b/4'])
    })

    test('forgets a record when its time is over, in every way of reading', async () => {
      const { store, put, pass } = await opened()
      await store.write([put('a/1', 'old', 1), put('a/2', 'new', 3)])
      await pass(1)
      expect(await store.get('a/1')).toBeUndefined()
      expect(await store.range({ ...below('a'), limit: 1 })).toEqual([{ key: 'a/2', value: 'new' }])
      expect(await store.write([put('a/1', 'again', 1)], [{ key: 'a/1', is: undefined }])).toBe(
        true,
      )
      expect(await store.get('a/1')).toBe('again')
    })

    test('lets a record that is written again live on', async () => {
      const { store, put, pass } = await opened()
      await store.write([put('a', '1', 1)])
      await store.write([put('a', '2', 5)])
      await pass(3)
      await store.write([put('b', '1', 1)])
      expect(await store.get('a')).toBe('2')
    })

    test('lets a lifetime that is over begin no record', async () => {
      const { store, put } = await opened()
      await store.write([put('a', '1')])
      await store.write([put('a', '2', -1)])
      expect(await store.get('a')).toBeUndefined()
    })

    test('removes what a condition guards, and only then', async () => {
      const { store, put } = await opened()
      await store.write([put('a', '1')])
      expect(await store.write([{ remove: 'a' }], [{ key: 'a', is: '2' }])).toBe(false)
      expect(await store.get('a')).toBe('1')
      expect(await store.write([{ remove: 'a' }], [{ key: 'a', is: '1' }])).toBe(true)
      expect(await store.write([], [{ key: 'a', is: undefined }])).toBe(true)
    })

    test('reads many records, more than are looked up at once', async () => {
      const { store, put } = await opened()
      const keys = Array.from({ length: 700 }, (_, n) => keyOf('b', place(n)))
      await store.write(keys.map((key) => put(key, 'x')))
      const rows = await store.range({ ...below('b'), limit: 1_000 })
      expect(rows.map(({ key }) => key)).toEqual(keys)
      await store.write(keys.slice(0, 600).map((key) => ({ remove: key })))
      expect(await store.range({ ...below('b'), limit: 1_000 })).toHaveLength(100)
    })

    test('finds what is owed in every partition, as long as it is', async () => {
      const { whole, put } = await opened()
      const chats = Array.from({ length: 30 }, (_, n) => `chat-${n}`)
      for (const chat of chats) await whole.at(chat).write([put(keyOf('owed', chat, '1'), chat)])
      await whole.at('else').write([put(keyOf('other', 'x'), 'x')])
      const found = async () => (await whole.everywhere('owed')).map(({ value }) => value).sort()
      expect(await found()).toEqual([...chats].sort())
      for (const chat of chats.slice(1)) {
        await whole.at(chat).write([{ remove: keyOf('owed', chat, '1') }])
      }
      await vi.waitFor(async () => expect(await found()).toEqual(['chat-0']))
    })

    test('agrees with a plain Map, whatever is put, removed and read', async () => {
      const key = fc.stringMatching(/^[ab/0]{1,4}$/u)
      const step = fc.oneof(
        fc.record({ put: key, value: fc.string() }),
        fc.record({ remove: key }),
        fc.record({ from: key, below: key, limit: fc.integer({ min: 1, max: 5 }) }),
      )
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const { store, whole } = await opened()
          const map = new Map<string, string>()
          for (const one of steps) {
            if ('put' in one) {
              map.set(one.put, one.value)
              await store.write([{ ...one, until: Number.MAX_SAFE_INTEGER }])
            } else if ('remove' in one) {
              map.delete(one.remove)
              await store.write([one])
            } else {
              const rows = [...map]
                .filter(([key]) => key >= one.from && key < one.below)
                .map(([key, value]) => ({ key, value }))
                .sort((a, b) => (a.key < b.key ? -1 : 1))
              expect(await store.range(one)).toEqual(rows.slice(0, one.limit))
            }
          }
          for (const [key, value] of map) expect(await store.get(key)).toBe(value)
          await whole.close()
        }),
        { numRuns: 30 },
      )
    })
  })
}
