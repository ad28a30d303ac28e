// Takes what the SDK writes to the console during a piece of work: botframework-connector 4.23.3 prints public keys there.
import { AsyncLocalStorage } from 'node:async_hooks'

/** Who hears the console in the work that is going on. */
const hearers = new AsyncLocalStorage<(words: string) => void>()

/** Of what is printed only the beginning is passed on: after it stand keys, tokens and stacks. */
const WORDS_MAX = 80

/**
 * While the work runs, `told` hears the first words of each `console.error` in it, and nothing is printed. What others
 * print meanwhile is printed.
 */
export const hearConsole = <T>(
  told: (words: string) => void,
  work: () => Promise<T>,
): Promise<T> => {
  install()
  return hearers.run(told, work)
}

let installed: typeof console.error | undefined

/** Again where somebody else has put another in its place. */
const install = (): void => {
  if (console.error === installed) return
  const print = console.error
  installed = (...things: readonly unknown[]) => {
    const told = hearers.getStore()
    if (told) told(firstWords(things[0]))
    else print(...things)
  }
  console.error = installed
}

const firstWords = (thing: unknown): string =>
  thing instanceof Error
    ? thing.name
    : String(thing).split(/[:\n]/u, 1).join('').slice(0, WORDS_MAX)
