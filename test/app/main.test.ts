// `npm start` as a process: what it prints, what it complains of, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'

const start = (settings: Readonly<Record<string, string>> = {}) => {
  const stateDir = mkdtempSync(join(tmpdir(), 'state-'))
  const child = spawn('npm', ['-s', 'start'], {
    cwd: packageRoot,
    env: { PATH: process.env['PATH'], PORT: '0', STORAGE_URL: stateDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(stateDir, { recursive: true, force: true })
  })
  const printed = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    printed.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    printed.err += chunk
  })
  return { child, printed }
}

const urlOf = async (child: ChildProcess, printed: { readonly out: string }): Promise<string> => {
  for (;;) {
    const url = /http:\S+/u.exec(printed.out)?.[0]
    if (url) return url
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')])
    if (child.exitCode !== null) throw new Error('it ended before it listened')
  }
}

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'close')
  return child.exitCode
}

describe('npm start', { timeout: 30_000 }, () => {
  test('prints where the chat is, and serves it there', async () => {
    const { child, printed } = start()
    const url = await urlOf(child, printed)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect(printed.out).toBe(`Chat: ${url}\n`)
  })

  test.each(['SIGTERM', 'SIGINT'] as const)('ends with code 0 on %s', async (signal) => {
    const { child, printed } = start()
    await urlOf(child, printed)
    child.kill(signal)
    expect(await ended(child)).toBe(0)
  })

  test('keeps the key of its tokens over a restart', async () => {
    const stateDir = mkdtempSync(join(tmpdir(), 'state-'))
    onTestFinished(() => rmSync(stateDir, { recursive: true, force: true }))
    const first = start({ STORAGE_URL: stateDir })
    const before = await urlOf(first.child, first.printed)
    const generated = await fetch(`${before}/v3/directline/tokens/generate`, { method: 'POST' })
    const { token } = (await generated.json()) as { readonly token: string }
    first.child.kill('SIGTERM')
    await ended(first.child)
    const second = start({ STORAGE_URL: stateDir })
    const after = await urlOf(second.child, second.printed)
    const refreshed = await fetch(`${after}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}` },
    })
    expect(refreshed.status).not.toBe(401)
  })

  test.each([
    ['a broken setting', { PORT: 'many' }, /^PORT must be a number/u],
    ['words that are not there', { DIALOGS_DIR: '/nowhere' }, /nowhere/u],
    ['an app without its secret', { MicrosoftAppId: crypto.randomUUID() }, /^MicrosoftApp\w+ /u],
  ])('tells of %s in a line, and ends with code 1', async (_, settings, told) => {
    const { child, printed } = start(settings)
    expect(await ended(child)).toBe(1)
    expect(printed.err).toMatch(told)
    expect(printed.err).not.toMatch(/^ {4}at /mu)
    expect(printed.out).toBe('')
  })

  test('tells whose port is taken, and ends with code 1', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => {
      other.close()
    })
    const { port } = other.address() as AddressInfo
    const { child, printed } = start({ PORT: String(port) })
    expect(await ended(child)).toBe(1)
    expect(printed.err).toMatch(/something listens there already; stop it, or set PORT/u)
  })
})
