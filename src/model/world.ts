// How places of the world are named: ids that the lists, the records and the index share.

/** ISO 3166-1 alpha-2 for a country, `TW-` and its Chinese name for a county, `continent-` and its two letters. */
export type PlaceId = string

export const continentId = (code: string): PlaceId => `continent-${code}`

export const isContinent = (place: PlaceId): boolean => place.startsWith('continent-')

/** The country that the record is at home in: naming it narrows nothing. */
export const HOME_COUNTRY = 'TW'

/** The home country and its counties. */
export const isHome = (place: PlaceId): boolean => place.startsWith(HOME_COUNTRY)

export const isCountryAbroad = (place: PlaceId): boolean => !isHome(place) && !isContinent(place)
