// The key that signs the web chat's tokens, where none is set: made once, and kept beside all else.
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from './store.js'

const FILE = 'direct-line-token-key'

/** HS256 wants a key as long as its hash (RFC 7518, 3.2). */
const BYTES = 32

const newKey = (): string => randomBytes(BYTES).toString('base64url')

const keyIn = (text: string, place: string): Uint8Array => {
  const key = Buffer.from(text.trim(), 'base64url')
  if (key.length < BYTES) throw new Error(`${place} holds no key: delete it, and a new one is made`)
  return key
}

/** Of two processes that start at once, one writes it, and both read the same. @throws where the folder cannot be written */
export const keptTokenKey = (stateDir: string): Uint8Array => {
  mkdirSync(stateDir, { recursive: true, mode: 0o700 })
  const path = join(stateDir, FILE)
  try {
    writeFileSync(path, newKey(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!isThere(error)) throw error
  }
  // One that was put there by hand may be readable for everybody.
  chmodSync(path, 0o600)
  return keyIn(readFileSync(path, 'utf8'), path)
}

const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST'

const YEAR_MS = 365 * 24 * 60 * 60 * 1_000

/** The same in a store that processes share; it stays while one starts in the course of a year. */
export const sharedTokenKey = async (
  store: Store,
  { now = Date.now }: { readonly now?: () => number } = {},
): Promise<Uint8Array> => {
  const records = store.at(FILE)
  for (;;) {
    const is = await records.get(FILE)
    const value = is ?? newKey()
    const change = { put: FILE, value, until: now() + YEAR_MS }
    if (await records.write([change], [{ key: FILE, is }])) return keyIn(value, FILE)
  }
}
