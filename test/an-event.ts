// Events for tests: each says only what matters to it.
import type { CityEvent, Party, Place, Prize } from '../src/model/city-event.js'
import type { Localised } from '../src/model/language.js'

export const inBoth = (en: string, zh: string): Localised<string> => ({ en, 'zh-Hant': zh })

/** On 1 May 2019 where no date is given; its id is its date. */
export const anEvent = ({ date = '2019-05-01', ...event }: Partial<CityEvent> = {}): CityEvent => ({
  id: date,
  date,
  source: { file: 'parks.txt', lines: [3] },
  text: { en: 'A tree was planted.' },
  title: { en: 'A tree is planted' },
  categories: [],
  guessed: false,
  prizes: [],
  agreements: [],
  parties: [],
  places: [],
  products: [],
  counts: [],
  askedAs: [],
  ...event,
})

export const aParty = (
  name: Localised<string>,
  party: Partial<Omit<Party, 'name'>> = {},
): Party => ({ name, aliases: [], roles: ['attendee'], kind: 'group', ...party })

/** A venue at home where nothing else is said. */
export const aPlace = (
  name: Localised<string>,
  place: Partial<Omit<Place, 'name'>> = {},
): Place => ({ name, aliases: [], country: 'TW', role: 'venue', ...place })

export const aPrize = (prize: Partial<Prize> = {}): Prize => ({
  name: inBoth('gold medal', '金牌'),
  award: inBoth('Green City Contest', '綠色城市競賽'),
  to: 'city',
  count: 1,
  ...prize,
})
