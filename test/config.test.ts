import { readFileSync } from 'node:fs'
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
  host: '127.0.0.1',
  port: 3978,
  publicUrl: undefined,
  trustedProxies: [],
  localServicePorts: [
    { first: 9000, last: 9000 },
    { first: 56_150, last: 56_150 },
  ],
  logLevel: 'info',
  stateDir: join(packageRoot, '.state'),
  storage: {
    bytes: 512_000_000,
    addressBytes: 128_000_000,
    sentBytes: 4_000_000,
    conversationBytes: 1_000_000,
  },
  directLine: {
    tokenKey: undefined,
    secret: undefined,
    azureBaseUrl: 'https://directline.botframework.com',
  },
  line: {
    channelSecret: undefined,
    accessToken: undefined,
    apiBaseUrl: 'https://api.line.me',
  },
  microsoftApp: {
    MicrosoftAppId: undefined,
    MicrosoftAppPassword: undefined,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: undefined,
  },
}

test('with nothing set, everything has its default', () => {
  expect(readConfig({})).toEqual(DEFAULTS)
  expect(readConfig({}).now()).toBeInstanceOf(Date)
})

test('a setting left empty is not set', () => {
  const example = readFileSync(join(packageRoot, '.env.example'), 'utf8')
  const names = [
    ...Array.from(example.matchAll(/^(\w+)=/gmu), ([, name = '']) => name),
    'LANG',
    'INIT_CWD',
    'NO_COLOR',
  ]
  expect(names.length).toBeGreaterThan(15)
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

describe('STORAGE_URL', () => {
  test('memory: is no folder, and nothing is kept', () => {
    expect(readConfig({ STORAGE_URL: 'memory:' }).stateDir).toBeUndefined()
  })

  test('another store is refused, and told what may stand there', () => {
    for (const url of ['postgres://127.0.0.1', 'http://127.0.0.1']) {
      expect(() => readConfig({ STORAGE_URL: url })).toThrow(
        /^STORAGE_URL must be a folder, redis:\/\/ or rediss:\/\/ and a host, or memory:/u,
      )
    }
  })

  test.each([
    [
      'redis://127.0.0.1',
      { hosts: [{ host: '127.0.0.1', port: 6379 }], isTls: false, kind: 'server' },
    ],
    [
      'rediss://ann:p%40ss@redis.example:10000/2',
      {
        hosts: [{ host: 'redis.example', port: 10_000 }],
        isTls: true,
        username: 'ann',
        password: 'p@ss',
        database: 2,
      },
    ],
    ['redis://:secret@[::1]:7', { hosts: [{ host: '::1', port: 7 }], password: 'secret' }],
    [
      'redis://a,b:7001?cluster',
      {
        hosts: [
          { host: 'a', port: 6379 },
          { host: 'b', port: 7001 },
        ],
        kind: 'cluster',
      },
    ],
    [
      'redis://a,b:7001/1?sentinel=main',
      {
        hosts: [
          { host: 'a', port: 26_379 },
          { host: 'b', port: 7001 },
        ],
        kind: { sentinel: 'main' },
        database: 1,
      },
    ],
  ])('a Redis is read: %s', (url, address) => {
    const { redis, stateDir } = readConfig({ STORAGE_URL: url })
    expect(redis).toMatchObject(address)
    expect(stateDir).toBeUndefined()
  })

  test.each([
    'redis://',
    'redis://a b',
    'redis://a,b',
    'redis://a:99999',
    'redis://a/x',
    'redis://a/1?cluster',
    'redis://a?other=1',
    'redis://u:%zz@a',
    'redis://a@b@c',
  ])('an address of Redis that cannot be read is told: %s', (url) => {
    expect(() => readConfig({ STORAGE_URL: url })).toThrow(/^STORAGE_URL must read redis:/u)
  })
})

describe('how much is kept', () => {
  test('is read in megabytes', () => {
    expect(
      readConfig({
        STORAGE_MAX_MB: '2048',
        STORAGE_ADDRESS_MAX_MB: '20',
        STORAGE_ADDRESS_SENT_MAX_MB: '3',
        STORAGE_CONVERSATION_MAX_MB: '2',
      }).storage,
    ).toEqual({
      bytes: 2_048_000_000,
      addressBytes: 20_000_000,
      sentBytes: 3_000_000,
      conversationBytes: 2_000_000,
    })
  })

  test.each(['0', '-1', '1.5', '8MB', 'all'])('%s is refused', (wrong) => {
    expect(() => readConfig({ STORAGE_ADDRESS_MAX_MB: wrong })).toThrow(
      /^STORAGE_ADDRESS_MAX_MB must be a whole number of megabytes/u,
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

describe('what the server listens on and believes', () => {
  test('is read from its variables', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      PUBLIC_URL: 'https://chat.example/',
      TRUSTED_PROXIES: '10.0.0.0/8, loopback, 2001:db8::1',
      LOCAL_SERVICE_PORTS: '3979, 50000-60000',
    })
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 0,
      publicUrl: 'https://chat.example',
      trustedProxies: ['10.0.0.0/8', 'loopback', '2001:db8::1'],
      localServicePorts: [
        { first: 3979, last: 3979 },
        { first: 50_000, last: 60_000 },
      ],
    })
  })

  test.each([
    ['PORT', '80 80'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'our-server'],
    ['PUBLIC_URL', 'ftp://chat.example'],
    ['PUBLIC_URL', 'https://chat.example/path'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['TRUSTED_PROXIES', '10.0.0.1,'],
    ['LOCAL_SERVICE_PORTS', '0-7'],
    ['LOCAL_SERVICE_PORTS', '65536'],
    ['LOCAL_SERVICE_PORTS', '9001-9000'],
    ['LOCAL_SERVICE_PORTS', '8080,'],
    ['LOCAL_SERVICE_PORTS', 'any'],
    ['LOG_LEVEL', 'loud'],
    ['DIRECT_LINE_TOKEN_KEY', 'short'],
    ['LINE_API_BASE_URL', 'https://line.example/api'],
    ['MicrosoftAppId', 'my bot'],
    ['MicrosoftAppType', 'Everybody'],
  ])('%s is refused as %s, by its name and without its value', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(ConfigError)
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} must`, 'u'))
    expect(() => readConfig({ [name]: value })).not.toThrow(value)
  })

  test('all that is wrong is told at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/^PORT.+\nLOG_LEVEL/u)
  })
})
