// Starts the command `npm run ingest`.
import { readConfig } from '../config.js'
import { orComplain } from './complain.js'
import { runIngest } from './ingest-command.js'

await orComplain(async () => {
  const { callerDir } = readConfig(process.env)
  process.exitCode = await runIngest({
    argv: process.argv.slice(2),
    cwd: callerDir ?? process.cwd(),
    stdout: (line) => console.log(line),
    stderr: (line) => console.error(line),
  })
})
