// Loads the nearness tables, and makes them first where they are absent or stale.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { stampOf } from '../text/nearness-tables.js'
import { makeNearnessTables } from './nearness/make-tables.js'
import { currentStamp } from './nearness/packages.js'

/**
 * The tables that lie in `file`; where there are none of the packages' present versions they are made, which takes some
 * seconds, and kept there. A folder that cannot be written keeps nothing, and the tables serve all the same.
 *
 * @param make what makes them; tests need not wait for it
 */
export const loadNearness = (
  file: string,
  make: () => ArrayBuffer = makeNearnessTables,
): ArrayBuffer => {
  const kept = readTables(file)
  if (kept) return kept
  const made = make()
  keep(file, made)
  return made
}

/** Undefined when there are none, or of other versions. */
const readTables = (file: string): ArrayBuffer | undefined => {
  const bytes = readBytes(file)
  const stamp = bytes && stampOf(bytes)
  return stamp && Buffer.compare(stamp, currentStamp()) === 0 ? bytes : undefined
}

const readBytes = (file: string): ArrayBuffer | undefined => {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(file)
    // A small file may lie in a buffer that others share.
    const isAlone = byteLength === buffer.byteLength
    return (isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer
  } catch {
    return undefined
  }
}

/** Renamed when it is whole, so that no other process reads a part. */
const keep = (file: string, tables: ArrayBuffer): void => {
  const part = `${file}.${process.pid}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    try {
      writeFileSync(part, new Uint8Array(tables))
      renameSync(part, file)
    } finally {
      rmSync(part, { force: true })
    }
  } catch {
    // They are made again next time.
  }
}
