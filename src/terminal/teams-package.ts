// `npm run teams:package -- [FILE]`: the app for Teams, to be loaded into one's own Teams or handed to the store.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../config.js'
import { loadDialogs } from '../content/load-dialogs.js'
import { packageRoot } from '../package-root.js'
import { teamsPackage } from '../teams-app/package.js'
import { orComplain } from './complain.js'
import { loadDotEnv } from './dot-env.js'

/** Nothing that git keeps. */
const DEFAULT_FILE = join(packageRoot, '.cache', 'teams-app.zip')

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')))

await orComplain(async () => {
  const [file] = parseArgs({ allowPositionals: true }).positionals
  loadDotEnv()
  const { callerDir, dialogsDir, microsoftApp, publicUrl } = readConfig(process.env)
  const cwd = callerDir ?? process.cwd()
  const zip = await teamsPackage(
    {
      version,
      ...(microsoftApp.MicrosoftAppId && { appId: microsoftApp.MicrosoftAppId }),
      ...(publicUrl && { publicUrl }),
    },
    loadDialogs(dialogsDir),
  )
  const path = file === undefined ? DEFAULT_FILE : resolve(cwd, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, zip)
  process.stdout.write(`${relative(cwd, path)}\n`)
})
