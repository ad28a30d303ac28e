// Messages made of the words that mean something here, of slips in them, of times, and of anything else.
import fc from 'fast-check'
import type { Dialogs } from '../src/content/dialogs-schema.js'
import type { EventRecords } from '../src/content/load-events.js'
import { LANGUAGES } from '../src/model/language.js'

/** Every text in dialogs/ that people may ask by, and every name and word of the record. */
export const wordsOf = (dialogs: Dialogs, { events }: EventRecords): readonly string[] => [
  ...new Set([
    ...LANGUAGES.flatMap((language) => {
      const { replies: _, labels: __, ...asked } = dialogs[language]
      return textsIn(asked)
    }),
    ...events.flatMap(({ title, text, parties, places, products, prizes }) =>
      textsIn([title, parties, places, products, prizes]).concat(text.en.split(/\s+/u)),
    ),
  ]),
]

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const time = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('2017-01-01'), max: new Date('2020-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.tuple(fc.nat(14), fc.nat(33)).map(([month, day]) => `${month}/${day}`),
  fc.tuple(fc.nat(14), fc.nat(33)).map(([month, day]) => `${month}月${day}日`),
  fc.nat(2100).map(String),
)

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '{{7*7}}',
  '{count, plural, one {x} other {y}}',
  '\u0000\u0007\u001b[31m',
  '\u202e\u2066\u200b',
  '__proto__',
  '\ud800',
  '🏳️‍🌈',
)

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.string({
    unit: fc.constantFrom(...'獎局資訊八月或和不、，。?!{}「」"\'()0123456789 abes'),
    maxLength: 80,
  }),
)

const joinedBy = (pieces: fc.Arbitrary<string>, most: number) =>
  fc
    .tuple(
      fc.array(pieces, { minLength: 1, maxLength: most }),
      fc.constantFrom('', ' ', ', ', '、', ' or ', ' and ', '和', '? '),
    )
    .map(([texts, gap]) => texts.join(gap).slice(0, 600))

/** Of these words, alone and mixed with anything else; of up to 600 characters. */
export const messagesOf = (words: readonly string[]): fc.Arbitrary<string> => {
  const word = fc.constantFrom(...words)

  /** One letter left out, or two swapped. */
  const slip = fc.tuple(word, fc.nat(), fc.boolean()).map(([text, place, isSwap]) => {
    const letters = [...text]
    const at = place % letters.length
    const next = letters[at + 1] ?? ''
    return [
      ...letters.slice(0, at),
      ...(isSwap ? [next, letters[at]] : []),
      ...letters.slice(at + 1 + (isSwap ? 1 : 0)),
    ].join('')
  })

  return fc.oneof(
    anything,
    joinedBy(word, 12),
    joinedBy(fc.oneof(word, slip, time), 12),
    joinedBy(fc.oneof(word, slip, time, hostile, fc.string({ unit: 'binary', maxLength: 20 })), 30),
  )
}
