import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { runIngest } from '../../src/terminal/ingest-command.js'

const realSource = join(packageRoot, 'data/sources/2018-doit-major-events.txt')

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'ingest-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

const run = async (...argv: readonly string[]) => {
  const out: string[] = []
  const err: string[] = []
  const code = await runIngest({
    argv,
    cwd,
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
  })
  return { code, out, err }
}

describe('ingest FILE --data DIR', () => {
  test('sums up in a sentence, then accounts for every line', async () => {
    const { code, out, err } = await run(realSource, '--data', 'records')
    expect({ code, err }).toEqual({ code: 0, err: [] })
    expect(out[0]).toMatch(/^14 events from 23 lines of .*2018-doit-major-events\.txt: /u)
    expect(out[0]).toContain('1 title, 7 months, 14 items, 1 continued line, nothing to mend.')
    expect(out.filter((line) => /^ +\d+ /u.test(line))).toHaveLength(23)
    expect(out.find((line) => /^ +29 /u.test(line))).toMatch(/continues +→ 2018-08-30 /u)
    expect(out.find((line) => /^ +31 /u.test(line))).toMatch(/month +October 2018 /u)
  })

  test('takes paths from where the caller stands, and shows them so', async () => {
    writeFileSync(join(cwd, '2019.txt'), '2019 Parks Major Events\nMay\n- 01 A tree.\n')
    const { out } = await run('2019.txt', '--data', 'records')
    expect(out.slice(0, 2).join(' ')).toMatch(
      /of 2019\.txt: .*Written: records\/events\/2019\.yaml/u,
    )
    expect(existsSync(join(cwd, 'records/events/2019.yaml'))).toBe(true)
    expect(existsSync(join(cwd, 'records/sources/2019.txt'))).toBe(true)
  })

  test('ends with 1 and the remedies where lines could not be read, the rest being written', async () => {
    writeFileSync(join(cwd, '2019.txt'), '2019 Parks Major Events\nMay\n- 01 A tree.\n- A pond.\n')
    const { code, out } = await run('2019.txt', '--data', 'records')
    expect(code).toBe(1)
    expect(out[0]).toContain('1 event from 4 lines')
    expect(out[0]).toContain('1 line not read')
    expect(out.find((line) => /^ +4 /u.test(line))).toMatch(/reported +- A pond\./u)
    expect(out.at(-1)).toMatch(/2019\.txt: line 4: .*write it as/u)
    expect(existsSync(join(cwd, 'records/events/2019.yaml'))).toBe(true)
  })

  test('tells which records changed', async () => {
    const text = '2019 Parks Major Events\nMay\n- 01 A tree.\n'
    writeFileSync(join(cwd, '2019.txt'), text)
    const first = await run('2019.txt', '--data', 'records')
    expect(first.out.join('\n')).not.toContain('What changed')
    expect((await run('2019.txt', '--data', 'records')).out[1]).toMatch(/^Already so/u)
    writeFileSync(join(cwd, '2019.txt'), `${text}- 02 A pond.\n`.replace('- 01', '- 03'))
    const { out } = await run('2019.txt', '--data', 'records')
    expect(out.join('\n')).toMatch(/2019-05-03 +dated 2019-05-01 before/u)
    expect(out.join('\n')).toMatch(/2019-05-02 +new/u)
  })

  test('shows no control characters of a Source', async () => {
    writeFileSync(
      join(cwd, '2019.txt'),
      '2019 Parks Major Events\nMay\n- 01 A tree.\n\u001b[2J bell\n',
    )
    const { out } = await run('2019.txt', '--data', 'records')
    expect(out.join('\n')).not.toContain('\u001b')
  })
})

describe('wrong usage ends with 2 and says how to call it', () => {
  test.each([
    ['no file', [], 'FILE is missing'],
    ['two files', ['a.txt', 'b.txt'], 'one FILE at a time'],
    ['an unknown option', ['a.txt', '--dta', 'x'], '--dta'],
    ['--data without a folder', ['a.txt', '--data'], '--data'],
    ['a file that is not there', ['none.txt', '--data', 'records'], 'none.txt'],
  ])('%s', async (_, argv, says) => {
    const { code, out, err } = await run(...argv)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err[0]).toContain(says)
    expect(err.at(-1)).toBe('Usage: npm run ingest -- FILE [--data DIR]')
  })
})
