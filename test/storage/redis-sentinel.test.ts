// A Redis whose standby takes over, as Sentinel arranges it: what was written is there, and writing goes on.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { aRedis, aRedisStore, freePort, NO_REDIS, REDIS_SERVER } from './a-redis.js'

/** Watches over the server at a port, and says by itself that it is gone. */
const aSentinel = async (port: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'sentinel-'))
  const own = await freePort()
  const file = join(folder, 'sentinel.conf')
  const lines = [
    `port ${own}`,
    'bind 127.0.0.1',
    `dir ${folder}`,
    `sentinel monitor main 127.0.0.1 ${port} 1`,
    'sentinel down-after-milliseconds main 500',
    'sentinel failover-timeout main 5000',
  ]
  writeFileSync(file, `${lines.join('\n')}\n`)
  const child = spawn(REDIS_SERVER ?? '', [file, '--sentinel'], { stdio: 'ignore' })
  onTestFinished(async () => {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
    rmSync(folder, { recursive: true, force: true })
  })
  return { port: own }
}

describe.skipIf(NO_REDIS)(`behind Sentinel${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  test('the standby takes over: nothing that it had is lost, and writing goes on', {
    timeout: 60_000,
  }, async () => {
    const first = await aRedis()
    const standby = await aRedis(['--replicaof', '127.0.0.1', String(first.port)])
    const sentinel = await aSentinel(first.port)
    await vi.waitFor(
      async () => expect(String(await first.send('INFO'))).toContain('state=online'),
      20_000,
    )
    const troubles: unknown[] = []
    const { store } = await vi.waitFor(
      () =>
        aRedisStore(`redis://127.0.0.1:${sentinel.port}?sentinel=main`, {
          onTrouble: (error) => troubles.push(error),
        }),
      20_000,
    )
    const put = (key: string, value: string) => ({ put: key, value, until: Date.now() + 1e6 })
    const records = store.at('chat')
    await records.write([put('a', 'before')])
    await vi.waitFor(async () =>
      expect(await standby.send('GET', '{citizen:chat}a')).toBe('before'),
    )
    await first.end('SIGKILL')
    await vi.waitFor(
      async () => {
        expect(await records.write([put('b', 'after')])).toBe(true)
      },
      { timeout: 40_000, interval: 100 },
    )
    expect(await records.get('a')).toBe('before')
    expect(await records.get('b')).toBe('after')
    expect(await standby.send('GET', '{citizen:chat}b')).toBe('after')
  })
})
