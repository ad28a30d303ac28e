// The one reader of the environment: names, defaults and checks of every setting.
import { isIP } from 'node:net'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from './package-root.js'
import { isRedisAddress, type RedisAddress, readRedisAddress } from './storage/redis/address.js'

/** Thrown once with every setting that is wrong; for the person who starts the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** A folder as the caller wrote it; a relative one is the package's. */
const folder = (name: string, besides?: string) =>
  z
    .string()
    .min(1)
    .default(name)
    .transform((path) =>
      isAbsolute(path) || path === besides || URL_SCHEME.test(path)
        ? path
        : join(packageRoot, path),
    )

/** The address of a site; without its path it fits whatever is called there. */
const origin = (example: string) =>
  z
    .url({ protocol: /^https?$/u, error: `must be an address such as ${example}` })
    .refine(
      (url) => /^https?:\/\/[^/?#]+\/?$/iu.test(url),
      'must have no path: it is served at the root',
    )
    .transform((url) => new URL(url).origin)

/** Nothing is kept beyond the process: for tests. */
const MEMORY = 'memory:'
const URL_SCHEME = /^[a-z][a-z0-9+.-]+:\/\//iu

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const APP_TYPES = ['SingleTenant', 'MultiTenant', 'UserAssignedMSI'] as const

/** HS256 wants a key as long as its hash: 32 bytes (RFC 7518, 3.2). */
const TOKEN_KEY_MIN = 32

/** The names of networks that proxy-addr knows. */
const NAMED_NETWORKS: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal'])

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/')
  if (more.length > 0) return false
  if (bits === undefined) return NAMED_NETWORKS.has(address) || isIP(address) !== 0
  return (
    isIP(address) !== 0 &&
    /^\d{1,3}$/u.test(bits) &&
    Number(bits) <= (isIP(address) === 4 ? 32 : 128)
  )
}

/** `9000` or `9000-9010`: one port or all from the first to the last. */
const PORTS = /^(\d{1,5})(?:-(\d{1,5}))?$/u

const portsIn = (list: string): readonly PortRange[] =>
  list.split(',').map((one) => {
    const [, first = Number.NaN, last = first] = PORTS.exec(one.trim()) ?? []
    return { first: Number(first), last: Number(last) }
  })

const isPortRange = ({ first, last }: PortRange): boolean =>
  first > 0 && first <= last && last <= 65_535

const MEGABYTE = 1_000_000

/** A whole number of them; read as bytes. */
const megabytes = (standard: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,6}$/u, 'must be a whole number of megabytes, 1 or more')
    .transform((count) => Number(count) * MEGABYTE)
    .default(standard * MEGABYTE)

const tokenKey = z
  .string()
  .min(TOKEN_KEY_MIN, `must have ${TOKEN_KEY_MIN} characters or more, at random`)
  .transform((key) => new TextEncoder().encode(key))
  .optional()

const settings = z.object({
  DATA_DIR: folder('data'),
  DIALOGS_DIR: folder('dialogs'),
  NOW: z.iso
    .datetime({ offset: true, error: 'must be a moment such as 2018-09-01T12:00:00+08:00' })
    .transform((moment) => new Date(moment))
    .optional(),
  LANG: z.string().optional(),
  INIT_CWD: z.string().optional(),
  NO_COLOR: z.string().optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/u, 'must be a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'must be a number from 0 to 65535')
    .default(3978),
  PUBLIC_URL: origin('https://chat.example.gov.tw').optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((one) => one.trim()))
    .refine(
      (list) => list.every(isNetwork),
      'must be addresses or networks separated by commas, such as 10.0.0.0/8, or loopback',
    )
    .default([]),
  LOCAL_SERVICE_PORTS: z
    .string()
    .default('9000,56150')
    .transform(portsIn)
    .refine(
      (ports) => ports.every(isPortRange),
      'must be ports or ranges of them separated by commas, such as 9000,50000-60000',
    ),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
  STORAGE_URL: folder('.state', MEMORY)
    .refine(
      (where) => where === MEMORY || !URL_SCHEME.test(where) || isRedisAddress(where),
      'must be a folder, redis:// or rediss:// and a host, or memory: to keep nothing',
    )
    .refine(
      (where) => !isRedisAddress(where) || readRedisAddress(where) !== undefined,
      'must read redis://USER:PASSWORD@HOST:PORT/DATABASE, with signs in a password percent-encoded',
    )
    .transform((where) => ({
      redis: readRedisAddress(where),
      folder: where === MEMORY || isRedisAddress(where) ? undefined : where,
    })),
  STORAGE_MAX_MB: megabytes(512),
  STORAGE_ADDRESS_MAX_MB: megabytes(128),
  STORAGE_ADDRESS_SENT_MAX_MB: megabytes(4),
  STORAGE_CONVERSATION_MAX_MB: megabytes(1),
  DIRECT_LINE_TOKEN_KEY: tokenKey,
  DIRECT_LINE_TOKEN_KEY_BEFORE: tokenKey,
  DIRECT_LINE_SECRET: z.string().optional(),
  DIRECT_LINE_BASE_URL: origin('https://europe.directline.botframework.com').default(
    'https://directline.botframework.com',
  ),
  LINE_CHANNEL_SECRET: z.string().optional(),
  LINE_CHANNEL_ACCESS_TOKEN: z.string().optional(),
  LINE_API_BASE_URL: origin('https://api.line.me').default('https://api.line.me'),
  MicrosoftAppId: z.guid({ error: 'must be the id of an app registration, a UUID' }).optional(),
  MicrosoftAppPassword: z.string().optional(),
  MicrosoftAppType: z
    .enum(APP_TYPES, { error: `must be one of ${APP_TYPES.join(', ')}` })
    .default('SingleTenant'),
  MicrosoftAppTenantId: z.string().optional(),
})

/** What a bot's registration needs beside its id, by its type. */
const whole = settings.superRefine((app, { addIssue }) => {
  if (!app.MicrosoftAppId) return
  const needs: readonly (keyof typeof app)[] = [
    ...(app.MicrosoftAppType === 'UserAssignedMSI' ? [] : (['MicrosoftAppPassword'] as const)),
    ...(app.MicrosoftAppType === 'MultiTenant' ? [] : (['MicrosoftAppTenantId'] as const)),
  ]
  for (const name of needs.filter((name) => !app[name])) {
    addIssue({
      code: 'custom',
      path: [name],
      message: `must be set beside MicrosoftAppId for the type ${app.MicrosoftAppType}`,
    })
  }
})

/** From the first to the last, both included. */
export interface PortRange {
  readonly first: number
  readonly last: number
}

export interface Config {
  readonly dataDir: string
  readonly dialogsDir: string
  /** The clock: fixed where NOW is set. */
  readonly now: () => Date
  /** What the terminal is set to, such as `zh_TW.UTF-8`. */
  readonly locale: string | undefined
  /** The folder from which a person called npm; npm itself runs scripts in the package. */
  readonly callerDir: string | undefined
  /** False where a person asked for no colour (no-color.org). */
  readonly colour: boolean
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  /** The origin under which people reach this, where it is another than the host itself. */
  readonly publicUrl: string | undefined
  /** Whose forwarding headers are believed: addresses, networks, or names of networks. */
  readonly trustedProxies: readonly string[]
  /** Where a local Emulator or Playground may have its replies sent. */
  readonly localServicePorts: readonly PortRange[]
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** The folder of what must outlive the process; without one nothing does. */
  readonly stateDir: string | undefined
  /** What processes share that must outlive them, in place of the folder. */
  readonly redis: RedisAddress | undefined
  /** What may be kept there, in bytes. */
  readonly storage: {
    readonly bytes: number
    /** Of the web chats of one address, of what was sent in them, and of each of them. */
    readonly addressBytes: number
    readonly sentBytes: number
    readonly conversationBytes: number
  }
  readonly directLine: {
    /** Signs tokens; where it is left out, one is made once and kept with the state. */
    readonly tokenKey: Uint8Array | undefined
    /** Signed them before it: those that are still out are known. */
    readonly tokenKeyBefore: Uint8Array | undefined
    /** Of Azure's Direct Line, to be used in place of our own. */
    readonly secret: string | undefined
    /** The origin of Azure's Direct Line. */
    readonly azureBaseUrl: string
  }
  /** Of the Messaging API channel; the door opens where both are set. */
  readonly line: {
    readonly channelSecret: string | undefined
    readonly accessToken: string | undefined
    /** The origin of the Messaging API. */
    readonly apiBaseUrl: string
  }
  /** Of the bot's registration; without an id only this machine may post activities. */
  readonly microsoftApp: {
    readonly MicrosoftAppId: string | undefined
    readonly MicrosoftAppPassword: string | undefined
    readonly MicrosoftAppType: (typeof APP_TYPES)[number]
    readonly MicrosoftAppTenantId: string | undefined
  }
}

/** @throws ConfigError that names every variable that is wrong, and what it may be */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const parsed = whole.safeParse(withoutEmpty(env))
  if (!parsed.success) {
    const complaints = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} ${message}; .env.example tells what it is for`,
    )
    throw new ConfigError(complaints.join('\n'))
  }
  const { DATA_DIR, DIALOGS_DIR, NOW, LANG, INIT_CWD, NO_COLOR, ...served } = parsed.data
  return {
    dataDir: DATA_DIR,
    dialogsDir: DIALOGS_DIR,
    now: () => NOW ?? new Date(),
    locale: LANG,
    callerDir: INIT_CWD,
    colour: NO_COLOR === undefined,
    host: served.HOST,
    port: served.PORT,
    publicUrl: served.PUBLIC_URL,
    trustedProxies: served.TRUSTED_PROXIES,
    localServicePorts: served.LOCAL_SERVICE_PORTS,
    logLevel: served.LOG_LEVEL,
    stateDir: served.STORAGE_URL.folder,
    redis: served.STORAGE_URL.redis,
    storage: {
      bytes: served.STORAGE_MAX_MB,
      addressBytes: served.STORAGE_ADDRESS_MAX_MB,
      sentBytes: served.STORAGE_ADDRESS_SENT_MAX_MB,
      conversationBytes: served.STORAGE_CONVERSATION_MAX_MB,
    },
    directLine: {
      tokenKey: served.DIRECT_LINE_TOKEN_KEY,
      tokenKeyBefore: served.DIRECT_LINE_TOKEN_KEY_BEFORE,
      secret: served.DIRECT_LINE_SECRET,
      azureBaseUrl: served.DIRECT_LINE_BASE_URL,
    },
    line: {
      channelSecret: served.LINE_CHANNEL_SECRET,
      accessToken: served.LINE_CHANNEL_ACCESS_TOKEN,
      apiBaseUrl: served.LINE_API_BASE_URL,
    },
    microsoftApp: {
      MicrosoftAppId: served.MicrosoftAppId,
      MicrosoftAppPassword: served.MicrosoftAppPassword,
      MicrosoftAppType: served.MicrosoftAppType,
      MicrosoftAppTenantId: served.MicrosoftAppTenantId,
    },
  }
}

/** `NAME=` in an environment file means: not set. */
const withoutEmpty = (
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
