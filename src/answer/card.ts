// CityEvent → EventCard: one event in the reader's language, every word from the record or from dialogs/.

import type { CategoryShown, EventCard, Fact } from '../model/answer.js'
import type { Agreement, CityEvent, Prize, Ranking } from '../model/city-event.js'
import { localised } from '../model/language.js'
import { dayOf, monthOf, yearOf } from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'

/** `isQuoted` where the sentence has quoted its whole text already. */
export const cardOf = (
  event: CityEvent,
  book: Phrasebook,
  { isQuoted, choices }: Pick<EventCard, 'isQuoted' | 'choices'>,
): EventCard => {
  const { language, say, words } = book
  const isTranslated = event.text[language] !== undefined
  return {
    id: event.id,
    date: event.date,
    dateLine: book.dates([event.date]),
    leaf: {
      day: String(dayOf(event.date)),
      month: words.labels.months[monthOf(event.date) - 1] ?? '',
      year: String(yearOf(event.date)),
    },
    title: localised(event.title, language),
    text: localised(event.text, language),
    isQuoted,
    original:
      isTranslated && language !== 'en'
        ? say('fact', { label: say('original'), value: event.text.en })
        : undefined,
    textLanguage: isTranslated ? language : 'en',
    categories: event.categories.map((category) => categoryShown(category, book)),
    facts: factsOf(event, book),
    source: sourceInWords(event, book),
    notes: [
      ...(language === 'en' ? [] : [say(isTranslated ? 'unofficial' : 'only-english')]),
      ...(event.undated ? [say('undated')] : []),
      ...(event.guessed && event.categories.length > 0 ? [say('guessed')] : []),
    ],
    choices,
    copy: {
      label: say('copy'),
      text: `${event.text.en}\n${sourceInWords(event, book)}`,
    },
  }
}

/** As a card and the Overview show it. */
export const categoryShown = (category: string, { words }: Phrasebook): CategoryShown => ({
  label: words.categories[category]?.label ?? category,
  place: Object.keys(words.categories).indexOf(category) + 1,
})

/** Where it stands in the Source. */
export const sourceInWords = ({ source }: CityEvent, { say, list }: Phrasebook): string =>
  say('source', {
    file: source.file,
    count: source.lines.length,
    lines: list(source.lines.map(String), 'comma'),
  })

const factsOf = (event: CityEvent, book: Phrasebook): readonly Fact[] => [
  ...event.prizes.map((prize) => fact('prize', prizeInWords(prize, book), book)),
  ...(event.ranking ? [fact('ranking', rankingInWords(event.ranking, book), book)] : []),
  // What was only announced was not signed.
  ...event.agreements.map((agreement) =>
    agreement.kind === 'partnership'
      ? fact('partnership', partnershipInWords(agreement, event, book), book)
      : fact('agreement', agreementInWords(agreement, event, book), book),
  ),
]

const fact = (
  key: 'prize' | 'ranking' | 'agreement' | 'partnership',
  value: string,
  { say }: Phrasebook,
): Fact => {
  const label = say(key)
  return { label, value, line: say('fact', { label, value }) }
}

const prizeInWords = (prize: Prize, { language, quote, say, words }: Phrasebook): string => {
  const { edition, project, count, to } = prize
  const names = { name: prize.name[language], award: prize.award[language] }
  const isNamedAlready = names.award.includes(names.name)
  const won = isNamedAlready ? say('won-of-award', names) : say('won', names)
  const ofEdition = edition ? say('won-edition', { won, edition }) : won
  const counted = count > 1 ? say('won-count', { prize: ofEdition, count }) : ofEdition
  const forProject = project
    ? say('won-project', { prize: counted, project: quote(project[language]) })
    : counted
  return to === 'other'
    ? forProject
    : say('credited', { prize: forProject, body: words.bodies[to].short })
}

const rankingInWords = ({ name, ranks, of, unit }: Ranking, book: Phrasebook): string => {
  const { language, say, list } = book
  const placed = list(
    ranks.map(({ place, scope }) => say('rank', { place, scope: scope[language] })),
    'comma',
  )
  return say('ranked', {
    name: name[language],
    ranks: of
      ? say('ranked-of', { ranks: placed, of, unit: unit?.[language] ?? '' }).trimEnd()
      : placed,
  })
}

/** The document, what it is about, and with whom. */
const agreementInWords = (agreement: Agreement, event: CityEvent, book: Phrasebook): string => {
  const { language, say } = book
  const kind = say(agreement.kind)
  const about = agreement.about
    ? say('agreement-about', { agreement: kind, about: agreement.about[language] })
    : kind
  return withWhom(about, agreement, event, book)
}

/** The label says what it is: here what it is about, and with whom. */
const partnershipInWords = (agreement: Agreement, event: CityEvent, book: Phrasebook): string =>
  agreement.about
    ? withWhom(agreement.about[book.language], agreement, event, book)
    : book.list(partnersOf(agreement, event, book))

const withWhom = (agreement: string, of: Agreement, event: CityEvent, book: Phrasebook): string => {
  const whom = partnersOf(of, event, book)
  return whom.length > 0
    ? book.say('agreement-with', { agreement, whom: book.list(whom) })
    : agreement
}

const partnersOf = (
  agreement: Agreement,
  event: CityEvent,
  { language }: Phrasebook,
): readonly string[] =>
  agreement.with.map(
    (name) => event.parties.find((party) => party.name.en === name)?.name[language] ?? name,
  )
