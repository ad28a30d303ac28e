// Tells in which language a question is asked, by the script of its words.
import type { Language } from '../model/language.js'
import type { Token } from './tokenize.js'

/**
 * The language of a question's own words, or undefined when it has none. `tokens` leaves out what is a name, for a
 * name in the other script does not turn a sentence. Any Han word makes it Chinese: people in Taipei put English
 * words into Chinese sentences, hardly the other way.
 */
export const languageOf = (tokens: readonly Token[]): Language | undefined => {
  if (tokens.some((token) => token.kind === 'han' || /\p{Script=Bopomofo}/u.test(token.text))) {
    return 'zh-Hant'
  }
  return tokens.some((token) => token.kind === 'word') ? 'en' : undefined
}

/** The channel's locale (BCP 47) as one of our languages; undefined where it tells neither. */
export const languageOfLocale = (locale: string | undefined): Language | undefined => {
  const primary = locale?.toLowerCase().split(/[-_]/u)[0]
  return primary === 'zh' ? 'zh-Hant' : primary === 'en' ? 'en' : undefined
}
