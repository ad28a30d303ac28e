import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../src/model/answer.js'
import type { Choice } from '../../../src/model/choice.js'
import type { Context } from '../../../src/model/context.js'
import { LANGUAGES, type Language } from '../../../src/model/language.js'
import { queryMark } from '../../../src/model/query-mark.js'
import { plainText } from '../../../src/render/plain.js'
import { records } from '../asking.js'
import { expectWellFormed } from '../well-formed.js'
import { converse } from './talking.js'

const press = (choice: unknown, fallback: Language = 'en', before?: Context) =>
  converse({ text: '', choice, today: '2019-01-15', fallback }, before)

const say = (text: string, before?: Context) =>
  converse({ text, today: '2019-01-15', fallback: 'en' }, before)

const ids = (answer: Answer) =>
  answer.outcome === 'answered' ? answer.found.map(({ id }) => id) : []

const choicesOn = (answer: Answer): readonly Choice[] =>
  [
    ...answer.related,
    ...(answer.outcome === 'answered'
      ? [...answer.cards.flatMap((card) => card.choices), ...(answer.next ? [answer.next] : [])]
      : []),
  ].map(({ choice }) => choice)

describe('a pressed button is answered from what it carries', () => {
  test('the first thing one meets tells what this is, and offers three questions', () => {
    const { answer } = press({ do: 'begin' })
    expect(answer).toMatchObject({ outcome: 'greeting' })
    expect(answer.related).toHaveLength(3)
    for (const { choice } of answer.related) {
      expect(press(choice).answer.outcome).toBe('answered')
    }
  })

  test.each(LANGUAGES)('each starter is answered as its words are, in %s', (language) => {
    for (const { label, choice } of press({ do: 'begin' }, language).answer.related) {
      expect(ids(press(choice, language).answer)).toEqual(ids(say(label).answer))
    }
  })

  test('an event', () => {
    expect(ids(press({ do: 'show', event: '2018-08-14' }).answer)).toEqual(['2018-08-14'])
  })

  test('the month of an event, and all of its category', () => {
    const period = { from: '2018-07-01', to: '2018-07-31' }
    expect(ids(press({ do: 'list', period }).answer)).toHaveLength(4)
    expect(ids(press({ do: 'list', category: 'award' }).answer)).toEqual([
      '2018-02-22',
      '2018-07-10',
      '2018-08-14',
      '2018-10-29',
    ])
  })

  test.each(LANGUAGES)('the published text, word for word, in %s', (language) => {
    for (const { id, text } of records.events) {
      const { answer } = press({ do: 'original', event: id }, language)
      expect(answer.sentence).toContain(text.en)
      expect(ids(answer)).toEqual([id])
    }
  })

  test.each(LANGUAGES)('why an event was shown: words, source and quote, in %s', (language) => {
    const choice = { do: 'why', event: '2018-07-10', words: ['awards', 'DOIT'] }
    const { answer } = press(choice, language)
    for (const part of ['awards', 'DOIT', '2018-doit-major-events.txt', '19']) {
      expect(answer.sentence).toContain(part)
    }
    // Its version is for those who check it: the Receipt has it.
    expect(answer.sentence).not.toContain(records.dataVersion)
    expect(answer.receipt.dataVersion).toBe(records.dataVersion)
  })

  test('the rest of a long list, of ten at a time', () => {
    const { answer } = press({ do: 'list' })
    expect(answer).toMatchObject({ outcome: 'answered', total: 14, atOnce: 10 })
    if (answer.outcome !== 'answered') return
    const rest = press(answer.next?.choice).answer
    expect(ids(rest)).toEqual(records.events.slice(10).map(({ id }) => id))
    expect(rest).toMatchObject({ total: 14, next: undefined })
  })

  test('the rest of what was asked, though the talk is elsewhere by now', () => {
    const first = say('everything that happened in 2018, three at a time')
    const next = first.answer.outcome === 'answered' ? first.answer.next?.choice : undefined
    const elsewhere = say('Tell me about the Mayors’ Summit', first.context)
    expect(ids(press(next, 'en', elsewhere.context).answer)).toEqual(
      records.events.slice(3, 6).map(({ id }) => id),
    )
  })
})

describe('and the talk goes on from it', () => {
  test('"the second one" is that of the list that was pressed for', () => {
    const { context } = press({ do: 'list', category: 'award' })
    expect(ids(say('the second one', context).answer)).toEqual(['2018-07-10'])
  })

  test('"where was it" is asked of the event that was pressed for', () => {
    const { context } = press({ do: 'show', event: '2018-02-22' })
    expect(say('where was it?', context).answer.sentence).toContain('Bangalore')
  })

  test('in the language of the talk, for a button has none', () => {
    const { context } = say('八月有哪些大事')
    expect(press({ do: 'list' }, 'en', context).answer.language).toBe('zh-Hant')
  })
})

describe('every button on every answer', () => {
  test.each(LANGUAGES)('is answered, and well formed, in %s', (language) => {
    const seen = new Set<string>()
    const toPress: Choice[] = [{ do: 'begin' }]
    for (let choice = toPress.pop(); choice; choice = toPress.pop()) {
      const key = JSON.stringify(choice)
      if (seen.has(key)) continue
      seen.add(key)
      const { answer } = press(choice, language)
      expectWellFormed(answer, plainText(answer))
      expect([choice, answer.outcome]).toEqual([
        choice,
        choice.do === 'begin' ? 'greeting' : 'answered',
      ])
      toPress.push(...choicesOn(answer))
    }
    expect(seen.size).toBeGreaterThan(20)
  })

  test('says nothing that is on the screen already', () => {
    const { answer } = press({ do: 'list', category: 'award' })
    const offered = choicesOn(answer)
    expect(offered).not.toContainEqual({ do: 'list', category: 'award' })
  })
})

describe('more of a list that had no room on the button', () => {
  const { answer, context } = say('Show me all events')
  const mark = context.topic && queryMark(context.topic)
  const more = { do: 'page', of: mark, from: 11, size: 10 }

  test('is the list that is talked about', () => {
    expect(ids(press(more, 'en', context).answer)).toEqual(ids(answer).slice(10))
  })

  test('is still that when it has been paged through', () => {
    const { context: after } = press(more, 'en', context)
    expect(ids(press({ ...more, from: 1, size: 3 }, 'en', after).answer)).toEqual(
      ids(answer).slice(0, 3),
    )
  })

  test.each([
    ['another list', say('What happened in July?', context).context],
    ['nothing', undefined],
  ])('is never of %s', (_, before) => {
    expect(press(more, 'en', before).answer.outcome).toBe('clarify')
  })

  test('is not guessed at without its mark', () => {
    expect(press({ ...more, of: undefined }, 'en', context).answer.outcome).toBe('clarify')
  })
})

describe('what is no button of ours', () => {
  test.each([
    ['an event that was withdrawn', { do: 'show', event: '1999-01-01' }, 'not-found'],
    ['a category that was taken away', { do: 'list', category: 'no such' }, 'not-found'],
    [
      'a time of which nothing is held',
      { do: 'list', period: { from: '1999-01-01', to: '1999-12-31' } },
      'out-of-range',
    ],
    ['a list that nobody asked for', { do: 'page', from: 11, size: 10 }, 'clarify'],
    ['a choice of another version', { do: 'dance' }, 'clarify'],
    ['a label', 'What awards were won?', 'clarify'],
    ['nothing', null, 'clarify'],
  ])('%s is answered plainly', (_, choice, outcome) => {
    expect(press(choice).answer).toMatchObject({ outcome })
  })

  test('whatever it carries, the answer is well formed', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          do: fc.constantFrom('show', 'original', 'why', 'list', 'page', 'begin'),
          event: fc.oneof(fc.constantFrom(...records.events.map(({ id }) => id)), fc.string()),
          words: fc.array(fc.string({ maxLength: 30 })),
          category: fc.string(),
          from: fc.integer(),
          size: fc.integer(),
        },
        { requiredKeys: ['do'] },
      ),
    )
    fc.assert(
      fc.property(anything, fc.constantFrom(...LANGUAGES), (choice, language) => {
        const { answer } = press(choice, language)
        expectWellFormed(answer, JSON.stringify(choice))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a press has no words: it is answered in', () => {
  const press = (setTo: Language | undefined, before?: Context) =>
    converse(
      {
        text: '',
        choice: { do: 'list' },
        today: '2019-01-15',
        setTo,
        fallback: setTo ?? 'zh-Hant',
      },
      before,
    )
  const inChinese = (setTo: Language | undefined) =>
    converse({ text: '有哪些獎', today: '2019-01-15', setTo, fallback: setTo ?? 'zh-Hant' }).context

  test('the language of the talk, whatever the channel is set to', () => {
    expect(press('en', inChinese('en')).answer.language).toBe('zh-Hant')
  })

  test('the language that the channel has been set to since', () => {
    expect(press('en', inChinese('zh-Hant')).answer.language).toBe('en')
  })

  test('the language of the talk, where a channel tells nothing now and then', () => {
    const { context } = press(undefined, inChinese('en'))
    expect(press('en', context).answer.language).toBe('zh-Hant')
  })
})
