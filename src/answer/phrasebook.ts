// The phrasebook of one language: every sentence, date and list that an answer is made of, out of dialogs/.
import { IntlMessageFormat } from 'intl-messageformat'
import type { DialogsIn } from '../content/dialogs-schema.js'
import { LABEL_KEYS, REPLY_KEYS, type SayingKey } from '../content/saying-keys.js'
import type { Language } from '../model/language.js'
import { cutAtWord } from '../text/cut.js'
import { type DateWords, dateWords } from './date-words.js'

/** What stands before the last item of a list; between clauses, which hold lists themselves, before each. */
export type ListEnd = 'and' | 'or' | 'comma' | 'clause'

export interface Phrasebook extends DateWords {
  readonly language: Language
  readonly words: DialogsIn
  readonly say: (key: SayingKey, fill?: Readonly<Record<string, string | number>>) => string
  /** Items joined as this language lists them: "a, b and c", 「a、b及c」. */
  readonly list: (items: readonly string[], last?: ListEnd) => string
  /** Sentences one after the other, with this language's space between them. */
  readonly sentences: (parts: readonly string[]) => string
  /** Published text, or a name, in quotation marks: verbatim but for the quotation marks within it. */
  readonly quote: (text: string) => string
  /** Words of the question in quotation marks: each once, few of them, cut short. What people type is no text of ours. */
  readonly said: (words: readonly string[], last?: 'and' | 'or') => string
}

/** Enough to tell what was meant; more would hand a wall of text back to who sent it. */
const WORDS_SAID = 6
const SAID_COLUMNS = 60

export const phrasebook = (words: DialogsIn, language: Language): Phrasebook => {
  const messages = { ...words.replies, ...words.labels }
  const compiled = new Map(
    [...REPLY_KEYS, ...LABEL_KEYS].map((key) => [
      key,
      new IntlMessageFormat(messages[key], language),
    ]),
  )
  const say: Phrasebook['say'] = (key, fill) => String(compiled.get(key)?.format(fill) ?? '')

  const list: Phrasebook['list'] = (items, last = 'and') =>
    items.length < 2
      ? (items[0] ?? '')
      : last === 'clause'
        ? items.join(say('clause'))
        : items.slice(0, -1).join(say('comma')) + say(last) + items.at(-1)

  return {
    language,
    words,
    say,
    list,
    ...dateWords(say, list, words.labels),
    sentences: (parts) => parts.filter(Boolean).join(say('sentence-gap')),
    quote: (text) => say('quote', { text: nested(text, say) }),
    said: (words, last) => {
      const each = [...new Set(words)]
      const quoted = each
        .slice(0, WORDS_SAID)
        .map((word) => say('quote', { text: nested(cutAtWord(word, SAID_COLUMNS), say) }))
      return list(each.length > WORDS_SAID ? [...quoted, '…'] : quoted, last)
    },
  }
}

/**
 * Quotation marks within others are the inner ones, and those within them the outer ones again: 「…『…「…」…』…」. Of
 * inner closing marks only those are changed that an inner mark opened: the others are apostrophes.
 */
const nested = (text: string, say: Phrasebook['say']): string => {
  const inner = [...say('inner-quote', { text: '' })]
  const outer = [...say('quote', { text: '' })]
  const [innerOpens = '', innerCloses = ''] = inner
  const [opens = '', closes = ''] = outer
  /** What opened the quotations that are open, the innermost last. */
  const open: string[] = []
  const markAt = (end: 0 | 1, depth: number) => (depth % 2 === 1 ? inner : outer)[end] ?? ''
  const begin = (mark: string) => markAt(0, open.push(mark))
  const end = () => {
    const depth = Math.max(1, open.length)
    open.pop()
    return markAt(1, depth)
  }
  const turned = [...text].map((mark) => {
    if (mark === opens || mark === innerOpens) return begin(mark)
    if (mark === closes) return end()
    if (mark === '"') return open.at(-1) === mark ? end() : begin(mark)
    return mark === innerCloses && open.at(-1) === innerOpens ? end() : mark
  })
  return turned.join('')
}
