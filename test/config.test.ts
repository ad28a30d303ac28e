import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.js'
import { packageRoot } from '../src/package-root.js'

const DEFAULTS = {
  dataDir: join(packageRoot, 'data'),
  dialogsDir: join(packageRoot, 'dialogs'),
  now: expect.any(Function),
  locale: undefined,
  callerDir: undefined,
  colour: true,
}

test('with nothing set, everything has its default', () => {
  expect(readConfig({})).toEqual(DEFAULTS)
  expect(readConfig({}).now()).toBeInstanceOf(Date)
})

test('a setting left empty is not set', () => {
  const names = ['DATA_DIR', 'DIALOGS_DIR', 'NOW', 'LANG', 'INIT_CWD', 'NO_COLOR']
  expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(DEFAULTS)
})

describe('a folder', () => {
  test('stands where it says when its path is whole', () => {
    expect(readConfig({ DATA_DIR: '/srv/records' }).dataDir).toBe('/srv/records')
  })

  test('is the package’s when its path is relative', () => {
    expect(readConfig({ DIALOGS_DIR: 'other/words' }).dialogsDir).toBe(
      join(packageRoot, 'other/words'),
    )
  })
})

describe('NOW', () => {
  test('fixes the clock', () => {
    const { now } = readConfig({ NOW: '2018-09-01T12:00:00+08:00' })
    expect([now(), now()].map(Number)).toEqual([1535774400000, 1535774400000])
  })

  test('is read in UTC too', () => {
    expect(readConfig({ NOW: '2018-09-01T04:00:00Z' }).now().getTime()).toBe(1535774400000)
  })

  test.each(['yesterday', '2018-09-01', '2018-09-01T12:00:00', '2018-02-30T12:00:00Z'])(
    'is refused where it is no moment: %s',
    (NOW) => {
      expect(() => readConfig({ NOW })).toThrow(ConfigError)
      expect(() => readConfig({ NOW })).toThrow(
        /^NOW must be a moment such as 2018.*\.env\.example/u,
      )
    },
  )
})

test('the person’s own settings are passed on', () => {
  const env = {
    LANG: 'zh_TW.UTF-8',
    INIT_CWD: '/home/citizen',
    NO_COLOR: '1',
    HOME: '/home/citizen',
  }
  expect(readConfig(env)).toMatchObject({
    locale: 'zh_TW.UTF-8',
    callerDir: '/home/citizen',
    colour: false,
  })
})
