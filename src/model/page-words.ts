// The words that the chat page shows around the talk.

/** Keys of dialogs/LANGUAGE/page.yaml. */
export const PAGE_KEYS = [
  'heading',
  'about',
  'conversation',
  'placeholder',
  'opening',
  'no-script',
  'failed',
  'retry',
  'lost',
  'back',
  'anew',
  'not-sent',
  'too-long',
  'earlier-cards',
  'later-cards',
  'cards-shown',
  'has-buttons',
] as const

/** ICU messages with the argument `body`. */
export type PageWords = Readonly<Record<(typeof PAGE_KEYS)[number], string>>
