// How much one caller may ask for: every limit by its name, with its reason.
// The capacity behind them: some 200 turns a second on one core, 200 MB held at rest, 512 MB to live in.

export interface Limits {
  /** Of a request's body. */
  readonly bodyBytes: number
  /** Of a message, in UTF-16 units. */
  readonly textLength: number
  /** Of the JSON of each of value, channelData and entities. */
  readonly extraBytes: number
  /** How deep a body's JSON may nest. */
  readonly depth: number
  /** Each of these for one address and minute. */
  readonly tokensPerMinute: number
  readonly conversationsPerMinute: number
  readonly renewalsPerMinute: number
  readonly postsPerMinute: number
  readonly socketsPerAddress: number
  readonly socketsPerConversation: number
  /** Messages of one conversation that wait for the bot. */
  readonly turnsWaiting: number
  /** How often a socket is asked whether somebody is still there. */
  readonly pingEveryMs: number
  /** What is held for one address, and for all: answers that are not read, bodies that have not arrived whole. */
  readonly heldBytesPerAddress: number
  readonly heldBytes: number
  /** So long plus the bytes by this pace an answer or a body may take; then its connection is cut. */
  readonly transferGraceMs: number
  readonly transferBytesPerSecond: number
  /** A socket that is closed because nobody reads has so long to read the reason. */
  readonly lastWordsMs: number
}

export const LIMITS: Limits = {
  // A question is some hundred bytes; 64 KB leaves room for what Web Chat adds.
  bodyBytes: 65_536,
  // In any script this fits the body, so that the bot itself can say that a message is too long.
  textLength: 20_000,
  extraBytes: 16_384,
  // Adaptive Card inputs nest three or four deep; deeper JSON only tries stacks.
  depth: 32,
  // A mobile network hides thousands of phones behind one address; a page load is one token and one conversation.
  tokensPerMinute: 1_200,
  conversationsPerMinute: 1_200,
  // Every page behind an address reconnects within 15 seconds of a restart.
  renewalsPerMinute: 6_000,
  // A hundred messages a second from one address.
  postsPerMinute: 6_000,
  socketsPerAddress: 1_500,
  // Several tabs, the sockets they left behind, and up to three that DirectLineJS opens after a 403.
  socketsPerConversation: 12,
  // Nobody reads answers to more than that at once.
  turnsWaiting: 20,
  // Below the idle minute after which common proxies cut a connection.
  pingEveryMs: 25_000,
  // A page is some 100 KB: 300 people behind one address may all be slow at once. Who reads holds it for milliseconds.
  heldBytesPerAddress: 32_000_000,
  // Four addresses that do their worst. At rest the process holds some 200 MB, so that 512 MB of memory are enough.
  heldBytes: 128_000_000,
  // A phone at the edge of GPRS still gets 4 KB in a second, and may be in a tunnel before that.
  transferGraceMs: 10_000,
  transferBytesPerSecond: 4_096,
  lastWordsMs: 2_000,
}
