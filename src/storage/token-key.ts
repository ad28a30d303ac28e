// The key that signs the web chat's tokens, where none is set: made once, and kept in the state folder.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const FILE = 'direct-line-token-key'

/** HS256 wants a key as long as its hash (RFC 7518, 3.2). */
const BYTES = 32

/** Of two processes that start at once, one writes it, and both read the same. @throws where the folder cannot be written */
export const keptTokenKey = (stateDir: string): Uint8Array => {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const path = join(stateDir, FILE)
  try {
    writeFileSync(path, randomBytes(BYTES).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isThere(error)) throw error
  }
  // One that was put there by hand may be readable for everybody.
  chmodSync(path, 0o600)
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url')
  if (key.length < BYTES) throw new Error(`${path} holds no key: delete it, and a new one is made`)
  return key
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'
