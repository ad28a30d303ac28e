import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/model/answer.js'
import type { CityEvent } from '../../src/model/city-event.js'
import { cardActivity } from '../../src/render/card-activity.js'
import { textActivity } from '../../src/render/text-activity.js'
import { anEvent } from '../an-event.js'
import { ask, askOver } from '../answer/asking.js'
import { aCard, anAnswer } from './an-answer.js'
import { KINDS_OF_ANSWER } from './kinds-of-answer.js'
import { cardFaults, elementsIn } from './parse-card.js'

const RENDERERS = { 'with cards': cardActivity, 'as text': textActivity }

describe.each(KINDS_OF_ANSWER)('%s, in %s', (_, language, outcome, question) => {
  const answer = ask(question.text ?? '', { fallback: language, ...question })
  const { attachments = [], text = '', ...activity } = cardActivity(answer)
  const cards = attachments.map(({ content }) => content)

  test('is that kind of answer', () => {
    expect([answer.outcome, answer.language]).toEqual([outcome, language])
  })

  test.each(Object.entries(RENDERERS))(
    'every word that is seen %s stands in the text',
    (_, render) => {
      const { text = '', attachments = [] } = render(answer)
      const words = wordsOn(attachments.map(({ content }) => content))
      expect(words.filter((one) => !oneLine(text).includes(oneLine(one)))).toEqual([])
      expect(text).toContain(answer.sentence)
    },
  )

  test('every card is a whole Adaptive Card of version 1.5', () => {
    expect(cards.flatMap((card) => cardFaults(card))).toEqual([])
    expect(cards.length > 0).toBe(outcome === 'answered')
  })

  test('every card has words for who listens, for who cannot draw it, and its language', () => {
    for (const card of cards) {
      expect(card).toMatchObject({
        speak: expect.stringMatching(/\S/u),
        fallbackText: expect.stringMatching(/\S/u),
        lang: expect.stringMatching(/^(?:en|zh)$/u),
      })
    }
  })

  test('what is read aloud tells the sentence and each event that is seen', () => {
    expect(activity.speak).toContain(answer.sentence)
    const seen = answer.outcome === 'answered' ? answer.cards.slice(0, 10) : []
    for (const { title } of seen) expect(activity.speak).toContain(title)
  })

  test('it is plain text, with its locale', () => {
    expect(activity).toMatchObject({
      type: 'message',
      textFormat: 'plain',
      locale: language === 'en' ? 'en-US' : 'zh-TW',
    })
    expect(text.trim()).toBe(text)
  })

  test('every button carries a Choice that is answered, and not its label', () => {
    const buttons = [
      ...elementsIn(cards)
        .filter(({ type }) => type === 'Action.Submit')
        .map(({ data }) => data),
      ...(activity.suggestedActions?.actions ?? []).map(({ value }) => value),
    ]
    for (const button of buttons) {
      const { choice } = button as { readonly choice?: unknown }
      expect(typeof choice).toBe('object')
      expect(ask('', { choice, fallback: language }).outcome).toBe('answered')
    }
  })

  test('no card has more buttons than Teams shows', () => {
    for (const card of cards) expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6)
  })
})

describe('the card of an event', () => {
  const [card] = (
    cardActivity(
      anAnswer({
        cards: [
          aCard({
            categories: [
              { label: 'launch', place: 5 },
              { label: 'award', place: 1 },
            ],
            facts: ['first', 'second'].map((value) => ({
              label: 'Prize',
              value,
              line: `Prize: ${value}`,
            })),
          }),
        ],
      }),
    ).attachments ?? []
  ).map(({ content }) => content)
  const named = (id: string) => elementsIn(card).find((one) => one['id'] === id)

  test('tells the day on a leaf: month, day and year', () => {
    expect(wordsOn([named('leaf')])).toEqual(['May', '1', '2019'])
  })

  test('tells each sort in words, under the place that chooses its colour', () => {
    expect(wordsOn([named('categories')])).toEqual(['launch', 'award'])
    expect(wordsOn([named('category-5')])).toEqual(['launch'])
  })

  test('has a table of facts, which tells a label once', () => {
    expect(wordsOn([named('facts')])).toEqual(['Prize', 'first', 'second'])
  })

  test('ends with its source', () => {
    expect(wordsOn([named('source')])).toEqual(['Source: parks.txt, line 3'])
    expect(card.body.at(-1)).toBe(named('source'))
  })
})

describe('how many cards', () => {
  const cardsOf = (answer: Answer) => cardActivity(answer).attachments ?? []
  const answerOf = (count: number, atOnce = 10) =>
    anAnswer({
      atOnce,
      total: count,
      cards: Array.from({ length: Math.min(count, atOnce) }, (_, at) => aCard({ id: `${at}` })),
    })

  test('one for one event, beside nothing', () => {
    expect(cardsOf(answerOf(1))).toHaveLength(1)
    expect(cardActivity(answerOf(1)).attachmentLayout).toBe('list')
  })

  test('a carousel up to ten', () => {
    expect(cardsOf(answerOf(10))).toHaveLength(10)
    expect(cardActivity(answerOf(10)).attachmentLayout).toBe('carousel')
  })

  test('one list of ten beyond, each line of which shows its event', () => {
    const [list, ...more] = cardsOf(answerOf(11)).map(({ content }) => content)
    expect(more).toEqual([])
    expect(list.body).toHaveLength(10)
    expect(list.body[3].selectAction.data.choice).toEqual({ do: 'show', event: '3' })
  })

  test('cards for whoever asked for a few at a time, and a button for the next few', () => {
    const next = { label: 'Show the next 3', choice: { do: 'page', from: 4, size: 3 } } as const
    const { attachments, suggestedActions } = cardActivity({ ...answerOf(14, 3), next })
    expect(attachments).toHaveLength(3)
    expect(suggestedActions?.actions[0]).toMatchObject({
      title: next.label,
      value: { choice: next.choice },
    })
  })
})

describe('what a record or a person writes is never markup', () => {
  const MARKUP = [
    '**bold**',
    '[a link](https://example.com)',
    '# title',
    '1. first',
    '- item',
    '<b>',
    '`code`',
    '{{DATE(2018-02-14T06:00Z)}}',
    'a_b_c',
    '~~gone~~',
    '| a | b |',
    '\\*',
  ]

  /** The only elements in which the library looks for Markdown. */
  const markdownIn = (answer: Answer) =>
    elementsIn((cardActivity(answer).attachments ?? []).map(({ content }) => content))
      .filter(({ type }) => type === 'TextBlock' || type === 'FactSet')
      .map(({ text }) => String(text))

  test.each(MARKUP)('%s on a card is shown as it is written', (markup) => {
    const event: Partial<CityEvent> = {
      title: { en: markup },
      text: { en: `${markup} We planted trees.` },
    }
    const answer = askOver(anEvent(event))('trees', { fallback: 'en' })
    expect(answer.outcome).toBe('answered')
    expect(markdownIn(answer).filter((text) => text.includes(markup))).toEqual([])
    expect(markdownIn(anAnswer({ cards: [aCard({ title: markup })] }))).toEqual([])
  })

  test('whatever a title is, a heading holds letters, digits and harmless signs alone', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        for (const text of markdownIn(anAnswer({ cards: [aCard({ title })] }))) {
          expect(text).not.toMatch(/[\\`*_~[\]<>#|{}]/u)
        }
      }),
    )
  })

  test('what a person asked comes back as plain text only', () => {
    const activity = cardActivity(ask('anything about **unicorns**? <script>', { fallback: 'en' }))
    expect(activity.textFormat).toBe('plain')
    expect(activity.attachments).toBeUndefined()
  })
})

test('a card of a made-up fault is found', () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [] }
  const faulty = (element: object) => cardFaults({ ...card, body: [element] })
  expect(cardFaults(card)).toEqual([])
  expect(faulty({ type: 'Dance' })).not.toEqual([])
  expect(faulty({ type: 'TextBlock' })).not.toEqual([])
  expect(faulty({ type: 'TextBlock', text: 'a', colour: 'red' })).not.toEqual([])
  expect(faulty({ type: 'TextBlock', text: 'a', size: 'Huge' })).not.toEqual([])
  expect(faulty({ type: 'Image' })).not.toEqual([])
  expect(
    cardFaults({ ...card, body: [{ type: 'Table', columns: [], rows: [] }] }, '1.0'),
  ).not.toEqual([])
  expect(cardFaults({ type: 'AdaptiveCard', body: [] })).not.toEqual([])
})

const wordsOn = (cards: readonly unknown[]): readonly string[] =>
  elementsIn(cards).flatMap(({ type, text }) =>
    (type === 'TextBlock' || type === 'TextRun') && typeof text === 'string' ? [text] : [],
  )

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ')
