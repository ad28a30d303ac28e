// Guesses the categories of a record that nobody has sorted, from the general words of dialogs/.
import type { Category } from '../model/city-event.js'
import { LANGUAGES } from '../model/language.js'
import { normalise } from '../text/normalise.js'
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import { tokenize } from '../text/tokenize.js'
import type { Dialogs } from './dialogs-schema.js'

export type GuessCategories = (texts: readonly string[]) => readonly Category[]

/** A guesser over the `signs` of both languages' categories; a category may shut out others beside it. */
export const categoryGuesser = (dialogs: Dialogs): GuessCategories => {
  const categories = LANGUAGES.flatMap((language) => Object.entries(dialogs[language].categories))
  const signs = phrases(
    categories.flatMap(([category, { signs }]) =>
      signs.map((phrase) => ({ phrase, sense: category, anyForm: false })),
    ),
  )
  const order = Object.keys(dialogs.en.categories)
  return (texts) => {
    const found = new Set(
      texts
        .flatMap((text) => cutIntoSegments(tokenize(normalise(text)), signs))
        .flatMap((segment) => segment.senses),
    )
    const shutOut = new Set(
      categories.flatMap(([category, { excludes }]) => (found.has(category) ? excludes : [])),
    )
    return order.filter((category) => found.has(category) && !shutOut.has(category))
  }
}
