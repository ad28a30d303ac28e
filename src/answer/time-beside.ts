// Times that are not the time of what is asked: told of the speaker, or told by the event itself of something later.
import type { CityEvent } from '../model/city-event.js'
import type { Time } from '../model/meaning.js'
import { askingClauses } from './topic.js'
import type { Understood } from './understand.js'

/** "Yesterday in class … when was X founded?": the time stands in a clause that asks nothing. */
export const isToldBeside = (time: Time | undefined, { pieces, mentions }: Understood): boolean => {
  const asking = askingClauses(pieces)
  if (!time || asking.size === 0) return false
  return mentions
    .filter(({ kind }) => kind === 'period')
    .every(({ start }) => {
      const after = pieces.find(({ tokens }) => (tokens[0]?.start ?? 0) >= start) ?? pieces.at(-1)
      return after !== undefined && !asking.has(after.clause)
    })
}

/** "From 2019 on": the text of an event of 2018 may name that year. */
export const namesYear = ({ text }: CityEvent, { said }: Time): boolean => {
  const years = said.match(/\d{4}/gu) ?? []
  return years.length > 0 && years.every((year) => text.en.includes(year))
}
