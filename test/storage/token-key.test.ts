import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keptTokenKey } from '../../src/storage/token-key.js'

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'key-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'state')
}

test('a key is made once, at random, and is the same from then on', () => {
  const folder = aFolder()
  const key = keptTokenKey(folder)
  expect(key).toHaveLength(32)
  expect(keptTokenKey(folder)).toEqual(key)
  expect(keptTokenKey(aFolder())).not.toEqual(key)
})

test('nobody else on the machine can read it', () => {
  const folder = aFolder()
  keptTokenKey(folder)
  const path = join(folder, 'direct-line-token-key')
  expect(statSync(path).mode & 0o077).toBe(0)
  chmodSync(path, 0o644)
  keptTokenKey(folder)
  expect(statSync(path).mode & 0o077).toBe(0)
})

test('a broken one is told with its remedy, and not put in place by itself: tokens would end', () => {
  const folder = aFolder()
  keptTokenKey(folder)
  const path = join(folder, 'direct-line-token-key')
  writeFileSync(path, 'short')
  expect(() => keptTokenKey(folder)).toThrow(/direct-line-token-key holds no key: delete it/u)
  expect(readFileSync(path, 'utf8')).toBe('short')
})
