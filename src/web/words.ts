// The page's own words, out of dialogs/, filled in.
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from '../model/language.js'
import type { PageWords } from '../model/page-words.js'

export type Say = (key: keyof PageWords, fill?: Readonly<Record<string, string | number>>) => string

/** `body` is what the department is called. */
export const pageSayer = (words: PageWords, language: Language, body: string): Say => {
  const compiled = new Map<string, IntlMessageFormat>()
  return (key, fill = {}) => {
    const message = compiled.get(key) ?? new IntlMessageFormat(words[key], language)
    compiled.set(key, message)
    return String(message.format({ body, ...fill }))
  }
}

/** `lang` of what is written in a language (BCP 47): the Chinese is that of Taiwan. */
export const TAGS = { en: 'en', 'zh-Hant': 'zh-Hant-TW' } as const satisfies Record<
  Language,
  string
>
