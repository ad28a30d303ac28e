// The one small store that all state stands on: ordered keys, conditional writes, and a lifetime for each record.

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

/** Keys are made by `keyOf`; values are well-formed text. Everything is a Promise, so that a store across the network fits. */
export interface Store {
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
  /**
   * Takes what was removed and written over by now out of the files below, where it would stay in unused places.
   * Comes when that is done, which may take some seconds; after a crash it is done by the next process.
   */
  readonly erase: () => Promise<void>
  /** False while what is written does not outlive the process. */
  readonly isDurable: () => boolean
  readonly close: () => Promise<void>
}

/** There is no room for more, and a queue without a bound is no room. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}
