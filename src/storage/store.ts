// The one small store that all state stands on: ordered keys, conditional writes, and a lifetime for each record.
import { readAll } from './read-all.js'

/** `until` is when it expires, in milliseconds since 1970; after that it reads as if it had never been there. */
export interface Put {
  readonly put: string
  readonly value: string
  readonly until: number
}

export interface Remove {
  readonly remove: string
}

export type Change = Put | Remove

/** Holds where the record reads exactly so; `undefined`: where there is none. */
export interface Condition {
  readonly key: string
  readonly is: string | undefined
}

export interface Row {
  readonly key: string
  readonly value: string
}

export interface Range {
  readonly from: string
  /** The first key that is not in it any more. */
  readonly below: string
  readonly limit: number
  /** Ends after the row with which the values hold so many UTF-16 units; no bound where it is left out. */
  readonly unitsMax?: number
}

/**
 * Records that are read and written together: those of one conversation, mostly. Keys are made by `keyOf`; values are
 * well-formed text. Everything is a Promise, so that a store across the network fits.
 */
export interface Records {
  readonly get: (key: string) => Promise<string | undefined>
  readonly range: (range: Range) => Promise<readonly Row[]>
  /**
   * All changes or none; false, and nothing done, where a condition does not hold. What was written can be
   * read at once, and outlives the process when the Promise comes. @throws StoreFull where a bound is reached
   */
  readonly write: (
    changes: readonly Change[],
    conditions?: readonly Condition[],
  ) => Promise<boolean>
}

export interface Store {
  /**
   * The records of one partition, whose name `keyOf` makes; a key belongs to one partition only. A store that is spread over
   * several servers keeps a partition on one of them. @throws StoreAway, from each of its functions, where it cannot be reached
   */
  readonly at: (partition: string) => Records
  /**
   * The rows behind these parts in whatever partition, of a kind that is owed (`OWED_KINDS`). Where several processes share
   * the store: those that nobody has touched for a moment, some of them at a time, and to one process at a time.
   */
  readonly everywhere: (...parts: readonly string[]) => Promise<readonly Row[]>
  /**
   * Takes what was removed and written over by now out of the files below, where it would stay in unused places.
   * Comes when that is done, which may take some seconds; after a crash it is done by the next process.
   */
  readonly erase: () => Promise<void>
  /** False while what is written does not outlive the process. */
  readonly isDurable: () => boolean
  readonly close: () => Promise<void>
}

/** The store of one process: all of its records are in one place. */
export interface SoleStore extends Store, Records {}

/** Of work that is owed to somebody, so that whoever lives finds what a process has left that died. */
export const OWED_KINDS = ['owed', 'inbox'] as const

/** Of records in one place. */
export const inOnePlace = (records: Records): Records & Pick<Store, 'at' | 'everywhere'> => ({
  ...records,
  at: () => records,
  everywhere: (...parts) => readAll(records, ...parts),
})

/** There is no room for more, and a queue without a bound is no room. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}
