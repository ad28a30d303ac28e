// The command `ingest FILE [--data DIR]` as a function: arguments in, a report out, an exit code back.
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ingest } from '../content/ingest/ingest.js'
import { packageRoot } from '../package-root.js'
import { reportLines } from './ingest-report.js'

export interface IngestCommand {
  /** What stands after the command's name. */
  readonly argv: readonly string[]
  /** The caller's folder: relative paths are read, and paths shown, from there. */
  readonly cwd: string
  readonly stdout: (line: string) => void
  readonly stderr: (line: string) => void
}

const USAGE = 'Usage: npm run ingest -- FILE [--data DIR]'

/** The exit code: 0, or 1 where something is to be mended, or 2 where the command cannot be run as it was given. */
export const runIngest = async ({
  argv,
  cwd,
  stdout,
  stderr,
}: IngestCommand): Promise<0 | 1 | 2> => {
  try {
    const { source, data } = readArguments(argv)
    const sourcePath = resolve(cwd, source)
    const dataFolder = data === undefined ? join(packageRoot, 'data') : resolve(cwd, data)
    const report = await ingest(sourcePath, dataFolder)
    const show = (path: string) => relative(cwd, path) || path
    for (const line of reportLines(report, sourcePath, show)) stdout(line)
    return report.problems.length === 0 ? 0 : 1
  } catch (error) {
    // Node's own errors, for arguments and for files, carry a code; anything else is a fault of this program.
    if (!(error instanceof UsageError || (error instanceof Error && 'code' in error))) throw error
    stderr(error.message)
    stderr(USAGE)
    return 2
  }
}

class UsageError extends Error {}

const readArguments = (argv: readonly string[]): { source: string; data: string | undefined } => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  })
  const [source, ...rest] = positionals
  if (source === undefined) throw new UsageError('FILE is missing: name the document to ingest')
  if (rest.length > 0) throw new UsageError(`one FILE at a time: run again for ${rest.join(', ')}`)
  return { source, data: values.data }
}
