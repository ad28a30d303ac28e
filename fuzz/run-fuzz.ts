// The whole run: every part with its share of the inputs, one after the other.
import { join } from 'node:path'
import { loadDialogs } from '../src/content/load-dialogs.js'
import { loadEvents } from '../src/content/load-events.js'
import { packageRoot } from '../src/package-root.js'
import { corePart } from './core.js'
import { botFrameworkPart, directLinePart, linePart, rawRequestsPart } from './doors.js'
import { contentPart } from './edited-content.js'
import { ingestPart } from './ingested.js'
import { type Part, type PartReport, runPart } from './part.js'
import { startFuzzedBot } from './served-bot.js'

export interface Extent {
  /** Of all parts together. */
  readonly inputs: number
  /** The same seed makes the same inputs. */
  readonly seed: number
}

/** Comes with a report of each part; `told` hears of each as soon as it is done. @throws where the service does not start */
export const runFuzz = async (
  { inputs, seed }: Extent,
  told: (report: PartReport) => void = () => undefined,
): Promise<readonly PartReport[]> => {
  const reports: PartReport[] = []
  const run = async <Input>(part: Part<Input>): Promise<PartReport> =>
    runPart(part, { count: Math.ceil(inputs * part.share), seed })
  const tell = (report: PartReport) => {
    reports.push(report)
    told(report)
  }

  const dialogs = loadDialogs(join(packageRoot, 'dialogs'))
  const records = loadEvents(join(packageRoot, 'data'), dialogs)
  tell(await run(corePart(dialogs, records)))
  tell(await run(ingestPart(dialogs)))
  tell(await run(contentPart(dialogs, records)))

  const bot = await startFuzzedBot()
  try {
    const runAt = async <Input>(part: Part<Input>): Promise<void> => {
      if (bot.hasEnded()) return
      const report = await run(part)
      const error = await bot.assertSound().then(
        () => undefined,
        (reason: unknown) => String(reason),
      )
      tell(error === undefined ? report : withError(report, error))
    }
    await runAt(rawRequestsPart(bot))
    await runAt(botFrameworkPart(bot))
    await runAt(directLinePart(bot))
    await runAt(linePart(bot))
  } finally {
    await bot.close()
  }
  return reports
}

/** What the service itself tells, beside the first input that showed it, where one did. */
const withError = (report: PartReport, error: string): PartReport => {
  const { fault = { part: report.name, input: 'not known: one of this part', error: '' } } = report
  return { ...report, fault: { ...fault, error: `${error}\n${fault.error}`.trim() } }
}
