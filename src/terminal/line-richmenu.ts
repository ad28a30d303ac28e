// Starts the command `npm run line:richmenu`.
import { readConfig } from '../config.js'
import { orComplain } from './complain.js'
import { loadEnvFile } from './env-file.js'
import { runLineRichMenu } from './line-richmenu-command.js'

await orComplain(async () => {
  loadEnvFile()
  await runLineRichMenu(readConfig(process.env), (line) => console.log(line))
})
