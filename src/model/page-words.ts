// The words that the chat page shows around the talk.

/** Keys of dialogs/LANGUAGE/page.yaml. */
export const PAGE_KEYS = [
  'heading',
  'tagline',
  'holds',
  'about',
  'own-name',
  'skip',
  'more',
  'hotline',
  'hotline-number',
  'hotline-outside',
  'hotline-outside-number',
  'source-link',
  'privacy-link',
  'picture',
  'held-years',
  'choose-year',
  'year-of-events',
  'picture-hint',
  'picture-of',
  'months',
  'picture-part',
  'picture-event',
  'picture-about',
  'picture-several',
  'as-list',
  'conversation',
  'next',
  'placeholder',
  'send',
  'opening',
  'no-script',
  'failed',
  'retry',
] as const

/** ICU messages; `body`, what the department is called, may stand in each. */
export type PageWords = Readonly<Record<(typeof PAGE_KEYS)[number], string>>
