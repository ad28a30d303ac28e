// Opens the store of a folder, or tells in a sentence why it cannot be and what to do about it.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { lockFolder } from './folder-lock.js'
import { removeLeftCopy } from './lmdb-file.js'
import { type LmdbStoreOptions, lmdbStore } from './lmdb-store.js'
import { StorageError } from './storage-error.js'
import type { SoleStore } from './store.js'

/** What a start needs at least, in bytes. */
const ROOM = 64 * 1024

/** Reads every record. A broken file can end a process within LMDB, so that another one has to try. */
const READ_ALL = `
const size = require('node:fs').statSync(process.argv[2] + '/data.mdb').size
if (size === 0) process.exit(9)
const db = require(process.argv[1]).open({ path: process.argv[2], encoding: 'string' })
const { lastPageNumber, pageSize } = db.getStats()
if (size < 2 * pageSize || (lastPageNumber > 1 && size < (lastPageNumber + 1) * pageSize)) process.exit(9)
for (const { value } of db.getRange({})) if (typeof value !== 'string') process.exit(9)
process.exit(0)
`

/** @throws StorageError that names the folder, what is wrong with it, and the remedy */
export const openFolder = async (folder: string, options: LmdbStoreOptions): Promise<SoleStore> => {
  makeWritable(folder)
  const unlock = await lockFolder(folder).catch((error: unknown) => {
    throw new StorageError(`${folder} cannot be locked: ${messageOf(error)}`)
  })
  if (!unlock) {
    throw new StorageError(
      `${folder} is in use by another process: stop that one, or set STORAGE_URL to another folder`,
    )
  }
  try {
    const path = join(folder, 'store')
    removeLeftCopy(path)
    await check(path)
    const store = lmdbStore(path, options)
    return {
      ...store,
      close: async () => {
        await store.close()
        await unlock()
      },
    }
  } catch (error) {
    await unlock()
    if (error instanceof StorageError) throw error
    throw new StorageError(
      `the store in ${folder} cannot be opened: ${messageOf(error)}; ${REMEDY}`,
    )
  }
}

const REMEDY =
  'move its folder store/ away to begin with an empty one, or put back a copy that is whole'

const makeWritable = (folder: string): void => {
  const probe = join(folder, `.write-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, Buffer.alloc(ROOM, 1))
    rmSync(probe)
  } catch (error) {
    if (existsSync(probe)) rmSync(probe)
    throw new StorageError(`${folder} ${faultOf(error)}`)
  }
}

const faultOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return FAULTS[code] ?? `cannot be used: ${messageOf(error)}`
}

const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be written: give this process the right to, or set STORAGE_URL to another folder',
  EPERM: 'cannot be written: give this process the right to, or set STORAGE_URL to another folder',
  EROFS: 'is on a read-only file system: set STORAGE_URL to a folder that can be written',
  ENOSPC: 'has no room left: free some of its disk, or set STORAGE_URL to a folder on another',
  EDQUOT: 'has no room left: free some of its quota, or set STORAGE_URL to another folder',
  ENOTDIR: 'is no folder: set STORAGE_URL to one',
  EEXIST: 'is no folder: set STORAGE_URL to one',
}

const check = async (path: string): Promise<void> => {
  if (!existsSync(join(path, 'data.mdb'))) return
  const lmdb = createRequire(import.meta.url).resolve('lmdb')
  try {
    await promisify(execFile)(process.execPath, ['-e', READ_ALL, lmdb, path], { env: {} })
  } catch {
    throw new StorageError(`the store in ${path} is broken or cut off: ${REMEDY}`)
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)
