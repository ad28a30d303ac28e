// The bytes that this process holds for callers: answers that are not read yet, and bodies that have not arrived whole.
import type { Limits } from './limits.js'

export interface HeldBytes {
  /**
   * Counts bytes for an address until the returned function is called. `cut` is called, once, where they must go before
   * that: when they take longer than the slowest line that is served, or when the address, or all together, hold too
   * much. Then those go first that have waited the longest: who reads is quicker than who does not.
   */
  readonly hold: (address: string, bytes: number, cut: () => void) => () => void
}

interface Held {
  readonly address: string
  readonly bytes: number
  readonly cut: () => void
  /** By the clock of `performance`, in milliseconds. */
  readonly until: number
}

/** Of one address; the oldest first, for a Set keeps the order in which it was filled. */
interface Share {
  readonly those: Set<Held>
  bytes: number
}

/** The bounds on time are some seconds, so that they need no finer clock. */
const LOOKS_IN_A_GRACE = 10

export const heldBytes = (limits: Limits): HeldBytes => {
  const shares = new Map<string, Share>()
  let total = 0
  let timer: NodeJS.Timeout | undefined

  const release = (held: Held): boolean => {
    const share = shares.get(held.address)
    if (!share?.those.delete(held)) return false
    share.bytes -= held.bytes
    total -= held.bytes
    if (share.those.size === 0) shares.delete(held.address)
    if (shares.size === 0) timer = void clearInterval(timer)
    return true
  }
  const cut = (held: Held) => {
    if (release(held)) held.cut()
  }
  const cutOldest = ({ those }: Share) => {
    for (const held of those) return cut(held)
  }
  const fattest = (): Share | undefined => {
    let most: Share | undefined
    for (const share of shares.values()) if (share.bytes > (most?.bytes ?? 0)) most = share
    return most
  }
  const cutSlow = () => {
    const now = performance.now()
    for (const { those } of [...shares.values()]) {
      for (const held of [...those]) if (held.until <= now) cut(held)
    }
  }

  return {
    hold: (address, bytes, cutIt) => {
      const allowedMs = limits.transferGraceMs + (1_000 * bytes) / limits.transferBytesPerSecond
      const held = { address, bytes, cut: cutIt, until: performance.now() + allowedMs }
      const share = shares.get(address) ?? { those: new Set(), bytes: 0 }
      shares.set(address, share)
      share.those.add(held)
      share.bytes += bytes
      total += bytes
      timer ??= setInterval(cutSlow, limits.transferGraceMs / LOOKS_IN_A_GRACE).unref()
      while (share.bytes > limits.heldBytesPerAddress) cutOldest(share)
      for (let most = fattestBeyond(); most; most = fattestBeyond()) cutOldest(most)
      return () => {
        release(held)
      }
    },
  }

  function fattestBeyond(): Share | undefined {
    return total > limits.heldBytes ? fattest() : undefined
  }
}
