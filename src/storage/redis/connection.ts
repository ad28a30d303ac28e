// Connections to one server, a cluster or what Sentinel watches over, behind one face.
import { createClient, createCluster, createSentinel } from 'redis'
import type { RedisAddress } from './address.js'

export interface Connection {
  /** Sends one command to where its key is. Rejects at once where there is no connection. */
  readonly send: (key: string, args: readonly string[], isReadonly?: boolean) => Promise<unknown>
  readonly subscribe: (channel: string, heard: (text: string) => void) => Promise<void>
  readonly unsubscribe: (channel: string) => Promise<void>
  /** Comes when it is connected for the first time. */
  readonly open: () => Promise<void>
  readonly close: () => void
}

export interface ConnectionEvents {
  /** Something went wrong; it connects again by itself. */
  readonly onError: (error: unknown) => void
  /** It listens again after it did not for a while. */
  readonly onListening: () => void
}

const CONNECT_MS = 2_000
/** A command that waits behind so many others is refused: a queue without a bound is a way to fill the memory. */
const QUEUE_MAX = 20_000
const FIRST_PAUSE_MS = 50
/** So that all are back within two seconds of the server. */
const PAUSE_MAX_MS = 1_000
/** Notices a peer that has vanished without a word. */
const PING_EVERY_MS = 10_000

/** Exponential, with jitter in its upper half: processes that lost the server together do not come back together. */
export const pauseAfter = (attempt: number): number => {
  const whole = Math.min(PAUSE_MAX_MS, FIRST_PAUSE_MS * 2 ** Math.min(attempt, 10))
  return whole / 2 + Math.random() * (whole / 2)
}

export const connectionTo = (address: RedisAddress, events: ConnectionEvents): Connection => {
  switch (address.kind) {
    case 'server':
      return toServer(address, events)
    case 'cluster':
      return toCluster(address, events)
    default:
      return toSentinel(address, address.kind.sentinel, events)
  }
}

const credentialsOf = ({ username, password, isTls }: RedisAddress) => ({
  ...(username === undefined ? {} : { username }),
  ...(password === undefined ? {} : { password }),
  socket: {
    connectTimeout: CONNECT_MS,
    reconnectStrategy: pauseAfter,
    ...(isTls ? { tls: true as const } : {}),
  },
  disableOfflineQueue: true,
  commandsQueueMaxLength: QUEUE_MAX,
  pingInterval: PING_EVERY_MS,
})

const toServer = (
  address: RedisAddress,
  { onError, onListening }: ConnectionEvents,
): Connection => {
  const { socket, ...options } = credentialsOf(address)
  const [first] = address.hosts
  const client = createClient({
    ...options,
    socket: { ...socket, ...first },
    database: address.database,
  }).on('error', onError)
  // What is subscribed while there is no connection is subscribed when there is.
  const listener = client
    .duplicate({ disableOfflineQueue: false })
    .on('error', onError)
    .on('ready', onListening)
  return {
    send: (_, args) => client.sendCommand(args),
    subscribe: (channel, heard) => listener.subscribe(channel, heard),
    unsubscribe: (channel) => listener.unsubscribe(channel),
    open: async () => {
      await Promise.all([client.connect(), listener.connect()])
    },
    close: () => {
      for (const one of [client, listener]) if (one.isOpen) one.destroy()
    },
  }
}

const toCluster = (
  address: RedisAddress,
  { onError, onListening }: ConnectionEvents,
): Connection => {
  const { socket, ...options } = credentialsOf(address)
  const cluster = createCluster({
    rootNodes: address.hosts.map((host) => ({ ...options, socket: { ...socket, ...host } })),
    defaults: { ...options, socket },
  })
    .on('error', onError)
    .on('node-error', onError)
    .on('node-ready', onListening)
  return {
    send: (key, args, isReadonly) => cluster.sendCommand(key, isReadonly, [...args]),
    subscribe: (channel, heard) => cluster.subscribe(channel, heard),
    unsubscribe: (channel) => cluster.unsubscribe(channel),
    open: async () => {
      await cluster.connect()
    },
    close: () => {
      if (cluster.isOpen) cluster.destroy()
    },
  }
}

const toSentinel = (
  address: RedisAddress,
  name: string,
  { onError, onListening }: ConnectionEvents,
): Connection => {
  const { socket, ...options } = credentialsOf(address)
  const sentinel = createSentinel({
    name,
    sentinelRootNodes: [...address.hosts],
    nodeClientOptions: { ...options, socket, database: address.database },
    sentinelClientOptions: { socket },
    passthroughClientErrorEvents: true,
    scanInterval: PAUSE_MAX_MS,
  })
    .on('error', onError)
    .on('client-error', onError)
    .on('topology-change', onListening)
  return {
    send: (_, args, isReadonly) => sentinel.sendCommand(isReadonly, [...args]),
    subscribe: (channel, heard) => sentinel.subscribe(channel, heard),
    unsubscribe: (channel) => sentinel.unsubscribe(channel),
    open: async () => {
      await sentinel.connect()
    },
    close: () => {
      if (sentinel.isOpen) sentinel.destroy()
    },
  }
}
