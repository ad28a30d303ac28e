// The file of the store: one LMDB environment, readable by this account alone, which can be rewritten while it is in use.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { open as openHandle, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { open, type RootDatabase } from 'lmdb'

/** Somebody has deleted the state folder while it was in use. Its name is what the log tells. */
export class StoreGone extends Error {
  override readonly name = 'StoreGone'
  constructor() {
    super('the folder of the store is gone')
  }
}

/** A key and the text that it is to have; `undefined` removes it. */
export type RowChange = readonly [key: string, text: string | undefined]

export interface LmdbFile {
  readonly get: (key: string) => string | undefined
  readonly rows: (
    from: string,
    below: string,
  ) => Iterable<{ readonly key: string; readonly value: string }>
  readonly keys: (from: string, below: string) => Iterable<string>
  /** All or nothing. @throws where it could not be written, or the folder is gone */
  readonly write: (changes: () => readonly RowChange[]) => Promise<void>
  /**
   * Puts a copy that holds the live rows alone in place of the file, for LMDB leaves what was removed in freed pages.
   * Rows that change while it is copied may leave what they held before in the new file too.
   * @throws where there is no room for the copy; the file is as it was then
   */
  readonly rewrite: () => Promise<void>
  /** False after somebody has deleted the folder: LMDB itself would go on writing to a file without a name. */
  readonly isThere: () => boolean
  /** In bytes: of the file, and of the pages in it that are in use. */
  readonly size: () => { readonly file: number; readonly live: number }
  readonly close: () => Promise<void>
}

const DATA = 'data.mdb'
/** Beside the folder of the store, so that a rename is enough to put the copy in place. */
const COPY = '-rewrite'
/** Free space that a rewrite leaves to others, in bytes: it must not be what fills the disk. */
const ROOM_LEFT = 1_000_000
const META_PAGES = 2
const CLOSE_MAX_MS = 2_000
/** Turns wait while so much is read: some milliseconds. In UTF-16 units, and rows. */
const COPIED_AT_ONCE = 500_000
const ROWS_AT_ONCE = 500

/** Removes the copy that a killed process left, whose text may have been deleted since. */
export const removeLeftCopy = (path: string): void =>
  rmSync(path + COPY, { recursive: true, force: true })

/** @throws where the folder cannot be used */
export const lmdbFile = (path: string): LmdbFile => {
  removeLeftCopy(path)
  makePrivate(path)
  let db = openPrivate(path)
  let inode = inodeOf(path)
  /** While it is set, writes wait. */
  let held: Promise<void> | undefined
  /** Keys written since the copy began. */
  let since: Set<string> | undefined
  let rewriting: Promise<unknown> = Promise.resolve()
  const inFlight = new Set<Promise<unknown>>()

  const isThere = () => inode !== undefined && inodeOf(path) === inode

  const write: LmdbFile['write'] = async (changes) => {
    while (held !== undefined) await held
    if (!isThere()) throw new StoreGone()
    const those = changes()
    for (const [key] of those) since?.add(key)
    const done = batch(db, those)
    inFlight.add(done)
    try {
      await done
    } finally {
      inFlight.delete(done)
    }
  }

  const rewriteOnce = async (): Promise<void> => {
    const copyPath = path + COPY
    const changed = new Set<string>()
    since = changed
    let copy: RootDatabase<string, string> | undefined
    let release: (() => void) | undefined
    const letGo = () => {
      since = undefined
      held = undefined
      release?.()
    }
    try {
      removeLeftCopy(path)
      await assertRoom(path, size().live)
      mkdirSync(copyPath, { mode: 0o700 })
      copy = openPrivate(copyPath)
      // Writes that began before their keys were noted have to be in what is copied.
      await Promise.allSettled(inFlight)
      await copyRows(db, copy)
      held = new Promise((resolve) => {
        release = resolve
      })
      await Promise.allSettled(inFlight)
      await batch(
        copy,
        Array.from(changed, (key) => [key, db.get(key)]),
      )
      await copy.flushed
      await sync(join(copyPath, DATA))
      if (!isThere()) throw new StoreGone()
      // From this rename on the copy is the store, for this process and for one that starts after a crash.
      renameSync(join(copyPath, DATA), join(path, DATA))
      const before = db
      db = copy
      copy = undefined
      inode = inodeOf(path)
      letGo()
      await closeSoon(before)
      await sync(path)
    } finally {
      letGo()
      if (copy) await closeSoon(copy)
      removeLeftCopy(path)
    }
  }

  const size = () => {
    const { pageSize, treeBranchPageCount, treeLeafPageCount, overflowPages } = statsOf(db)
    const pages = META_PAGES + treeBranchPageCount + treeLeafPageCount + overflowPages
    const file = statSync(join(path, DATA), { throwIfNoEntry: false })?.size ?? 0
    return { file, live: pages * pageSize }
  }

  return {
    get: (key) => db.get(key),
    rows: (from, below) => db.getRange({ start: from, end: below }),
    keys: (from, below) => db.getKeys({ start: from, end: below }),
    write,
    rewrite: () => {
      const done = rewriting.then(rewriteOnce)
      rewriting = done.catch(() => undefined)
      return done
    },
    isThere,
    size,
    close: async () => {
      await rewriting
      await closeSoon(db)
    },
  }
}

/** After a write that failed for want of room the library waits for a flush that never comes. */
const closeSoon = (db: RootDatabase<string, string>): Promise<void> =>
  new Promise((resolve) => {
    const tooLate = setTimeout(resolve, CLOSE_MAX_MS)
    const done = () => {
      clearTimeout(tooLate)
      resolve()
    }
    db.close().then(done, done)
  })

const openPrivate = (path: string): RootDatabase<string, string> => {
  const settings = {
    path,
    noSubdir: false,
    encoding: 'string',
    // Batches of LMDB's own, by turns of the event loop, fail with a Promise that nobody can take.
    eventTurnBatching: false,
    // Known to the library's native part, but not to its types.
    permissionsMode: 0o600,
  } as const
  return open<string, string>(settings)
}

/** The folder may have been made by hand, or by a version that left the files readable for everybody. */
const makePrivate = (path: string): void => {
  if (!existsSync(path)) mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  for (const name of readdirSync(path)) chmodSync(join(path, name), 0o600)
}

const inodeOf = (path: string): bigint | undefined =>
  statSync(join(path, DATA), { throwIfNoEntry: false, bigint: true })?.ino

/** @throws the reason why nothing was written */
const batch = async (
  db: RootDatabase<string, string>,
  changes: readonly RowChange[],
): Promise<void> => {
  try {
    await db.batch(() => {
      for (const [key, text] of changes) {
        const done = text === undefined ? db.remove(key) : db.put(key, text)
        // It fails with the batch.
        done.catch(() => undefined)
      }
    })
  } catch (error) {
    throw await reasonOf(error)
  }
}

/** LMDB tells the reason of a failed batch by a Promise of its own, that somebody has to take. */
const reasonOf = async (error: unknown): Promise<unknown> => {
  if (!(error instanceof Error) || !('commitError' in error)) return error
  try {
    await Promise.race([error.commitError, Promise.resolve()])
    if (error.commitError instanceof Promise) error.commitError.catch(() => undefined)
  } catch (reason) {
    return reason
  }
  return error
}

const assertRoom = async (path: string, needed: number): Promise<void> => {
  const { bavail, bsize } = await statfs(path)
  if (bavail * bsize < needed + ROOM_LEFT) {
    throw new Error(`rewriting the store needs ${needed + ROOM_LEFT} bytes of free disk`)
  }
}

/**
 * Row by row and not by LMDB's compacting copy: on a copy of lmdb 3.5.6 the assertion 'key.mv_size > 0' in mdb_page_alloc
 * ended the process under load. What changes meanwhile is copied again by the caller.
 */
const copyRows = async (
  from: RootDatabase<string, string>,
  to: RootDatabase<string, string>,
): Promise<void> => {
  for (let next = ''; ; ) {
    const rows: RowChange[] = []
    let length = 0
    for (const { key, value } of from.getRange(next === '' ? {} : { start: next })) {
      rows.push([key, value])
      length += value.length
      if (length >= COPIED_AT_ONCE || rows.length >= ROWS_AT_ONCE) break
    }
    const last = rows.at(-1)
    if (!last) return
    await batch(to, rows)
    next = `${last[0]}\0`
  }
}

/** A rename may reach the disk before what it names. */
const sync = async (path: string): Promise<void> => {
  const handle = await openHandle(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

interface Stats {
  readonly pageSize: number
  readonly treeBranchPageCount: number
  readonly treeLeafPageCount: number
  readonly overflowPages: number
}

/** The library's types say no more than that it is an object. */
const statsOf = (db: RootDatabase<string, string>): Stats => db.getStats() as Stats
