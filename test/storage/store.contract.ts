// What every Store must do: run it on each implementation.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { below } from '../../src/storage/keys.js'
import type { Change, Store } from '../../src/storage/store.js'

const HOUR = 60 * 60 * 1000

/** Each call of `make` gives an empty store with this clock. */
export const storeContract = (
  name: string,
  make: (now: () => number) => Store | Promise<Store>,
) => {
  const opened = async () => {
    const clock = { now: 1_000 * HOUR }
    const store = await make(() => clock.now)
    const put = (key: string, value: string, hours = 1): Change => ({
      put: key,
      value,
      until: clock.now + hours * HOUR,
    })
    return { clock, store, put }
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
      const { clock, store, put } = await opened()
      await store.write([put('a/1', 'old', 1), put('a/2', 'new', 3)])
      clock.now += HOUR
      expect(await store.get('a/1')).toBeUndefined()
      expect(await store.range({ ...below('a'), limit: 1 })).toEqual([{ key: 'a/2', value: 'new' }])
      expect(await store.write([put('a/1', 'again', 1)], [{ key: 'a/1', is: undefined }])).toBe(
        true,
      )
      expect(await store.get('a/1')).toBe('again')
    })

    test('lets a record that is written again live on', async () => {
      const { clock, store, put } = await opened()
      await store.write([put('a', '1', 1)])
      await store.write([put('a', '2', 5)])
      clock.now += 3 * HOUR
      await store.write([put('b', '1', 1)])
      expect(await store.get('a')).toBe('2')
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
          const { store } = await opened()
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
          await store.close()
        }),
        { numRuns: 30 },
      )
    })
  })
}
