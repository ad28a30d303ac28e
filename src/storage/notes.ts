// What is kept to learn from: questions that could not be answered, and that there was feedback. Never by whom.
import { randomInt } from 'node:crypto'
import { keyOf, place } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import type { Store } from './store.js'

export interface Note {
  readonly outcome: string
  readonly language: string
  readonly words: string
  /** Which thumb was pressed, where feedback came so. */
  readonly reaction?: 'like' | 'dislike' | undefined
}

/** A sample: beyond these, a new one takes the place of any other. */
const KEPT = 10_000

/** In UTF-16 units; a question is shorter. */
const WORDS_MAX = 200

/** Gives the function that keeps a note; of feedback no words are kept. */
export const notesIn =
  (store: Store, { now = Date.now }: { readonly now?: () => number } = {}) =>
  async ({ outcome, language, words, reaction }: Note): Promise<void> => {
    const kind = outcome === 'feedback' ? 'feedback' : 'unanswered'
    const time = now()
    const said = kind === 'feedback' ? { reaction } : { outcome, words: words.slice(0, WORDS_MAX) }
    await store.write([
      {
        put: keyOf('note', kind, place(randomInt(KEPT))),
        value: JSON.stringify({ ...said, language, at: new Date(time).toISOString().slice(0, 10) }),
        until: time + lifetimeMs(kind),
      },
    ])
  }
