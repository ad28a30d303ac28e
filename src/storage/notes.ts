// What is kept to learn from: questions that could not be answered, and that there was feedback. Never by whom.
import { createHash, randomInt } from 'node:crypto'
import { keyOf, place } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import type { Store } from './store.js'

export interface Note {
  readonly outcome: string
  readonly language: string
  readonly words: string
  /** What tells the message from all others, where it has such a name; it is not kept. */
  readonly message?: readonly string[] | undefined
  /** Which thumb was pressed, where feedback came so. */
  readonly reaction?: 'like' | 'dislike' | undefined
}

/** A sample: beyond these, a new one takes the place of any other. */
const KEPT = 10_000

/** In UTF-16 units; a question is shorter. */
const WORDS_MAX = 200

export const notesIn = (store: Store, { now = Date.now }: { readonly now?: () => number } = {}) => {
  const notesOf = (kind: string) => store.at(keyOf('note', kind))
  return {
    /** Of feedback no words are kept. */
    keep: async ({ outcome, language, words, reaction, message }: Note): Promise<void> => {
      const kind = outcome === 'feedback' ? 'feedback' : 'unanswered'
      const time = now()
      const said =
        kind === 'feedback' ? { reaction } : { outcome, words: words.slice(0, WORDS_MAX) }
      await notesOf(kind).write([
        {
          put: noteKey(kind, message),
          value: JSON.stringify({
            ...said,
            language,
            at: new Date(time).toISOString().slice(0, 10),
          }),
          until: time + lifetimeMs(kind),
        },
      ])
    },

    /** A message was taken back by who wrote it: its words go. Where none were kept, those of another may. */
    takeBack: async (message: readonly string[]): Promise<void> => {
      await notesOf('unanswered').write([{ remove: noteKey('unanswered', message) }])
    },
  }
}

const noteKey = (kind: string, message: Note['message']): string =>
  keyOf('note', kind, place(message ? placeOf(message) : randomInt(KEPT)))

/** As even as chance, and many messages share one: it tells where to look, and not whose words stand there. */
const placeOf = (message: readonly string[]): number =>
  createHash('sha256').update(JSON.stringify(message)).digest().readUInt32BE() % KEPT
