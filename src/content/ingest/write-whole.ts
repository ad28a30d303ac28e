// Writes files so that nobody ever reads half of one.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** The bytes of a file, or undefined where there is no such file. */
export const readIfThere = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Writes beside `path`, has `check` look at what was written, and only then puts it in its place. A file that holds these
 * bytes already is not touched. Returns what `check` found; where that is not empty, nothing was written.
 */
export const writeWhole = async <T>(
  path: string,
  bytes: Uint8Array,
  check: (writtenPath: string) => readonly T[] = () => [],
): Promise<readonly T[]> => {
  if ((await readIfThere(path))?.equals(bytes)) return []
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  try {
    await writeFile(beside, bytes)
    const found = check(beside)
    if (found.length === 0) await rename(beside, path)
    return found
  } finally {
    await rm(beside, { force: true })
  }
}
