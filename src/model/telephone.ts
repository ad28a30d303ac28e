// A telephone number as links and buttons open it (RFC 3966; LINE: Messaging API reference, "URI action").

/** Only the digits, and a plus before them: people write marks between them. */
export const telephoneUri = (number: string): string => `tel:${number.replace(/[^\d+]/gu, '')}`
