// Holds the records of a file against their Source, so that nothing is quoted that the city did not publish.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileAsSeen } from './file-as-seen.js'
import { readSource } from './ingest/read-source.js'
import type { Problem } from './problem.js'
import type { EventsFile } from './record-schema.js'

/** `file` is the name that problems are told with. A Source that is not kept in `dataDir` cannot be checked. */
export const checkAgainstSource = (
  dataDir: string,
  file: string,
  { source, events }: EventsFile,
): readonly Problem[] => {
  const path = join(dataDir, 'sources', source)
  const seen = fileAsSeen(path)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return []
  const read = readSource(readFileSync(path), seen)
  // One that cannot be read at all is one mistake, not one a record.
  if (read.items.length === 0 && events.length > 0) return read.problems
  const published = new Map(read.items.map((item) => [item.lines.join(), item]))
  return events.flatMap(({ id, date, lines, text }, index) => {
    const item = published.get(lines.join())
    if (item?.text === text && item.date === date) return []
    const what = item?.text === text ? 'date' : 'text'
    const where = `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')} of ${seen}`
    return [
      {
        file,
        place: `events[${index}] (${id})`,
        says: `has another ${what} than ${where}: ${what} was edited; ingest the Source again, or correct the Source first`,
      },
    ]
  })
}
