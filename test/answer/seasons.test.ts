// What is offered by the season: a question that is understood when it is typed, on its days, and only where it is answered.
import { describe, expect, test } from 'vitest'
import { offersOf } from '../../src/answer/offer.js'
import { phrasebook } from '../../src/answer/phrasebook.js'
import { askInSeason } from '../../src/answer/seasons.js'
import { LANGUAGES } from '../../src/model/language.js'
import { anEvent } from '../an-event.js'
import { ask, dialogs, idsOf, records } from './asking.js'

const books = LANGUAGES.map((language) => phrasebook(dialogs[language], language))
const seasons = Object.keys(dialogs.en.seasons)

describe.each(books)('in $language', (book) => {
  test.each(seasons)('the question of %s finds the same in words as by its button', (key) => {
    const season = book.words.seasons[key]
    if (!season) throw new Error('it stands in one language only')
    const { label, period } = askInSeason(season, 2018, book)
    const typed = ask(label, { fallback: book.language })
    const pressed = ask('', { fallback: book.language, choice: { do: 'list', period } })
    expect(typed).toMatchObject({ language: book.language })
    expect(idsOf(typed)).toEqual(idsOf(pressed))
  })

  test('every starter that there may be is answered', () => {
    for (const { label } of offersOf(records.events).anyStarters(book)) {
      expect(ask(label, { fallback: book.language })).toMatchObject({ outcome: 'answered' })
    }
  })
})

test('both languages offer it on the same days, of the same months', () => {
  const [one, other] = LANGUAGES.map((language) =>
    Object.entries(dialogs[language].seasons).map(([key, { question: _, ...when }]) => [key, when]),
  )
  expect(one).toEqual(other)
})

describe('who begins is offered', () => {
  const startersOn = (today: string) =>
    ask('', { today, fallback: 'en', choice: { do: 'begin' } }).related.map(({ label }) => label)
  const [most, , all] = startersOn('2019-01-15')

  test.each([
    ['2019-03-01', 'What happened in spring 2018?'],
    ['2019-07-31', 'What happened in summer 2018?'],
    ['2026-11-30', 'What happened in autumn 2018?'],
    ['2019-12-31', 'What happened in the last quarter of 2018?'],
    // No season: the last month on record.
    ['2019-01-15', 'What happened in December 2018?'],
  ])('on %s, beside what always is: %s', (today, offered) => {
    expect(startersOn(today)).toEqual([most, offered, all])
  })

  test('the last month where the season of that year holds nothing', () => {
    const offers = offersOf([anEvent({ id: '2018-03-27', date: '2018-03-27' })])
    const [book] = books
    if (!book) throw new Error('there is no language')
    const labels = offers.starters(book, '2019-07-01').map(({ label }) => label)
    expect(labels).toContain(book.say('ask-month', { month: book.month('2018-03-27') }))
    const { summer } = book.words.seasons
    expect(labels).not.toContain(summer && askInSeason(summer, 2018, book).label)
  })

  test('a season that goes over the new year, on both sides of it', () => {
    const [english] = books.filter(({ language }) => language === 'en')
    const season = dialogs.en.seasons['year-end']
    if (!english || !season) throw new Error('there is none')
    const over = { ...season, from: '12-15', to: '01-10' }
    const book = { ...english, words: { ...english.words, seasons: { over } } }
    const offered = (today: string) =>
      offersOf(records.events)
        .starters(book, today)
        .some(({ label }) => label === 'What happened in the last quarter of 2018?')
    const days = ['2019-12-14', '2019-12-15', '2020-01-10', '2020-01-11']
    expect(days.map(offered)).toEqual([false, true, true, false])
  })
})
