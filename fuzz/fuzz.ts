// `npm run fuzz`: sends made-up inputs at every door, the core, ingest and content, and fails where one does harm.
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { orComplain } from '../src/terminal/complain.js'
import type { PartReport } from './part.js'
import { runFuzz } from './run-fuzz.js'

const INPUTS = 100_000
/** fast-check takes seeds of 32 bits. */
const SEEDS = 2 ** 31

const inWords = ({ name, inputs, outcomes, fault }: PartReport): string => {
  const became = Array.from(outcomes)
    .sort(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${outcome} ${count}`)
  const line = `${name.padEnd(20)}${String(inputs).padStart(8)}  ${became.join(', ')}`
  return fault === undefined
    ? line
    : `${line}\n  FAULT: ${fault.error.replaceAll('\n', '\n  ')}\n  of the input: ${fault.input}`
}

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { inputs: { type: 'string' }, seed: { type: 'string' } },
  })
  const inputs = values.inputs === undefined ? INPUTS : Number(values.inputs)
  const seed = values.seed === undefined ? randomInt(SEEDS) : Number(values.seed)
  if (![inputs, seed].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    process.stderr.write('Usage: npm run fuzz -- [--inputs NUMBER] [--seed NUMBER]\n')
    process.exitCode = 2
    return
  }
  const tell = (line: string) => process.stdout.write(`${line}\n`)
  tell(`seed ${seed}`)
  const begun = performance.now()
  const reports = await runFuzz({ inputs, seed }, (report) => tell(inWords(report)))
  const taken = reports.reduce((sum, report) => sum + report.inputs, 0)
  const faults = reports.filter(({ fault }) => fault !== undefined).length
  const seconds = Math.round((performance.now() - begun) / 1_000)
  tell(
    `${taken} inputs in ${seconds} s, ${faults === 0 ? 'no fault' : `faults in ${faults} parts`}`,
  )
  if (faults > 0) {
    tell(`Again: npm run fuzz -- --inputs ${inputs} --seed ${seed}`)
    process.exitCode = 1
  }
}

await orComplain(main)
