// Starts the command `npm run ingest`.
import { runIngest } from './ingest-command.js'

// npm starts scripts in the package's folder and tells in INIT_CWD where the person stood.
process.exitCode = await runIngest({
  argv: process.argv.slice(2),
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdout: (line) => console.log(line),
  stderr: (line) => console.error(line),
})
