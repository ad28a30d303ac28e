// The record of 2018 with a second, made-up year beside it that nobody has translated or sorted.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { ingest } from '../src/content/ingest/ingest.js'
import { packageRoot } from '../src/package-root.js'
import { recordOf2018 } from './record-of-2018.js'

/** A data folder, gone after the test file. */
export const recordOfTwoYears = mkdtempSync(join(tmpdir(), 'two-years-'))
afterAll(() => rmSync(recordOfTwoYears, { recursive: true, force: true }))

cpSync(recordOf2018, recordOfTwoYears, { recursive: true })
await ingest(join(packageRoot, 'test', 'fixtures', '2021-doit-major-events.txt'), recordOfTwoYears)
