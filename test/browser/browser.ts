// A real browser for tests: the one that CHROME_PATH names, an installed one, or the one that comes with npm.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { type Executable, packedChromium } from './packed-chromium.js'

/** @throws an Error that tells how to name a browser, on a machine that none can be found for */
export const openBrowser = async (): Promise<Browser> => {
  const { path, env } = await findBrowser(process.env)
  return chromium.launch({ executablePath: path, env: { ...inherited(), ...env } })
}

type Environment = Readonly<Record<string, string | undefined>>

export const findBrowser = async (env: Environment): Promise<Executable> => {
  const named = env['CHROME_PATH']
  if (named) {
    if (existsSync(named)) return { path: named, env: {} }
    throw new Error(`CHROME_PATH names ${named}, which does not exist: correct it or take it away`)
  }
  const installed = placesOf(env).find((path) => existsSync(path))
  if (installed) return { path: installed, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return packedChromium()
  throw new Error(
    'no browser found for the tests: install Chrome or Chromium, or name one in CHROME_PATH',
  )
}

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser']

/** Where Chrome and Chromium put themselves. */
const placesOf = (env: Environment): readonly string[] => {
  const byPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const onMac = ['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const onWindows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = env[name]
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : []
  })
  return [...byPath, ...onMac, ...onWindows]
}

const inherited = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
