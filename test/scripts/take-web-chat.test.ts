// Taking Web Chat's bundle, with a made-up npm in place of the network.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'

const script = join(packageRoot, 'scripts', 'take-web-chat.mjs')
const pinned = /version: '([\d.]+)'/u

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'web-chat-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

interface Run {
  readonly status: number
  readonly stderr: string
}

/** @param npm what stands in for npm: it is called with the arguments that npm would get */
const take = async (npm: string, env: Readonly<Record<string, string>> = {}): Promise<Run> => {
  const path = join(folder, 'npm.mjs')
  await writeFile(path, npm)
  const asIf = { ...process.env, npm_lifecycle_event: 'start', npm_execpath: path, ...env }
  return promisify(execFile)(process.execPath, [script, join(folder, 'taken')], { env: asIf }).then(
    ({ stderr }) => ({ status: 0, stderr }),
    (error: { code: number; stderr: string }) => ({ status: error.code, stderr: error.stderr }),
  )
}

const OFFLINE = "console.error('npm error code ENOTFOUND'); process.exit(1)"

describe('the bundle is taken', () => {
  test('not again when that version is there', async () => {
    const version = pinned.exec(await readFile(script, 'utf8'))?.[1]
    await mkdir(join(folder, 'taken'))
    await writeFile(join(folder, 'taken', 'package.json'), JSON.stringify({ version }))
    await writeFile(join(folder, 'taken', 'webchat-minimal.js.br'), '')
    expect(await take(OFFLINE)).toEqual({ status: 0, stderr: '' })
  })

  test('again when only another file of that version is there', async () => {
    const version = pinned.exec(await readFile(script, 'utf8'))?.[1]
    await mkdir(join(folder, 'taken'))
    await writeFile(join(folder, 'taken', 'package.json'), JSON.stringify({ version }))
    await writeFile(join(folder, 'taken', 'webchat.js.br'), '')
    expect(await take(OFFLINE)).toMatchObject({ status: 1 })
  })

  test('again when another version is there', async () => {
    await mkdir(join(folder, 'taken'))
    await writeFile(join(folder, 'taken', 'package.json'), '{"version":"0.0.1"}')
    expect(await take(OFFLINE)).toMatchObject({ status: 1 })
  })

  test('only when it is the pinned one, and nothing is left of another', async () => {
    const npm = `
      import { writeFileSync } from 'node:fs'
      import { join } from 'node:path'
      const [, , , spec] = process.argv
      const to = process.argv[process.argv.indexOf('--pack-destination') + 1]
      writeFileSync(join(to, spec.replace('@', '-') + '.tgz'), 'not what was pinned')`
    const { status, stderr } = await take(npm)
    expect(status).toBe(1)
    expect(stderr).toMatch(/botframework-webchat@\S+ is not the package that was pinned/u)
    expect(await readdir(folder)).toEqual(['npm.mjs'])
  })
})

describe('when npm cannot fetch it', () => {
  test('that is told with what to do, in two lines', async () => {
    const { status, stderr } = await take(OFFLINE)
    expect(status).toBe(1)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/npm could not fetch botframework-webchat@\S+: .*ENOTFOUND/u),
      expect.stringMatching(/then run: node scripts\/take-web-chat\.mjs/u),
    ])
  })

  test('an install does not fail for it', async () => {
    expect(await take(OFFLINE, { npm_lifecycle_event: 'postinstall' })).toMatchObject({ status: 0 })
  })
})
