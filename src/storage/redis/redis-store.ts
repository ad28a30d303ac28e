// The Store on Redis or Valkey: each record a key that expires by itself, and beside those of a partition an index of their names.
import { createHash } from 'node:crypto'
import { below } from '../keys.js'
import {
  type Change,
  OWED_KINDS,
  type Range,
  type Records,
  type Row,
  type Store,
} from '../store.js'
import type { Link } from './link.js'
import {
  LIST,
  LISTED,
  READ,
  type Script,
  UNLIST,
  WRITE_LESS,
  WRITE_MORE,
  WRITTEN,
} from './scripts.js'

export interface RedisStoreOptions {
  readonly now?: () => number
  /** What was listed as owed is left alone for so long: whoever took it is at work on it. */
  readonly graceMs?: number
  /** Of all processes one looks for what is owed in this time. */
  readonly sweepEveryMs?: number
}

/** Before all keys, so that a Redis that others use too shows whose they are. */
const OURS = 'citizen'

const GRACE_MS = 1_500
export const SWEEP_EVERY_MS = 1_000

/** What is owed is listed in so many keys, so that a cluster shares them out. */
const LISTS = 4
/** Of each list at a time. */
const LISTED_AT_ONCE = 100

/** So many names are looked up at once. */
const NAMES_AT_ONCE = 256
const UNBOUNDED = Number.POSITIVE_INFINITY
/** Of values read at once, in bytes, where nothing else bounds them. */
const BYTES_AT_ONCE = 4_000_000

/** All in braces tells a cluster where it lies (hash tag). */
const tag = (partition: string): string => `{${OURS}:${partition}}`

/**
 * A lifetime is given to Redis as what is left of it, so that clocks that differ do no harm; what is over is gone from its memory
 * by itself. Nothing is ever looked for with KEYS or SCAN.
 */
export const redisStore = (link: Link, options: RedisStoreOptions = {}): Omit<Store, 'erase'> => {
  const { now = Date.now, graceMs = GRACE_MS, sweepEveryMs = SWEEP_EVERY_MS } = options

  const write = async (
    partition: string,
    ...[changes, conditions = []]: Parameters<Records['write']>
  ) => {
    const kinds = OWED_KINDS.filter((kind) => changes.some((one) => isPutOf(one, kind)))
    // Before it is owed: one too many in the list does no harm.
    const list = async () => {
      for (const kind of kinds) await link.script(LIST, [listOf(kind, partition)], [partition])
    }
    const begun = performance.now()
    await list()
    const keys = [...conditions.map(({ key }) => key), ...changes.map(keyIn)]
    const args = [
      String(conditions.length),
      ...conditions.map(({ is }) => (is === undefined ? '-' : `=${is}`)),
      ...changes.flatMap((change) => argumentsOf(change, now())),
    ]
    const script: Script = changes.some((one) => 'put' in one) ? WRITE_MORE : WRITE_LESS
    const code = await link.scriptInTime(script, keysOf(partition, keys), args)
    // After an interruption a sweep may have found nothing there, and taken it out of the list.
    if (kinds.length > 0 && performance.now() - begun > graceMs / 2) await list()
    return code === WRITTEN
  }

  /** Some rows of a range from a name on, and the name after which it goes on; without one it has ended. */
  const readSome = async (
    partition: string,
    { from, below: end, limit, bytes }: Omit<Range, 'unitsMax'> & { readonly bytes: number },
  ): Promise<{ readonly rows: readonly Row[]; readonly last?: string }> => {
    const index = tag(partition)
    const count = Math.min(limit, NAMES_AT_ONCE)
    const range = ['ZRANGEBYLEX', index, from, `(${end}`, 'LIMIT', '0', String(count)]
    const names = texts(await link.run(index, range, true))
    if (names.length === 0) return { rows: [] }
    const args = [String(Math.min(bytes, BYTES_AT_ONCE)), ...names]
    const values = texts(await link.script(READ, keysOf(partition, names), args))
    const rows = values.flatMap((value, at) =>
      value === '-' ? [] : [{ key: names[at] ?? '', value: value.slice(1) }],
    )
    const last = names[values.length - 1]
    const isAll = names.length < count && values.length === names.length
    return isAll || last === undefined ? { rows } : { rows, last }
  }

  const range = async (
    partition: string,
    { from, below: end, limit, unitsMax = UNBOUNDED }: Range,
  ): Promise<readonly Row[]> => {
    const rows: Row[] = []
    let units = 0
    if (from >= end) return rows
    for (let next = `[${from}`; rows.length < limit && units < unitsMax; ) {
      const some = await readSome(partition, {
        from: next,
        below: end,
        limit: limit - rows.length,
        // In UTF-8 a unit takes one byte or more.
        bytes: unitsMax - units,
      })
      for (const row of some.rows) {
        if (units >= unitsMax) break
        rows.push(row)
        units += row.value.length
      }
      if (some.last === undefined) break
      next = `(${some.last}`
    }
    return rows
  }

  const at = (partition: string): Records => ({
    get: async (key) =>
      textOrNone(await link.run(tag(partition), ['GET', keyAt(partition, key)], true)),
    range: (wanted) => range(partition, wanted),
    write: (changes, conditions) => write(partition, changes, conditions),
  })

  /** Of one list: the rows of the partitions in it; those that have none any more are taken out. */
  const rowsListed = async (list: string, parts: readonly string[]): Promise<readonly Row[]> => {
    const args = [String(graceMs), String(LISTED_AT_ONCE)]
    const listed = texts(await link.script(LISTED, [list], args))
    const rows: Row[] = []
    for (let n = 0; n + 1 < listed.length; n += 2) {
      const [partition = '', score = ''] = listed.slice(n, n + 2)
      const some = await range(partition, { ...below(...parts), limit: NAMES_AT_ONCE })
      if (some.length === 0) await link.script(UNLIST, [list], [partition, score])
      rows.push(...some)
    }
    return rows
  }

  return {
    at,
    everywhere: async (...parts) => {
      const [kind = ''] = parts
      const turn = `{${OURS}:sweep:${parts.join(':')}}`
      const isMine = await link.run(turn, [
        'SET',
        turn,
        '',
        'NX',
        'PX',
        String(Math.ceil(sweepEveryMs * 0.8)),
      ])
      if (isMine === null) return []
      const rows: Row[] = []
      for (let n = 0; n < LISTS; n += 1) rows.push(...(await rowsListed(listAt(kind, n), parts)))
      return rows
    },
    isDurable: link.isThere,
    close: async () => link.close(),
  }
}

const listAt = (kind: string, place: number): string => `{${OURS}:listed:${kind}:${place}}`

const listOf = (kind: string, partition: string): string =>
  listAt(kind, createHash('sha1').update(partition).digest().readUInt32BE() % LISTS)

const keyAt = (partition: string, key: string): string => `${tag(partition)}${key}`

const keysOf = (partition: string, keys: readonly string[]): readonly string[] => [
  tag(partition),
  ...keys.map((key) => keyAt(partition, key)),
]

const keyIn = (change: Change): string => ('put' in change ? change.put : change.remove)

const isPutOf = (change: Change, kind: string): boolean =>
  'put' in change && change.put.startsWith(`${kind}/`)

const argumentsOf = (change: Change, now: number): readonly string[] => {
  if ('remove' in change) return [change.remove, '0', '']
  const life = Math.max(0, Math.ceil(change.until - now))
  return [change.put, String(life), change.value]
}

const texts = (answer: unknown): readonly string[] =>
  Array.isArray(answer) ? answer.map((one) => String(one)) : []

const textOrNone = (answer: unknown): string | undefined =>
  typeof answer === 'string' ? answer : undefined
