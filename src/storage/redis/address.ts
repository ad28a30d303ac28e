// Where Redis or Valkey is, as STORAGE_URL tells it: one server, a cluster, or what Sentinel watches over.

export interface Host {
  readonly host: string
  readonly port: number
}

export interface RedisAddress {
  readonly hosts: readonly Host[]
  readonly isTls: boolean
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: number
  /** What the hosts are: the server, members of a cluster, or sentinels that know the server by a name. */
  readonly kind: 'server' | 'cluster' | { readonly sentinel: string }
}

const PORT = 6379
const SENTINEL_PORT = 26_379

const ADDRESS =
  /^redis(?<tls>s?):\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<hosts>[^/?#@]+)(?:\/(?<database>\d{0,5}))?(?:\?(?<query>[^#]*))?$/iu

const HOST = /^(?<host>\[[\da-f:.]+\]|[\w.-]+)(?::(?<port>\d{1,5}))?$/iu

export const isRedisAddress = (text: string): boolean => /^rediss?:\/\//iu.test(text)

/** `undefined` where it is none; signs such as @ in a name or password are percent-encoded. */
export const readRedisAddress = (text: string): RedisAddress | undefined => {
  const parts = ADDRESS.exec(text)?.groups
  if (!parts) return undefined
  const query = new URLSearchParams(parts['query'] ?? '')
  const sentinel = query.get('sentinel') ?? undefined
  const kind = sentinel ? { sentinel } : query.has('cluster') ? 'cluster' : 'server'
  const isKnown = [...query.keys()].every((key) => ['cluster', 'sentinel'].includes(key))
  const hosts = (parts['hosts'] ?? '').split(',').map((one) => hostIn(one, sentinel !== undefined))
  if (!isKnown || (kind === 'server' && hosts.length > 1)) return undefined
  const database = Number(parts['database'] ?? 0)
  if (kind === 'cluster' && database !== 0) return undefined
  const username = decoded(parts['user'])
  const password = decoded(parts['password'])
  if (hosts.includes(undefined) || username === null || password === null) return undefined
  return {
    hosts: hosts.filter((one) => one !== undefined),
    isTls: parts['tls'] !== '',
    username,
    password,
    database,
    kind,
  }
}

const hostIn = (text: string, isSentinel: boolean): Host | undefined => {
  const { host, port } = HOST.exec(text)?.groups ?? {}
  const number = Number(port ?? (isSentinel ? SENTINEL_PORT : PORT))
  if (host === undefined || number < 1 || number > 65_535) return undefined
  return { host: host.replaceAll(/[[\]]/gu, ''), port: number }
}

/** `null` where it is badly encoded. */
const decoded = (text: string | undefined): string | undefined | null => {
  try {
    return text ? decodeURIComponent(text) : undefined
  } catch {
    return null
  }
}
