// Marks that the door keeps of messages beside its inbox, by chat; they live as long as those of events, one day.

/** A message that was taken back may come after the news of that: by this it is known. */
export const unsentMark = (messageId: string): string => `unsent:${messageId}`

/** A message that the bot has sent to a group: who quotes it there speaks to the bot. */
export const sentMark = (messageId: string): string => `sent:${messageId}`
