// Tells which countries, counties and continents a text names.
import type { Dialogs } from '../content/dialogs-schema.js'
import type { WorldPlace } from '../content/world.js'
import { LANGUAGES } from '../model/language.js'
import { continentId, type PlaceId } from '../model/world.js'
import { normalise } from '../text/normalise.js'
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import { tokenize } from '../text/tokenize.js'

export const placeFinder = (
  dialogs: Dialogs,
  world: readonly WorldPlace[],
): ((text: string) => readonly string[]) => {
  const continents = LANGUAGES.flatMap((language) =>
    Object.entries(dialogs[language].places.continents),
  )
  const known = phrases([
    ...world.flatMap(({ id, names }) => named(names, id)),
    ...continents.flatMap(([code, words]) => named(words, continentId(code))),
  ])
  return (text) => cutIntoSegments(tokenize(normalise(text)), known).flatMap(({ senses }) => senses)
}

const named = (names: readonly string[], sense: PlaceId) =>
  names.map((phrase) => ({ phrase, sense, anyForm: false }))
