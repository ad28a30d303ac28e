// For how long each kind of record is kept, in days, with the reason; the page /privacy tells people the same.

export const LIFETIMES = {
  // A web chat finds its conversation again for a week by its cookie; after that nobody can read it.
  chatLog: 7,
  // What was talked about, to go on from: as long as the chat that it belongs to.
  conversation: 7,
  // Channels send a message again within hours at most.
  mark: 1,
  // A message that could not be answered for so long is not asked any more.
  inbox: 1,
  // To learn what people ask for that the record does not hold, season by season.
  unanswered: 90,
  feedback: 90,
} as const

const DAY_MS = 24 * 60 * 60 * 1000

export const lifetimeMs = (kind: keyof typeof LIFETIMES): number => LIFETIMES[kind] * DAY_MS
