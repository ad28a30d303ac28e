// `npm run bench`: how long a turn takes, beside a plain echo bot and plain MiniSearch in the same run.
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.js'
import { orComplain } from '../src/terminal/complain.js'
import { figuresInWords } from './figures-in-words.js'
import { FULL, runBench } from './run-bench.js'

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const figures = await runBench(readConfig(process.env), FULL)
  process.stdout.write(`${values.json ? JSON.stringify(figures) : figuresInWords(figures)}\n`)
}

await orComplain(main)
