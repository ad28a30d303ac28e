// Starts the command `npm run line:richmenu`.
import { readConfig } from '../config.js'
import { orComplain } from './complain.js'
import { loadDotEnv } from './dot-env.js'
import { runLineRichMenu } from './line-richmenu-command.js'

await orComplain(async () => {
  loadDotEnv()
  await runLineRichMenu(readConfig(process.env), (line) => console.log(line))
})
