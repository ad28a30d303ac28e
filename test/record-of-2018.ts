// The published record of 2018 alone: what a test expects of it holds also when data/ gains another year.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { packageRoot } from '../src/package-root.js'

/** A data folder, gone after the test file; a child process gets it as DATA_DIR. */
export const recordOf2018 = mkdtempSync(join(tmpdir(), 'record-of-2018-'))
afterAll(() => rmSync(recordOf2018, { recursive: true, force: true }))

for (const file of ['events/2018-doit-major-events.yaml', 'sources/2018-doit-major-events.txt']) {
  cpSync(join(packageRoot, 'data', file), join(recordOf2018, file))
}
