// `npm run teams:package` as a person runs it: a file and its path, or every problem and no file.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { packageRoot } from '../../src/package-root.js'
import { temporaryFolder } from '../content/folders.js'

// Each test starts Node anew, on machines that have other things to do.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], {
    cwd: packageRoot,
    stdio: 'inherit',
  })
}, 60_000)

/** Set, but empty: nothing, whatever a file .env says. */
const NOTHING = {
  MicrosoftAppId: '',
  MicrosoftAppPassword: '',
  MicrosoftAppTenantId: '',
  MicrosoftAppType: '',
  PUBLIC_URL: '',
}
const ALL = {
  ...NOTHING,
  MicrosoftAppId: '2b1c3d4e-0000-4000-8000-0123456789ab',
  MicrosoftAppPassword: 'a secret of nobody',
  MicrosoftAppTenantId: '3b1c3d4e-0000-4000-8000-0123456789ab',
  PUBLIC_URL: 'https://record.example.gov.tw',
}

const run = (cwd: string, env: Readonly<Record<string, string>>) => {
  const command = [join(packageRoot, 'dist/terminal/teams-package.js'), 'out/teams.zip']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env: { ...env, INIT_CWD: cwd },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, stdout, stderr }
}

test('writes the package to where the caller says, and tells where', () => {
  const cwd = temporaryFolder()
  expect(run(cwd, ALL)).toEqual({ status: 0, stdout: `${join('out', 'teams.zip')}\n`, stderr: '' })
  const files = unzipSync(readFileSync(join(cwd, 'out', 'teams.zip')))
  const manifest = strFromU8(files['manifest.json'] ?? new Uint8Array())
  expect(manifest).not.toContain(ALL.MicrosoftAppPassword)
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')))
  expect(JSON.parse(manifest)).toMatchObject({ id: ALL.MicrosoftAppId, version })
})

test('tells every setting that is missing, and writes nothing', () => {
  const cwd = temporaryFolder()
  const { status, stdout, stderr } = run(cwd, NOTHING)
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^MicrosoftAppId is not set/u),
    expect.stringMatching(/^PUBLIC_URL is not set/u),
    '',
  ])
  expect(existsSync(join(cwd, 'out'))).toBe(false)
})
