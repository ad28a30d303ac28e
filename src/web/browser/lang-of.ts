// In which language a message is, as pages tell it.
import type { Activity } from './web-chat.js'

/** Undefined where that is not known: what a person typed may be in any. */
export const langOf = ({ from, locale }: Activity): string | undefined => {
  if (from?.role === 'user' || locale === undefined) return undefined
  return locale.startsWith('zh') ? 'zh-Hant-TW' : locale.slice(0, 2)
}
