// Ingest: a document, then a newer version of it, is read into records that load, or is refused with a report.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { seededRandom } from '../bench/seeded-random.js'
import type { Dialogs } from '../src/content/dialogs-schema.js'
import { ingest } from '../src/content/ingest/ingest.js'
import { loadEvents } from '../src/content/load-events.js'
import { reportLines } from '../src/terminal/ingest-report.js'
import { documents } from './documents.js'
import { damaged } from './mutate.js'
import { type Part, seldom } from './part.js'

/** The bytes of a document, as they are or damaged. */
const files = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: documents.map((text) => Buffer.from(text)) },
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
    ),
    seldom(fc.nat(), 4),
  )
  .map(([bytes, seed]) =>
    seed === undefined || bytes.length === 0 ? bytes : damaged(bytes, seededRandom(seed)),
  )

/** One version after the other. */
export const ingestPart = (dialogs: Dialogs): Part<readonly Buffer[]> => ({
  name: 'ingest',
  share: 0.07,
  atOnce: 1,
  inputs: fc.array(files, { minLength: 1, maxLength: 2 }),
  take: async (versions) => {
    const folder = mkdtempSync(join(tmpdir(), 'fuzz-ingest-'))
    try {
      const source = join(folder, '2018-parks.txt')
      const data = join(folder, 'data')
      mkdirSync(data)
      let outcome = ''
      for (const bytes of versions) {
        writeFileSync(source, bytes)
        const report = await ingest(source, data)
        reportLines(report, source, (path) => path)
        outcome = report.outcome
        if (outcome === 'refused' && report.problems.length === 0) {
          throw new Error('refused without a reason')
        }
        // What was written works at once.
        loadEvents(data, dialogs)
      }
      return outcome
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
})
