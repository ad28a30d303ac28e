import { describe, expect, test } from 'vitest'
import type { EventCard } from '../../src/model/answer.js'
import type { CityEvent } from '../../src/model/city-event.js'
import type { Language } from '../../src/model/language.js'
import { anEvent, aParty, aPrize, inBoth } from '../an-event.js'
import { ask, askOver, dialogs, records } from './asking.js'

/** The card of this event, as a question in this language shows it. */
const card = (event: Partial<CityEvent>, language: Language = 'en'): EventCard => {
  const answer = askOver(anEvent(event))(dialogs[language].replies['ask-all'])
  const [shown] = answer.outcome === 'answered' ? answer.cards : []
  if (!shown) throw new Error('the event is not shown')
  return shown
}
const valuesOf = (event: Partial<CityEvent>, language: Language = 'en') =>
  card(event, language).facts.map(({ value }) => value)

describe('a card tells what a reader must know of its text', () => {
  const text = inBoth('A tree.', '一棵樹。')

  test('in Chinese that the translation is unofficial', () => {
    expect(card({ text }, 'zh-Hant')).toMatchObject({
      text: '一棵樹。',
      textLanguage: 'zh-Hant',
      notes: [expect.stringContaining('非官方')],
    })
  })

  test('that the record has no Chinese yet', () => {
    expect(card({ text: { en: 'A tree.' } }, 'zh-Hant')).toMatchObject({
      text: 'A tree.',
      textLanguage: 'en',
      notes: [expect.stringContaining('英文')],
    })
  })

  test('in English nothing, for English is what was published', () => {
    expect(card({ text })).toMatchObject({ text: 'A tree.', textLanguage: 'en', notes: [] })
  })

  test('that its sort was guessed, where it was', () => {
    expect(card({ guessed: true, categories: ['award'] }).notes).toHaveLength(1)
    expect(card({ guessed: true, categories: [] }).notes).toEqual([])
    expect(card({ guessed: false, categories: ['award'] }).notes).toEqual([])
    expect(card({ guessed: true, categories: ['award'], text }, 'zh-Hant').notes).toHaveLength(2)
  })
})

describe('a prize tells its contest, and to whom it is credited', () => {
  test('the city or its department is named', () => {
    const [ofCity] = valuesOf({ prizes: [aPrize({ to: 'city' })] })
    const [ofDepartment] = valuesOf({ prizes: [aPrize({ to: 'department' })] })
    expect(ofCity).toMatch(/gold medal.*Green City Contest.*City Government/u)
    expect(ofDepartment).toMatch(/gold medal.*Green City Contest.*DOIT/u)
    expect(valuesOf({ prizes: [aPrize({ to: 'department' })] }, 'zh-Hant')[0]).toMatch(
      /綠色城市競賽金牌.*資訊局/u,
    )
  })

  test('one of another body is not credited to ours', () => {
    for (const language of ['en', 'zh-Hant'] as const) {
      const [value] = valuesOf({ prizes: [aPrize({ to: 'other' })] }, language)
      expect(value).not.toMatch(/DOIT|City Government|資訊局|市府/u)
    }
  })

  test('with its edition, its project and how many there are', () => {
    const [value] = valuesOf({
      prizes: [aPrize({ edition: 3, project: inBoth('TreeWatch', '護樹'), count: 12 })],
    })
    expect(value).toMatch(/3rd/u)
    expect(value).toContain('TreeWatch')
    expect(value).toContain('12')
  })

  test('each has a line of its own', () => {
    expect(
      valuesOf({ prizes: [aPrize(), aPrize({ name: inBoth('silver medal', '銀牌') })] }),
    ).toEqual([expect.stringContaining('gold'), expect.stringContaining('silver')])
  })
})

test('a ranking tells each place, its scope, and of how many', () => {
  const ranking = {
    name: inBoth('Greenest cities', '最綠城市'),
    by: 'Tree Society',
    ranks: [
      { place: 2, scope: inBoth('in the world', '全球') },
      { place: 1, scope: inBoth('in the region', '區域') },
    ],
    of: 90,
  }
  expect(valuesOf({ ranking })[0]).toMatch(
    /Greenest cities.*2nd in the world.*1st in the region.*90/u,
  )
  expect(valuesOf({ ranking }, 'zh-Hant')[0]).toMatch(/最綠城市.*全球第2名.*區域第1名.*90/u)
  expect(valuesOf({ ranking: { ...ranking, of: undefined } })[0]).not.toContain('90')
})

test('an agreement tells its kind, on what, and with whom in the reader’s language', () => {
  const event: Partial<CityEvent> = {
    agreements: [
      { kind: 'memorandum', about: inBoth('ponds', '池塘'), with: ['Tree Society'] },
      { kind: 'declaration', with: [] },
    ],
    parties: [aParty(inBoth('Tree Society', '樹木學會'), { roles: ['signatory'] })],
  }
  const [memorandum, declaration] = valuesOf(event)
  expect(memorandum).toMatch(/memorandum.*ponds.*Tree Society/u)
  expect(declaration).toMatch(/declaration/u)
  expect(declaration).not.toMatch(/Tree Society/u)
  expect(valuesOf(event, 'zh-Hant')[0]).toMatch(/池塘.*備忘錄.*樹木學會/u)
})

test('it stands where the Source has it', () => {
  const { source } = card({ source: { file: 'parks.txt', lines: [3, 5] } })
  expect(source).toMatch(/parks\.txt.*3.*5/u)
})

test('an answer has a card for each of its events, in their words', () => {
  const answer = ask('八月有哪些大事')
  if (answer.outcome !== 'answered') throw new Error('the question is not answered')
  const found = new Set(answer.found.map(({ id }) => id))
  expect(found.size).toBe(3)
  expect(answer.cards.map(({ id, text }) => ({ id, text }))).toEqual(
    records.events
      .filter(({ id }) => found.has(id))
      .map(({ id, text }) => ({ id, text: text['zh-Hant'] })),
  )
})

describe('a card can be drawn with signs', () => {
  test('its date as the leaf of a calendar, in the words of its date line', () => {
    const { leaf, dateLine } = card({ date: '2019-10-09' }, 'zh-Hant')
    expect(leaf).toEqual({ day: '9', month: '10月', year: '2019' })
    expect(dateLine).toContain('10月9日')
  })

  test('its sort by its place among all sorts, the same in both languages', () => {
    const places = (['en', 'zh-Hant'] as const).map(
      (language) => card({ categories: ['ranking'] }, language).categories[0]?.place,
    )
    expect(places).toEqual([2, 2])
  })
})
