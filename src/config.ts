// The one reader of the environment: names, defaults and checks of every setting.
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from './package-root.js'

/** Thrown once with every setting that is wrong; for the person who starts the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** A folder as the caller wrote it; a relative one is the package's. */
const folder = (name: string) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((path) => (isAbsolute(path) ? path : join(packageRoot, path)))

const settings = z.object({
  DATA_DIR: folder('data'),
  DIALOGS_DIR: folder('dialogs'),
  NOW: z.iso
    .datetime({ offset: true, error: 'must be a moment such as 2018-09-01T12:00:00+08:00' })
    .transform((moment) => new Date(moment))
    .optional(),
  LANG: z.string().optional(),
  INIT_CWD: z.string().optional(),
  NO_COLOR: z.string().optional(),
})

export interface Config {
  readonly dataDir: string
  readonly dialogsDir: string
  /** The clock: fixed where NOW is set. */
  readonly now: () => Date
  /** What the terminal is set to, such as `zh_TW.UTF-8`. */
  readonly locale: string | undefined
  /** The folder from which a person called npm; npm itself runs scripts in the package. */
  readonly callerDir: string | undefined
  /** False where a person asked for no colour (no-color.org). */
  readonly colour: boolean
}

/** @throws ConfigError that names every variable that is wrong, and what it may be */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = settings.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}; .env.example tells what it is for`,
    )
    throw new ConfigError(complaints.join('\n'))
  }
  const { DATA_DIR, DIALOGS_DIR, NOW, LANG, INIT_CWD, NO_COLOR } = parsed.data
  return {
    dataDir: DATA_DIR,
    dialogsDir: DIALOGS_DIR,
    now: () => NOW ?? new Date(),
    locale: LANG,
    callerDir: INIT_CWD,
    colour: NO_COLOR === undefined,
  }
}

/** `NAME=` in an environment file means: not set. */
const withoutEmpty = (
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
