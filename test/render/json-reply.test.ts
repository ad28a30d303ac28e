import { describe, expect, test } from 'vitest'
import { jsonReply } from '../../src/render/json-reply.js'
import { plainText } from '../../src/render/plain.js'
import { aCard, anAnswer, words } from './an-answer.js'

describe('a JSON reply', () => {
  test('has these fields and no others', () => {
    for (const answer of [anAnswer(), words()]) {
      expect(Object.keys(jsonReply('c1', answer))).toEqual([
        'conversation',
        'sentence',
        'text',
        'language',
        'outcome',
        'events',
        'faqs',
        'total',
        'related',
        'receipt',
      ])
    }
  })

  test('names the events that answer, in their order', () => {
    const cards = [aCard(), aCard({ id: '2019-05-01-2', title: 'A pond' })]
    expect(jsonReply('c1', anAnswer({ cards }))).toMatchObject({
      conversation: 'c1',
      events: [
        { id: '2019-05-01', date: '2019-05-01', title: 'A tree is planted' },
        { id: '2019-05-01-2', date: '2019-05-01', title: 'A pond' },
      ],
      total: 2,
    })
  })

  test('names all events where only the first of them have cards', () => {
    const found = [
      { id: '2019-05-01', date: '2019-05-01', title: 'A tree is planted' },
      { id: '2019-05-02', date: '2019-05-02', title: 'A pond' },
    ]
    const reply = jsonReply('c1', anAnswer({ found, total: 2, page: '1 to 1 of 2.' }))
    expect(reply).toMatchObject({ events: found, total: 2 })
    expect(reply.text).not.toContain('A pond')
  })

  test('counts all events where only a page of them was asked for', () => {
    expect(jsonReply('c1', anAnswer({ total: 14 }))).toMatchObject({ total: 14 })
    expect(jsonReply('c1', anAnswer({ total: 14 })).events).toHaveLength(1)
  })

  const offered = {
    label: 'A tree',
    choice: { do: 'show', event: '2019-05-01-2' },
    date: '2019-05-01',
  } as const

  test.each([
    'not-found',
    'out-of-range',
    'unsure',
    'clarify',
    'greeting',
    'help',
    'refused',
  ] as const)('that is %s shows no event and no Faq, whatever it offers', (outcome) => {
    expect(jsonReply('c1', words({ outcome, related: [offered] }))).toMatchObject({
      outcome,
      events: [],
      faqs: [],
      total: 0,
      related: [{ id: '2019-05-01-2', date: '2019-05-01', title: 'A tree' }],
    })
  })

  test('names the events and the questions that it offers, in their order, with nothing else of them', () => {
    const august = { from: '2019-08-01', to: '2019-08-31' }
    const related = [
      { label: 'Awards', choice: { do: 'list', category: 'award' } },
      offered,
      { label: 'Awards in August', choice: { do: 'list', category: 'award', period: august } },
      { label: 'All of August', choice: { do: 'list', period: august } },
      { label: 'What can I ask?', choice: { do: 'begin' } },
    ] as const
    expect(jsonReply('c1', anAnswer({ related })).related).toEqual([
      { id: 'list:award', question: 'Awards' },
      { id: '2019-05-01-2', date: '2019-05-01', title: 'A tree' },
      { id: 'list:award:2019-08-01/2019-08-31', question: 'Awards in August' },
      { id: 'list:2019-08-01/2019-08-31', question: 'All of August' },
      { id: 'begin', question: 'What can I ask?' },
    ])
  })

  test('has the sentence by itself, and the whole plain text', () => {
    const answer = anAnswer()
    expect(jsonReply('c1', answer).sentence).toBe('One event fits.')
    expect(jsonReply('c1', answer).text).toBe(plainText(answer))
  })

  test('comes back whole from JSON', () => {
    const reply = jsonReply('c\u2028"1"', anAnswer({ sentence: '「一」\n"two" 👍' }))
    expect(JSON.parse(JSON.stringify(reply))).toEqual(reply)
  })
})
