// The whole house on a free port of loopback, as `npm start` opens it, for one test.
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type App, openApp } from '../../src/app.js'
import { readConfig } from '../../src/config.js'
import { BACKLOG } from '../../src/http/open-server.js'
import { openLog } from '../../src/operations/open-log.js'

export interface OpenedApp extends App {
  readonly url: string
  /** Lines of the log, as they were written. */
  readonly log: readonly Readonly<Record<string, unknown>>[]
}

/** On 31 December 2018, with a state folder of its own, where the settings say nothing else. */
export const anApp = async (
  settings: Readonly<Record<string, string>> = {},
  finished: (close: () => Promise<void>) => void = onTestFinished,
): Promise<OpenedApp> => {
  const stateDir = mkdtempSync(join(tmpdir(), 'state-'))
  const log: Record<string, unknown>[] = []
  const config = readConfig({
    NOW: '2018-12-31T12:00:00+08:00',
    STORAGE_URL: stateDir,
    // Channels of tests listen wherever the system lets them.
    LOCAL_SERVICE_PORTS: '1024-65535',
    ...settings,
  })
  const app = await openApp(
    config,
    openLog(config.logLevel, { write: (line) => log.push(JSON.parse(line)) }),
  )
  const http = app.server.server
  await new Promise<void>((resolve) =>
    http.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, resolve),
  )
  finished(async () => {
    await app.close(2_000)
    rmSync(stateDir, { recursive: true, force: true })
  })
  // A server that listens on a port has an address with one.
  const { port } = http.address() as AddressInfo
  return { ...app, url: `http://127.0.0.1:${port}`, log }
}
