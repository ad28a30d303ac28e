import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { dataWith, dialogsWith, eventsFile, temporaryFolder } from '../content/folders.js'
import { recordOf2018 } from '../record-of-2018.js'

// Each test starts Node anew, some of them twice, on machines that have other things to do.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], {
    cwd: packageRoot,
    stdio: 'inherit',
  })
}, 60_000)

const of2018 = { DATA_DIR: recordOf2018 }

interface Call {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs the built command with no settings but these. */
const ask = (args: readonly string[], { input = '', env = {}, cwd = packageRoot }: Call = {}) => {
  const command = [join(packageRoot, 'dist/terminal/ask.js'), ...args]
  const NOW = '2018-12-31T12:00:00+08:00'
  const options = { cwd, input, env: { NOW, ...env }, encoding: 'utf8', timeout: 20_000 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options)
  return { status, stdout, stderr }
}

const replies = (stdout: string): readonly unknown[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

describe('ask with a question', () => {
  test('answers it on stdout, without colour codes where that is no terminal', () => {
    const args = ['what', 'awards', 'did', 'DOIT', 'win']
    const { status, stdout, stderr } = ask(args, { env: of2018 })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const day of ['22 February 2018', '10 July 2018', '14 August 2018', '29 October 2018']) {
      expect(stdout).toContain(day)
    }
    expect(stdout).not.toContain('\u001b')
    expect(stdout.endsWith('\n')).toBe(true)
  })

  test('answers in Chinese from any folder', () => {
    const { status, stdout } = ask(['資訊局2018年得過哪些獎'], { cwd: temporaryFolder() })
    expect(status).toBe(0)
    expect(stdout).toMatch(/2月22日/u)
  })

  test('speaks the language of the terminal where the question has no words', () => {
    expect(ask(['?!'], { env: { LANG: 'en_US.UTF-8' } }).stdout).not.toMatch(/\p{Script=Han}/u)
    expect(ask(['?!'], { env: { LANG: 'zh_TW.UTF-8' } }).stdout).toMatch(/\p{Script=Han}/u)
  })
})

test('ask without a question is a conversation: one answer a line', () => {
  const { status, stdout, stderr } = ask([], { input: 'awards\nrankings\n', env: of2018 })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain('22 February 2018')
  expect(stdout).toContain('8 July 2018')
})

describe('ask --json', () => {
  const lines = [
    '{"conversation":"a","text":"what awards did DOIT win"}',
    '',
    '{"conversation":"b","text":',
    '{"conversation":"c","text":"awards\u2028in July\u2029?"}',
    `{"conversation":"d","text":"${'awards '.repeat(1_500).slice(0, 10_000)}"}`,
    'x'.repeat(10_000),
    '資訊局得過哪些獎',
    '   ',
    '{"conversation":"e","text":"in August","time":"2018-09-01T12:00:00+08:00"}',
  ]

  test('writes exactly one JSON line for each line, in order, and nothing else', () => {
    const input = `${lines.join('\n')}\n`
    const { status, stdout, stderr } = ask(['--json'], { input, env: of2018 })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(replies(stdout)).toMatchObject([
      { conversation: 'a', outcome: 'answered', total: 4 },
      { conversation: 'default', outcome: 'clarify', error: expect.any(String) },
      { outcome: 'clarify', error: expect.any(String) },
      { conversation: 'c' },
      { conversation: 'd', events: [] },
      { conversation: 'default', events: [] },
      { conversation: 'default', outcome: 'answered', language: 'zh-Hant', total: 4 },
      { conversation: 'default', outcome: 'clarify', error: expect.any(String) },
      { conversation: 'e', outcome: 'answered' },
    ])
  })

  test('answers a last line without its line feed, and lines of Windows', () => {
    const { stdout } = ask(['--json'], { input: 'awards\r\nrankings', env: of2018 })
    expect(replies(stdout)).toMatchObject([{ total: 4 }, { total: 1 }])
  })

  test('writes nothing for nothing', () => {
    expect(ask(['--json'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('answers the same line the same way every time', () => {
    const input = `${lines.join('\n')}\n`
    expect(ask(['--json'], { input }).stdout).toBe(ask(['--json'], { input }).stdout)
  })
})

describe('what is wrong with content or settings is told whole on stderr, with exit code 1', () => {
  test('records', () => {
    const DATA_DIR = dataWith({
      'a.yaml': eventsFile(['id: tree', 'date: 2019-02-30', 'lines: [ 3 ]', 'text: A tree.']),
      'b.yaml': 'events: [',
    })
    const { status, stdout, stderr } = ask(['awards'], { env: { DATA_DIR } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/\/data\/events\/a\.yaml: line 6, events\[0\]\.id: /u)
    expect(stderr).toMatch(/\/data\/events\/a\.yaml: line 7, events\[0\]\.date: /u)
    expect(stderr).toMatch(/\/data\/events\/b\.yaml: line \d+: /u)
    expect(stderr).not.toContain('    at ')
  })

  test('a data folder that is not there', () => {
    const DATA_DIR = join(temporaryFolder(), 'dta')
    const { status, stdout, stderr } = ask(['awards'], { env: { DATA_DIR } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^DATA_DIR \S+dta: the folder: is not there: /u)
  })

  test('dialogs', () => {
    const DIALOGS_DIR = dialogsWith({
      'en/replies.yaml': (text) => text.replace(/^bye:.*\n/mu, ''),
      'zh-Hant/labels.yaml': (text) => text.replace(/^comma:.*\n/mu, ''),
    })
    const { status, stdout, stderr } = ask(['--json'], { input: 'awards\n', env: { DIALOGS_DIR } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/\/dialogs\/en\/replies\.yaml: bye: /u)
    expect(stderr).toMatch(/\/dialogs\/zh-Hant\/labels\.yaml: comma: /u)
  })

  test('settings', () => {
    const { status, stdout, stderr } = ask(['awards'], { env: { NOW: 'yesterday' } })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^NOW must be a moment such as /u)
  })

  test('options', () => {
    const { status, stdout, stderr } = ask(['--jsn'])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('--jsn')
    expect(stderr).not.toContain('    at ')
  })
})

test('an empty record is said to be empty', () => {
  const env = { DATA_DIR: temporaryFolder() }
  const { status, stdout } = ask(['--json'], { input: 'awards\n', env })
  expect(status).toBe(0)
  expect(replies(stdout)).toMatchObject([{ events: [], total: 0 }])
})
