// A folder of its own for one test, and stores in it that are closed when the test is over.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LmdbStoreOptions } from '../../src/storage/lmdb-store.js'
import { openFolder } from '../../src/storage/open-folder.js'

export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const aFolderStore = async (options: LmdbStoreOptions = {}, folder = aFolder()) => {
  const store = await openFolder(folder, options)
  let isOpen = true
  const close = async () => {
    if (isOpen) await store.close()
    isOpen = false
  }
  onTestFinished(close)
  return { ...store, close }
}
