// What may happen in a chat of LINE, as far as it is the bot's business.

/** `id` is LINE's: of a person, a group, or a chat of several people. */
export interface Chat {
  readonly kind: 'user' | 'group' | 'room'
  readonly id: string
}

export interface Happened {
  /** By it an event that comes again is known. */
  readonly id: string
  readonly chat: Chat
  /** When, by LINE's clock, in milliseconds since 1970. */
  readonly at: number
  readonly isRedelivery: boolean
  /** Who did it; LINE does not tell of everybody in a group. */
  readonly userId?: string | undefined
}

interface Answerable extends Happened {
  /** Good for one reply. */
  readonly replyToken: string
}

/** Words for the bot, without its name before them. */
export interface Words extends Answerable {
  readonly kind: 'words'
  readonly messageId: string
  readonly text: string
}

/** A sticker, a picture, a place: nothing that the bot can read. */
export interface Wordless extends Answerable {
  readonly kind: 'wordless'
  readonly messageId: string
}

export interface Press extends Answerable {
  readonly kind: 'press'
  readonly data: string
}

/** A person has made friends with the bot, or a group has let it in. */
export interface Arrival extends Answerable {
  readonly kind: 'arrival'
}

/** A person has blocked the bot, or a group has sent it away: nothing can be said there any more. */
export interface Departure extends Happened {
  readonly kind: 'departure'
}

/** A message is taken back by who wrote it. */
export interface Unsend extends Happened {
  readonly kind: 'unsend'
  readonly messageId: string
}

/** A message in a group reads otherwise from now on; without words where it is not for the bot any more. */
export interface Edit extends Happened {
  readonly kind: 'edit'
  readonly messageId: string
  readonly text?: string | undefined
}

/** What the bot is told of, and may say something to. */
export type HeardEvent = Words | Wordless | Press | Arrival | Departure | Unsend

export type LineEvent = HeardEvent | Edit
