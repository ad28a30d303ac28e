// Made-up events of ten years, the same in every run: a record as large as a city may have one day.
import type { Dialogs } from '../src/content/dialogs-schema.js'
import { categoryGuesser } from '../src/content/guess-categories.js'
import type { CityEvent, Party, Place, Prize } from '../src/model/city-event.js'
import { addDays } from '../src/model/period.js'
import { BODIES, type Both, madeUpName, THINGS, TOPICS } from './made-up-words.js'
import { type SeededRandom, seededRandom } from './seeded-random.js'

const FIRST_DAY = '2012-01-01'
const DAYS = 3653
const COUNTRIES = ['TW', 'JP', 'KR', 'FR', 'PL', 'US'] as const

/** How many names there are to choose from: most return in several events, as names do. */
const BODIES_KNOWN = 1500
const CITIES_KNOWN = 500

/** What one event tells of. */
interface Cast {
  readonly ours: Both
  readonly topic: Both
  readonly product: Both
  readonly bodies: readonly [Party, Party]
  readonly city: Both
  readonly number: number
}

interface Told {
  readonly text: Both
  readonly title: Both
  readonly prizes?: readonly Prize[]
}

/**
 * `count` events, by date. Every second one is as people leave a record that they have reviewed, with a Chinese text
 * and names; the others are as ingest leaves them. Categories are guessed from the texts by the words of dialogs/.
 */
export const madeUpEvents = (
  count: number,
  dialogs: Dialogs,
  seed = 20181231,
): readonly CityEvent[] => {
  const random = seededRandom(seed)
  const guess = categoryGuesser(dialogs)
  const bodies = Array.from({ length: BODIES_KNOWN }, () => madeUpBody(random))
  const cities = Array.from({ length: CITIES_KNOWN }, () => madeUpName(random))
  const days = Array.from({ length: count }, () => addDays(FIRST_DAY, random.below(DAYS))).sort()
  return days.map((date, index) => {
    const cast = castOf(random, bodies, cities, dialogs)
    const { text, title, prizes } = random.oneOf(STORIES)(cast)
    const isReviewed = index % 2 === 0
    return {
      // Numbers no published event of that day has, so that both can stand in one record.
      id: `${date}-${index + 100}`,
      date,
      source: { file: 'made-up-events.txt', lines: [index + 1] },
      text: isReviewed ? text : { en: text.en },
      title: isReviewed ? title : { en: title.en },
      categories: guess(isReviewed ? [text.en, text['zh-Hant']] : [text.en]),
      guessed: true,
      prizes: isReviewed ? (prizes ?? []) : [],
      agreements: [],
      parties: isReviewed ? cast.bodies : [],
      places: isReviewed ? [placeOf(cast.city, random)] : [],
      products: isReviewed ? [{ name: cast.product, aliases: [cast.product.en] }] : [],
      counts: [],
      askedAs: [],
    }
  })
}

const madeUpBody = (random: SeededRandom): Party => {
  const name = madeUpName(random)
  const { kind, word } = random.oneOf(BODIES)
  return {
    name: { en: `${name.en} ${word.en}`, 'zh-Hant': name['zh-Hant'] + word['zh-Hant'] },
    aliases: [name.en],
    roles: ['partner'],
    kind,
  }
}

const placeOf = (name: Both, random: SeededRandom): Place => ({
  name,
  aliases: [],
  country: random.oneOf(COUNTRIES),
  role: 'venue',
})

const castOf = (
  random: SeededRandom,
  bodies: readonly Party[],
  cities: readonly Both[],
  dialogs: Dialogs,
): Cast => {
  const name = madeUpName(random)
  const thing = random.oneOf(THINGS)
  const ours = random.oneOf(['city', 'department'] as const)
  return {
    ours: { en: dialogs.en.bodies[ours].name, 'zh-Hant': dialogs['zh-Hant'].bodies[ours].name },
    topic: random.oneOf(TOPICS),
    product: { en: `${name.en} ${thing.en}`, 'zh-Hant': name['zh-Hant'] + thing['zh-Hant'] },
    bodies: [random.oneOf(bodies), random.oneOf(bodies)],
    city: random.oneOf(cities),
    number: 2 + random.below(199),
  }
}

/** A sort of event, told; ordinary ones that belong to no category are among them. */
type Story = (cast: Cast) => Told

const STORIES: readonly Story[] = [
  ({ ours, topic, product, bodies: [giver], city }) => ({
    title: {
      en: `${product.en} receives ${topic.en} award`,
      'zh-Hant': `${product['zh-Hant']}獲頒${topic['zh-Hant']}獎`,
    },
    text: {
      en: `${ours.en} received the ${topic.en} award of the ${giver.name.en} in ${city.en} for its “${product.en}”, one of the winning projects.`,
      'zh-Hant': `${ours['zh-Hant']}以「${product['zh-Hant']}」於${city['zh-Hant']}獲頒${giver.name['zh-Hant']}的${topic['zh-Hant']}獎。`,
    },
    prizes: [
      {
        name: topic,
        award: giver.name,
        by: giver.name.en,
        to: 'city',
        project: product,
        count: 1,
      },
    ],
  }),
  ({ ours, topic, bodies: [partner, other], city }) => ({
    title: {
      en: `Memorandum on ${topic.en} with ${partner.name.en}`,
      'zh-Hant': `與${partner.name['zh-Hant']}簽署${topic['zh-Hant']}備忘錄`,
    },
    text: {
      en: `${ours.en} signed a memorandum of understanding on ${topic.en} with the ${partner.name.en} and the ${other.name.en} in ${city.en} to exchange experience for ${2 + (topic.en.length % 4)} years.`,
      'zh-Hant': `${ours['zh-Hant']}於${city['zh-Hant']}與${partner.name['zh-Hant']}及${other.name['zh-Hant']}簽署${topic['zh-Hant']}備忘錄，交流經驗。`,
    },
  }),
  ({ ours, topic, product, number }) => ({
    title: {
      en: `${product.en} for ${topic.en} launched`,
      'zh-Hant': `${topic['zh-Hant']}${product['zh-Hant']}上線`,
    },
    text: {
      en: `After a trial operation of ${number} days, ${ours.en} officially launched “${product.en}”, on which all ${topic.en} matters of ${number} offices can be settled by phone.`,
      'zh-Hant': `經過${number}天試辦，${ours['zh-Hant']}正式推出「${product['zh-Hant']}」，${number}個機關的${topic['zh-Hant']}業務都能以手機辦理。`,
    },
  }),
  ({ ours, topic, bodies: [ranker], number }) => ({
    title: {
      en: `Ranked ${number} in the ${topic.en} index`,
      'zh-Hant': `${topic['zh-Hant']}評比名列第${number}`,
    },
    text: {
      en: `The ${ranker.name.en} announced its ${topic.en} index of ${number + 40} cities, in which ${ours.en} was ranked number ${number}.`,
      'zh-Hant': `${ranker.name['zh-Hant']}公布${number + 40}個城市的${topic['zh-Hant']}評比，${ours['zh-Hant']}名列第${number}名。`,
    },
  }),
  ({ ours, topic, bodies: [guest], city, number }) => ({
    title: {
      en: `${topic.en} summit with ${city.en}`,
      'zh-Hant': `與${city['zh-Hant']}舉行${topic['zh-Hant']}論壇`,
    },
    text: {
      en: `${ours.en} organized a ${topic.en} summit, inviting ${number} mayors and representatives from ${city.en} and the ${guest.name.en} to exchange ideas.`,
      'zh-Hant': `${ours['zh-Hant']}舉辦${topic['zh-Hant']}論壇，邀請${city['zh-Hant']}及${guest.name['zh-Hant']}共${number}位市長及代表交流。`,
    },
  }),
  ({ ours, topic, bodies: [audited], number }) => ({
    title: {
      en: `Security drill at ${audited.name.en}`,
      'zh-Hant': `${audited.name['zh-Hant']}資安演練`,
    },
    text: {
      en: `${ours.en} conducted a cyber security drill on ${topic.en} at the ${audited.name.en}; ${number} faults were found and mended.`,
      'zh-Hant': `${ours['zh-Hant']}於${audited.name['zh-Hant']}辦理${topic['zh-Hant']}資安演練，找出並改善${number}項缺失。`,
    },
  }),
  ({ ours, topic, bodies: [school, firm], number }) => ({
    title: {
      en: `${number} interns for ${topic.en}`,
      'zh-Hant': `${topic['zh-Hant']}實習生${number}名`,
    },
    text: {
      en: `${ours.en} and the ${school.name.en} opened ${number} internships in ${topic.en} for students, in cooperation with ${firm.name.en}.`,
      'zh-Hant': `${ours['zh-Hant']}與${school.name['zh-Hant']}及${firm.name['zh-Hant']}合作，提供學生${number}個${topic['zh-Hant']}實習名額。`,
    },
  }),
  ({ ours, topic, product, bodies: [host], number }) => ({
    title: {
      en: `Hackathon on ${topic.en}`,
      'zh-Hant': `${topic['zh-Hant']}黑客松`,
    },
    text: {
      en: `At the ${host.name.en}, ${ours.en} staged the final of a hackathon on ${topic.en}, in which ${number} teams competed with the “${product.en}”.`,
      'zh-Hant': `${ours['zh-Hant']}於${host.name['zh-Hant']}舉辦${topic['zh-Hant']}黑客松決賽，${number}隊以「${product['zh-Hant']}」參賽。`,
    },
  }),
  ({ ours, topic, city, number }) => ({
    title: {
      en: `${number} sites surveyed in ${city.en}`,
      'zh-Hant': `於${city['zh-Hant']}完成${number}處勘查`,
    },
    text: {
      en: `${ours.en} surveyed ${number} sites in the ${city.en} district and published the ${topic.en} figures of the year on its website.`,
      'zh-Hant': `${ours['zh-Hant']}於${city['zh-Hant']}勘查${number}處，並於網站公布當年${topic['zh-Hant']}數字。`,
    },
  }),
]
