import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadNearness } from '../../src/content/load-nearness.js'
import { packageRoot } from '../../src/package-root.js'
import { packTables, stampOf, tablesIn } from '../../src/text/nearness-tables.js'

const built = loadNearness(join(packageRoot, '.cache', 'nearness.bin'))
const isSame = (one: ArrayBuffer, other: ArrayBuffer) =>
  Buffer.compare(new Uint8Array(one), new Uint8Array(other)) === 0

let folder = ''
let file = ''
let made = 0
/** In place of making them, which takes seconds. */
const make = () => {
  made += 1
  return built
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nearness-'))
  file = join(folder, 'cache', 'nearness.bin')
  made = 0
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the tables are made', () => {
  test('once, when they are absent, and are kept whole', async () => {
    expect(isSame(loadNearness(file, make), built)).toBe(true)
    expect(isSame(loadNearness(file, make), built)).toBe(true)
    expect(made).toBe(1)
    expect(await readdir(join(folder, 'cache'))).toEqual(['nearness.bin'])
  })

  test('anew when they are of other versions', async () => {
    loadNearness(file, make)
    await writeFile(file, new Uint8Array(packTables(tablesIn(built), new Uint8Array(32))))
    expect(stampOf(loadNearness(file, make))).toEqual(stampOf(built))
    loadNearness(file, make)
    expect(made).toBe(2)
  })

  test.each([
    ['cut off', (path: string) => truncate(path, 5_000_000)],
    ['empty', (path: string) => truncate(path, 0)],
    ['something else', (path: string) => writeFile(path, 'x'.repeat(1_000))],
  ])('anew when the file is %s', async (_, spoil) => {
    loadNearness(file, make)
    await spoil(file)
    expect(isSame(loadNearness(file, make), built)).toBe(true)
    expect(made).toBe(2)
    expect(isSame((await readFile(file)).buffer as ArrayBuffer, built)).toBe(true)
  })

  test('and serve where nothing can be kept', async () => {
    await writeFile(join(folder, 'cache'), 'a file where the folder should be')
    expect(isSame(loadNearness(file, make), built)).toBe(true)
  })
})

// When this fails after a change of what is made, raise NEARNESS_FORMAT: what others have made is stale then.
test('the same packages make the same bytes', { timeout: 180_000 }, async () => {
  const command = join(packageRoot, 'dist', 'terminal', 'make-nearness.js')
  await promisify(execFile)(process.execPath, [command, join(folder, 'again.bin')])
  expect((await readFile(join(folder, 'again.bin'))).equals(new Uint8Array(built))).toBe(true)
})

test('they take less than 20 MB', () => {
  expect(built.byteLength).toBeLessThan(20_000_000)
})
