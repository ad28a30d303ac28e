// A telephone number as LINE opens it: the uri of an action (Messaging API reference, "URI action").

/** Only the digits, and a plus before them: people write marks between them. */
export const telephoneUri = (number: string): string => `tel:${number.replace(/[^\d+]/gu, '')}`
