// The two languages that the bot reads and speaks.

export const LANGUAGES = ['en', 'zh-Hant'] as const

export type Language = (typeof LANGUAGES)[number]

/** Most who ask the city read Chinese: for whoever has not told. */
export const MOST_READ: Language = 'zh-Hant'

/** One value for each language: a missing translation cannot be built. */
export type Localised<T> = Readonly<Record<Language, T>>

/** English always, Chinese where people have written it. */
export type PartlyLocalised<T> = { readonly en: T; readonly 'zh-Hant'?: T | undefined }

/** The Language's own value, else the English one. */
export const localised = <T>(value: PartlyLocalised<T>, language: Language): T =>
  value[language] ?? value.en

/** What a client is told of a text's language (BCP 47). */
export const LOCALES: Localised<string> = { en: 'en-US', 'zh-Hant': 'zh-TW' }

export const localisedBy = <T>(make: (language: Language) => T): Localised<T> => ({
  en: make('en'),
  'zh-Hant': make('zh-Hant'),
})
