// The settings that an operator keeps in .env, for the commands that serve people.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'

/** What is set already stays as it is. */
export const loadEnvFile = (): void => {
  const settings = join(packageRoot, '.env')
  if (existsSync(settings)) process.loadEnvFile(settings)
}
