// What the file of the store holds, and what it does when the disk or the folder gives way.
import { execFile } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { keyOf } from '../../src/storage/keys.js'
import type { LmdbStoreOptions } from '../../src/storage/lmdb-store.js'
import { lmdbStore } from '../../src/storage/lmdb-store.js'
import { StoreFull } from '../../src/storage/store.js'
import { aFolder, aFolderStore } from './a-folder.js'
import { filesWith } from './raw-files.js'

const HOUR = 60 * 60 * 1000
const later = () => Date.now() + HOUR
const SECRET = '我的秘密 is xyzzy'

const sizeIn = (folder: string) => statSync(join(folder, 'store', 'data.mdb')).size

describe('erasing', () => {
  const opened = async (options: LmdbStoreOptions = {}) => {
    const folder = aFolder()
    return { folder, store: await aFolderStore({ eraseAfterMs: 0, ...options }, folder) }
  }

  test('takes what was removed or written over out of every file, and keeps all else', async () => {
    const { folder, store } = await opened()
    await store.erase()
    const put = (n: number, value: string) => ({ put: `a/${n}`, value, until: later() })
    for (let n = 0; n < 200; n += 1) await store.write([put(n, `${SECRET} ${'x'.repeat(n * 100)}`)])
    for (let n = 0; n < 100; n += 1) await store.write([{ remove: `a/${n}` }])
    for (let n = 100; n < 200; n += 1) await store.write([put(n, `other ${n}`)])
    // So that it can fail: freed pages still have it.
    expect(filesWith(folder, SECRET)).not.toEqual([])
    await store.erase()
    expect(filesWith(folder, SECRET)).toEqual([])
    expect(await store.range({ from: 'a/', below: 'a0', limit: 999 })).toHaveLength(100)
    expect(await store.get('a/150')).toBe('other 150')
    await store.close()
    expect(readdirSync(folder)).toEqual(['store'])
    const again = await aFolderStore({}, folder)
    expect(await again.get('a/199')).toBe('other 199')
  })

  test('loses nothing that is written meanwhile', async () => {
    const { folder, store } = await opened()
    let isDone = false
    let written = 0
    const writing = (async () => {
      while (!isDone) {
        written += 1
        await store.write([{ put: `n/${written}`, value: 'x'.repeat(2_000), until: later() }])
        if (written % 3 === 0) await store.write([{ remove: `n/${written - 1}` }])
      }
    })()
    for (let n = 0; n < 5; n += 1) await store.erase()
    isDone = true
    await writing
    const expected = Array.from({ length: written }, (_, n) => n + 1).filter(
      (n) => !(n % 3 === 2 && n + 1 <= written),
    )
    const kept = async (of: { range: typeof store.range }) =>
      (await of.range({ from: 'n/', below: 'n0', limit: 1e6 })).length
    expect(await kept(store)).toBe(expected.length)
    await store.close()
    expect(await kept(await aFolderStore({}, folder))).toBe(expected.length)
  })

  test('is caught up with after a crash, by the next process', async () => {
    const { folder, store } = await opened({ eraseAfterMs: HOUR })
    await store.write([{ put: 'a', value: SECRET, until: later() }])
    await store.write([{ remove: 'a' }])
    void store.erase()
    await store.close()
    expect(filesWith(folder, SECRET)).not.toEqual([])
    const again = await aFolderStore({ eraseAfterMs: 0 }, folder)
    await again.erase()
    expect(filesWith(folder, SECRET)).toEqual([])
  })

  test('of what has expired happens by itself, and the file is at most twice what is live', async () => {
    const clock = { now: 1_000 * HOUR }
    const { folder, store } = await opened({ now: () => clock.now, expireEveryMs: 20 })
    await store.write([{ put: 'kept', value: 'x'.repeat(1_000_000), until: clock.now + 9 * HOUR }])
    for (let n = 0; n < 100; n += 1) {
      const value = `${SECRET} ${'x'.repeat(60_000)}`
      await store.write([{ put: `a/${n}`, value, until: clock.now + HOUR }])
    }
    expect(sizeIn(folder)).toBeGreaterThan(6_000_000)
    clock.now += 3 * HOUR
    while (filesWith(folder, SECRET).length > 0 || sizeIn(folder) > 2_000_000) {
      await new Promise(setImmediate)
    }
    expect(await store.get('kept')).toHaveLength(1_000_000)
  })
})

describe('a process that is killed while it rewrites the file', () => {
  const WRITER = `
    const { lmdbStore } = await import(process.argv[1])
    const store = lmdbStore(process.argv[2], { eraseAfterMs: 0, onTrouble: () => process.exit(9) })
    setInterval(() => undefined, 1000)
    const erasing = async () => { for (;;) await store.erase() }
    void erasing()
    for (let n = Number(process.argv[3]); ; n += 1) {
      await store.write([{ put: 'n/' + n, value: String(n).repeat(2000), until: Date.now() + 3.6e6 }])
      if (n % 2) await store.write([{ remove: 'n/' + (n - 1) }])
      process.stdout.write(n + '\\n')
    }`

  test('leaves all that it had acknowledged, wherever it was', { timeout: 120_000 }, async () => {
    const folder = aFolder()
    const path = join(folder, 'store')
    const module = join(packageRoot, 'dist', 'storage', 'lmdb-store.js')
    let last = 0
    for (let round = 1; round <= 8; round += 1) {
      const from = last + 2 - (last % 2)
      const child = execFile(process.execPath, [
        '--input-type=module',
        '-e',
        WRITER,
        module,
        path,
        String(from),
      ])
      let heard = ''
      child.stdout?.on('data', (data: string) => {
        heard += data
        if (heard.split('\n').length > 20 + 37 * round) child.kill('SIGKILL')
      })
      await new Promise((resolve) => child.once('close', resolve))
      last = Number(
        heard
          .trimEnd()
          .split('\n')
          .at(heard.endsWith('\n') ? -1 : -2),
      )
      const store = lmdbStore(path)
      for (let n = from; n <= last; n += 1) {
        // An even one goes when the odd one after it is written.
        if (n % 2 === 1) expect(await store.get(`n/${n}`)).toBe(String(n).repeat(2000))
        else if (n < last) expect(await store.get(`n/${n}`)).toBeUndefined()
      }
      await store.close()
    }
  })

  test.each([
    ['a copy that is not whole', (path: string) => mkdirSync(`${path}-rewrite`)],
    [
      'a whole copy beside the file',
      (path: string) => cpSync(path, `${path}-rewrite`, { recursive: true }),
    ],
    [
      'the copy in place, and its lock file left over',
      (path: string) => {
        mkdirSync(`${path}-rewrite`)
        renameSync(join(path, 'lock.mdb'), join(`${path}-rewrite`, 'lock.mdb'))
      },
    ],
  ])('may leave %s', async (_, leave) => {
    const folder = aFolder()
    const first = await aFolderStore({}, folder)
    await first.write([{ put: 'a', value: 'kept', until: later() }])
    await first.close()
    leave(join(folder, 'store'))
    const again = await aFolderStore({}, folder)
    expect(await again.get('a')).toBe('kept')
    expect(readdirSync(folder).filter((name) => name.startsWith('store'))).toEqual(['store'])
  })
})

describe('the folder', () => {
  test('is closed to other users, whatever it was', async () => {
    const folder = aFolder()
    chmodSync(folder, 0o755)
    const first = await aFolderStore({}, folder)
    await first.close()
    chmodSync(join(folder, 'store'), 0o755)
    chmodSync(join(folder, 'store', 'data.mdb'), 0o644)
    const store = await aFolderStore({ eraseAfterMs: 0 }, folder)
    const modes = () =>
      ['store', 'store/data.mdb', 'store/lock.mdb'].map(
        (name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mode ?? 0,
      )
    expect(modes().map((mode) => mode & 0o777)).toEqual([0o700, 0o600, 0o600])
    await store.erase()
    expect(modes().map((mode) => mode & 0o077)).toEqual([0, 0, 0])
  })

  test('that is deleted is noticed, answers go on, and it recovers when the folder is back', async () => {
    const folder = aFolder()
    const troubles: string[] = []
    const store = await aFolderStore(
      { onTrouble: (error) => troubles.push(String(error)), onRecovery: () => troubles.push('ok') },
      folder,
    )
    await store.write([{ put: 'a', value: '1', until: later() }])
    renameSync(join(folder, 'store'), join(folder, 'gone'))
    expect(store.isDurable()).toBe(false)
    expect(troubles).toEqual(['StoreGone: the folder of the store is gone'])
    expect(await store.write([{ put: 'a', value: '2', until: later() }])).toBe(true)
    expect(await store.get('a')).toBe('2')
    renameSync(join(folder, 'gone'), join(folder, 'store'))
    while (!store.isDurable()) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(troubles.at(-1)).toBe('ok')
    await store.close()
    const again = await aFolderStore({}, folder)
    expect(await again.get('a')).toBe('2')
  })
})

describe('more than there is room for', () => {
  test('while nothing can be written the oldest of what waits is forgotten, and never an error', async () => {
    const folder = aFolder()
    const store = await aFolderStore({ waitingBytesMax: 100_000 }, folder)
    const write = (key: string, size: number) =>
      store.write([{ put: key, value: 'x'.repeat(size), until: later() }])
    await write('removed', 10)
    rmSync(join(folder, 'store'), { recursive: true })
    await store.write([{ remove: 'removed' }])
    await write('talk/other', 1_000)
    for (let n = 0; n < 100; n += 1) {
      await write(`flood/${n}`, 20_000)
      // It goes on to be used.
      await write('talk/other', 1_000)
    }
    expect(await store.get('talk/other')).toHaveLength(1_000)
    expect(await store.get('flood/99')).toHaveLength(20_000)
    expect(await store.get('flood/0')).toBeUndefined()
    // What was deleted stays so.
    expect(await store.get('removed')).toBeUndefined()
  })

  test('removals alone are refused at last, for they must not be forgotten', async () => {
    const folder = aFolder()
    const store = await aFolderStore({ waitingBytesMax: 20_000 }, folder)
    const keys = Array.from({ length: 200 }, (_, n) => keyOf('a', String(n)))
    await store.write(keys.map((put) => ({ put, value: '', until: later() })))
    rmSync(join(folder, 'store'), { recursive: true })
    await store.write(keys.map((remove) => ({ remove })))
    await expect(store.write([{ put: 'b', value: '', until: later() }])).rejects.toThrow(StoreFull)
  })

  test('in the file goes by what would expire first', async () => {
    const folder = aFolder()
    const store = await aFolderStore({ bytesMax: 2_000_000, eraseAfterMs: 0 }, folder)
    const until = later()
    await store.write([{ put: 'last', value: 'kept', until: until + 99 * HOUR }])
    for (let n = 0; n < 200; n += 1) {
      const value = 'x'.repeat(60_000)
      await store.write([{ put: `a/${n}`, value, until: until + (n % 50) * HOUR }])
    }
    const rest = async () => (await store.range({ from: 'a/', below: 'a0', limit: 999 })).length
    // As many as 2 MB hold.
    while ((await rest()) > 33) await new Promise(setImmediate)
    expect(await rest()).toBeGreaterThan(5)
    expect(await store.get('a/0')).toBeUndefined()
    expect(await store.get('last')).toBe('kept')
  })
})
