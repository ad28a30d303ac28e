// How much the conversations of each network address hold, and which of them is the largest: kept in memory, never stored.

export interface AddressQuota {
  /** Notes the size of a conversation, in bytes, and from where it is used; without an address that stays as it was. */
  readonly note: (conversation: string, bytes: number, address?: string) => void
  /** Another size for a conversation that is known, without its being used. */
  readonly resize: (conversation: string, bytes: number) => void
  readonly drop: (conversation: string) => void
  /** The largest conversation of the same address, of several the longest idle, where that address holds more than it may. */
  readonly largestOver: (conversation: string) => string | undefined
}

/** Of so many conversations the address is known; of the one that was idle for the longest it is forgotten first. */
const KNOWN_MAX = 100_000

interface Held {
  bytes: number
  readonly conversations: Map<string, number>
}

/** After a restart an address is known again as soon as its conversations are used. `bytesMax` is that of one address. */
export const addressQuota = (bytesMax: number, knownMax = KNOWN_MAX): AddressQuota => {
  const addresses = new Map<string, Held>()
  /** The longest idle first: a Map keeps the order in which keys are set. */
  const addressOf = new Map<string, string>()

  const drop = (conversation: string) => {
    const address = addressOf.get(conversation)
    const held = address === undefined ? undefined : addresses.get(address)
    if (address === undefined || !held) return
    addressOf.delete(conversation)
    held.bytes -= held.conversations.get(conversation) ?? 0
    held.conversations.delete(conversation)
    if (held.conversations.size === 0) addresses.delete(address)
  }

  return {
    drop,

    note: (conversation, bytes, address = addressOf.get(conversation)) => {
      drop(conversation)
      if (address === undefined) return
      const held = addresses.get(address) ?? { bytes: 0, conversations: new Map() }
      addresses.set(address, held)
      held.bytes += bytes
      held.conversations.set(conversation, bytes)
      addressOf.set(conversation, address)
      const [first] = addressOf.keys()
      if (addressOf.size > knownMax && first !== undefined) drop(first)
    },

    resize: (conversation, bytes) => {
      const held = addresses.get(addressOf.get(conversation) ?? '')
      const before = held?.conversations.get(conversation)
      if (!held || before === undefined) return
      held.bytes += bytes - before
      held.conversations.set(conversation, bytes)
    },

    largestOver: (conversation) => {
      const held = addresses.get(addressOf.get(conversation) ?? '')
      if (!held || held.bytes <= bytesMax) return undefined
      let largest: string | undefined
      let most = -1
      for (const [one, bytes] of held.conversations) {
        if (bytes <= most) continue
        largest = one
        most = bytes
      }
      return largest
    },
  }
}
