// What is told to those who listen, in this process or in any that shares the store; nothing of it is kept.

/** `undefined`: something may have been missed. */
export type Heard = (text: string | undefined) => void

export interface Signals {
  /** Never fails. Those of this process hear it at once. */
  readonly tell: (name: string, text: string) => void
  /**
   * Listens until the returned function is called. Where it takes time until others are heard, the listener is told, when
   * they are, that it may have missed something; and the same after each time when they were not.
   */
  readonly listen: (name: string, heard: Heard) => () => void
}

export const localSignals = (): Signals => {
  const listeners = new Map<string, Set<Heard>>()
  return {
    tell: (name, text) => {
      for (const heard of listeners.get(name) ?? []) heard(text)
    },
    listen: (name, heard) => {
      const those = listeners.get(name) ?? new Set()
      listeners.set(name, those.add(heard))
      return () => {
        those.delete(heard)
        if (those.size === 0 && listeners.get(name) === those) listeners.delete(name)
      }
    },
  }
}
