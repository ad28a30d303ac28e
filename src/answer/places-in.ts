// Tells which countries, counties and continents a text names.
import type { Dialogs } from '../content/dialogs-schema.js'
import type { WorldPlace } from '../content/world.js'
import { LANGUAGES } from '../model/language.js'
import { continentId, type PlaceId } from '../model/world.js'
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import type { Token } from '../text/tokenize.js'

export const placeFinder = (
  dialogs: Dialogs,
  world: readonly WorldPlace[],
): ((tokens: readonly Token[]) => readonly PlaceId[]) => {
  const continents = LANGUAGES.flatMap((language) =>
    Object.entries(dialogs[language].places.continents),
  )
  const known = phrases([
    ...world.flatMap(({ id, names }) => named(names, id)),
    ...continents.flatMap(([code, words]) => named(words, continentId(code))),
    ...LANGUAGES.flatMap((language) =>
      Object.entries(dialogs[language].places.countries).flatMap(([code, words]) =>
        named(words, code),
      ),
    ),
  ])
  return (tokens) => cutIntoSegments(tokens, known).flatMap(({ senses }) => senses)
}

const named = (names: readonly string[], sense: PlaceId) =>
  names.map((phrase) => ({ phrase, sense, anyForm: false }))
