// What may happen in a chat of LINE, as far as it is the bot's business.

/** `id` is LINE's: of a person, a group, or a chat of several people. */
export interface Chat {
  readonly kind: 'user' | 'group' | 'room'
  readonly id: string
}

export interface Happened {
  /** By it an event that comes again is known: for words the message's own id, for an edit may come in their place. */
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

/** Of a message in a group. */
export interface Addressed {
  /** Shows in a reply which message it answers. */
  readonly quoteToken?: string | undefined
  /** It is said to the bot only where the message with this id, which it quotes, is one of the bot's own. */
  readonly onlyIfOurs?: string | undefined
}

/** Words for the bot, without its name and without LINE's emoji among them. */
export interface Words extends Answerable, Addressed {
  readonly kind: 'words'
  readonly messageId: string
  readonly text: string
}

/** A sticker, a picture, a place: nothing that the bot can read. */
export interface Wordless extends Answerable, Addressed {
  readonly kind: 'wordless'
  readonly messageId: string
  /** What a sticker shows, in LINE's own English words; they are chosen anew each time. */
  readonly keywords?: readonly string[] | undefined
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

/** A message in a group reads otherwise from now on; without words where it is not for the bot. */
export interface Edit extends Happened, Addressed {
  readonly kind: 'edit'
  readonly messageId: string
  readonly text?: string | undefined
  /** Good for one reply, should the message not have been for the bot before. */
  readonly replyToken?: string | undefined
}

/** What the bot is told of, and may say something to. */
export type HeardEvent = Words | Wordless | Press | Arrival | Departure | Unsend

export type LineEvent = HeardEvent | Edit
