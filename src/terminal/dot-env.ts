// Settings from the file .env of the package, for commands that concern the server; what is set already stays.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'

export const loadDotEnv = (): void => {
  const file = join(packageRoot, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}
