// The service as a process of its own, with every door open, and channels that take what it sends.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { startReplyChannel } from '../bench/reply-channel.js'
import { packageRoot } from '../src/package-root.js'

export const LINE_SECRET = 'the-secret-of-a-channel-of-line'

/** In milliseconds. */
const ENDS_WITHIN = 5_000

export interface FuzzedBot {
  readonly url: string
  readonly port: number
  /** Where replies of the Bot Framework go. */
  readonly serviceUrl: string
  readonly replies: () => number
  readonly hasEnded: () => boolean
  /** @throws where the process has ended, is not ready, or has logged an error since it was asked last */
  readonly assertSound: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Needs `dist/`. A proxy is trusted, so that the inputs can come from as many addresses as there are people. */
export const startFuzzedBot = async (): Promise<FuzzedBot> => {
  const channel = await startReplyChannel()
  const stateDir = mkdtempSync(join(tmpdir(), 'fuzz-state-'))
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'main.js')], {
    cwd: stateDir,
    env: {
      PORT: '0',
      NOW: '2018-12-31T12:00:00+08:00',
      LOG_LEVEL: 'error',
      STORAGE_URL: stateDir,
      TRUSTED_PROXIES: '127.0.0.1',
      LOCAL_SERVICE_PORTS: new URL(channel.serviceUrl).port,
      LINE_CHANNEL_SECRET: LINE_SECRET,
      LINE_CHANNEL_ACCESS_TOKEN: 'token',
      LINE_API_BASE_URL: channel.serviceUrl,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'exit')
  // The log stands on standard error; at its level every line is an error, and what ends a process is told there too.
  const errors: string[] = []
  createInterface(child.stderr).on('line', (line) => errors.push(line))
  const urls: string[] = []
  const lines = createInterface(child.stdout).on('line', (line) => {
    const url = /http:\S+/u.exec(line)?.[0]
    if (url) urls.push(url)
  })
  while (urls.length === 0 && child.exitCode === null) {
    await Promise.race([once(lines, 'line'), exited])
  }
  const [url] = urls
  if (url === undefined) throw new Error(`the service did not start: ${errors.join('\n')}`)

  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    url,
    port: Number(new URL(url).port),
    serviceUrl: channel.serviceUrl,
    replies: channel.replies,
    hasEnded,
    assertSound: async () => {
      const ready = await fetch(`${url}/readyz`).catch(() => undefined)
      // That nothing answers any more is known before that the process has ended.
      if (!ready) await Promise.race([exited, pause(ENDS_WITHIN)])
      const logged = errors.splice(0).join('\n')
      if (hasEnded()) throw new Error(`the process has ended: ${logged}`)
      if (logged !== '') throw new Error(`the service has logged: ${logged}`)
      if (ready?.status !== 200) throw new Error(`/readyz answers ${ready?.status}`)
    },
    close: async () => {
      child.kill('SIGTERM')
      await exited
      await channel.close()
      rmSync(stateDir, { recursive: true, force: true })
    },
  }
}
