// The rich menus of LINE out of what is on paper: their words from dialogs/, their months from the newest year of the record.
import { IntlMessageFormat } from 'intl-messageformat'
import { callHotline } from '../answer/hotline.js'
import { phrasebook } from '../answer/phrasebook.js'
import type { DialogsIn } from '../content/dialogs-schema.js'
import type { MenuWords } from '../content/menu-schema.js'
import type { CityEvent } from '../model/city-event.js'
import { LANGUAGES, type Language, type Localised, MOST_READ } from '../model/language.js'
import { type IsoDate, monthOf, yearOf } from '../model/period.js'
import type { Menu } from '../rich-menu/menu.js'

/** One a language; that which most read comes first, and is the one that everybody sees at first. */
export const menusOf = (
  dialogs: Localised<DialogsIn>,
  events: readonly CityEvent[],
): readonly Menu[] => {
  const languages = [...LANGUAGES].sort((a, b) => Number(b === MOST_READ) - Number(a === MOST_READ))
  const tabs = languages.map((language) => ({ language, label: dialogs[language].menu.language }))
  const months = monthsOfTheNewestYear(events.map(({ date }) => date))
  return languages.map((language) => ({ ...menuIn(language, dialogs[language], months), tabs }))
}

const menuIn = (
  language: Language,
  words: DialogsIn,
  months: readonly IsoDate[],
): Omit<Menu, 'tabs'> => {
  const book = phrasebook(words, language)
  const year = months[0] === undefined ? '' : String(yearOf(months[0]))
  const call = callHotline(book)
  const say = (key: keyof MenuWords) =>
    String(new IntlMessageFormat(words.menu[key], language).format({ year }))
  return {
    language,
    bar: say('bar'),
    tiles: [
      { icon: 'award', label: say('awards'), says: say('awards-asked') },
      { icon: 'list', label: say('all'), says: book.say('ask-all') },
      { icon: 'help', label: say('help'), says: say('help') },
      { icon: 'call', label: call.label, calls: call.number },
    ],
    heading: say('months'),
    months: months.map((date) => ({
      label: words.labels.months[monthOf(date) - 1] ?? '',
      says: book.say('ask-month', { month: book.month(date) }),
    })),
  }
}

/** A day of each month that holds an event, in order. */
const monthsOfTheNewestYear = (dates: readonly IsoDate[]): readonly IsoDate[] => {
  const newest = Math.max(...dates.map(yearOf))
  const ofTheYear = dates.filter((date) => yearOf(date) === newest)
  return [...new Map(ofTheYear.map((date) => [monthOf(date), date])).values()].sort()
}
