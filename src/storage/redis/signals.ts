// Signals between processes, by Redis's publish and subscribe: hints alone, for whatever must not be lost is kept in the store.
import { randomUUID } from 'node:crypto'
import type { Heard, Signals } from '../signals.js'
import type { Connection } from './connection.js'

export interface RedisSignals extends Signals {
  /** Tells all who listen that they may have missed something, and listens where it could not before. */
  readonly mayHaveMissed: () => void
}

const channelOf = (name: string): string => `citizen:${name}`

export const redisSignals = (
  connection: Pick<Connection, 'send' | 'subscribe' | 'unsubscribe'>,
): RedisSignals => {
  const listeners = new Map<string, Set<Heard>>()
  const unheard = new Set<string>()
  /** Before each text, so that nobody hears twice what it has told itself. */
  const sender = randomUUID()

  const deliver = (name: string, text: string | undefined) => {
    for (const heard of listeners.get(name) ?? []) heard(text)
  }
  const hearFrom = async (name: string): Promise<void> => {
    unheard.add(name)
    await connection.subscribe(channelOf(name), (text) => {
      if (!text.startsWith(sender)) deliver(name, text.slice(sender.length))
    })
    unheard.delete(name)
    deliver(name, undefined)
  }

  return {
    tell: (name, text) => {
      deliver(name, text)
      const channel = channelOf(name)
      connection.send(channel, ['PUBLISH', channel, sender + text]).catch(() => undefined)
    },

    listen: (name, heard) => {
      const before = listeners.get(name)
      const those = before ?? new Set<Heard>()
      listeners.set(name, those.add(heard))
      // Where it cannot be now, it is done when the connection is back.
      if (!before) hearFrom(name).catch(() => undefined)
      return () => {
        those.delete(heard)
        if (those.size > 0 || listeners.get(name) !== those) return
        listeners.delete(name)
        unheard.delete(name)
        connection.unsubscribe(channelOf(name)).catch(() => undefined)
      }
    },

    mayHaveMissed: () => {
      for (const name of unheard) hearFrom(name).catch(() => undefined)
      for (const name of listeners.keys()) if (!unheard.has(name)) deliver(name, undefined)
    },
  }
}
