// `npm start` as a process in a state folder, to be killed and started again.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { packageRoot } from '../../src/package-root.js'

export interface Started {
  readonly url: string
  readonly child: ChildProcess
  /** @param signal SIGKILL leaves it no moment to tidy up */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number | null>
}

export const startIn = async (
  stateDir: string,
  settings: Readonly<Record<string, string>> = {},
  /** Told each line of its log, which otherwise stands among the test's own output. */
  onLog?: (line: string) => void,
): Promise<Started> => {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'main.js')], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      STORAGE_URL: stateDir,
      NOW: '2018-12-31T12:00:00+08:00',
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', onLog ? 'pipe' : 'inherit'],
  })
  if (onLog && child.stderr) createInterface(child.stderr).on('line', onLog)
  const exited = once(child, 'exit')
  for await (const chunk of child.stdout ?? []) {
    const url = /http:\S+/u.exec(String(chunk))?.[0]
    if (!url) continue
    return {
      url,
      child,
      end: async (signal) => {
        child.kill(signal)
        const [code] = await exited
        return code
      },
    }
  }
  throw new Error('it ended before it listened')
}
