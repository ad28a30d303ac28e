import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { packageRoot } from '../src/package-root.js'

const stood = process.cwd()
afterEach(() => process.chdir(stood))

test('the package’s root holds package.json, dialogs/ and data/', () => {
  const names = ['package.json', 'dialogs', 'data']
  expect(names.filter((name) => !existsSync(join(packageRoot, name)))).toEqual([])
})

test('it is the same from another working directory', async () => {
  process.chdir(tmpdir())
  vi.resetModules()
  const anew = await import('../src/package-root.js')
  expect(anew.packageRoot).toBe(packageRoot)
  expect(anew.packageRoot).not.toBe(process.cwd())
})
