import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { jsonReply } from '../../src/render/json-reply.js'
import { judge, readQuestionSet, type Turn } from '../../src/terminal/question-set.js'
import { temporaryFolder } from '../content/folders.js'
import { aCard, anAnswer, words } from '../render/an-answer.js'

const aTurn = (turn: Partial<Turn> = {}): Turn => ({
  user: 'awards',
  events: [],
  also: [],
  any: [],
  all: [],
  outcome: 'answered',
  ...turn,
})

const shows = (...dates: readonly string[]) =>
  jsonReply('c', anAnswer({ cards: dates.map((date) => aCard({ id: date, date })) }))
const says = (sentence: string) => jsonReply('c', anAnswer({ sentence, cards: [], total: 0 }))

describe('the dates of the events', () => {
  test('are right when they are exactly those', () => {
    const turn = aTurn({ events: ['2019-05-01', '2019-05-02'] })
    expect(judge(turn, 'list', shows('2019-05-02', '2019-05-01'))).toEqual({
      verdict: 'right',
      amiss: [],
    })
  })

  test('are right with one that is tolerated, and without it', () => {
    const turn = aTurn({ events: ['2019-05-01'], also: ['2019-05-02'] })
    expect(judge(turn, 'list', shows('2019-05-01', '2019-05-02')).verdict).toBe('right')
    expect(judge(turn, 'list', shows('2019-05-01')).verdict).toBe('right')
  })

  test('are silent when one is missing', () => {
    const turn = aTurn({ events: ['2019-05-01', '2019-05-02'] })
    expect(judge(turn, 'list', shows('2019-05-01'))).toEqual({
      verdict: 'silent',
      amiss: ['lacks 2019-05-02'],
    })
  })

  test('are wrong when one is shown that does not answer, whatever else is right', () => {
    const turn = aTurn({ events: ['2019-05-01'] })
    expect(judge(turn, 'list', shows('2019-05-01', '2019-05-03'))).toEqual({
      verdict: 'wrong',
      amiss: ['shows 2019-05-03'],
    })
  })
})

describe('the words', () => {
  test('need one of any and each of all', () => {
    const turn = aTurn({ any: ['first', '1st'], all: ['tree', 'park'] })
    expect(judge(turn, 'list', says('The 1st tree of the park')).verdict).toBe('right')
    expect(judge(turn, 'list', says('The tree of the park')).amiss).toEqual([
      'says none of first | 1st',
    ])
    expect(judge(turn, 'list', says('The first tree')).amiss).toEqual(['does not say park'])
  })

  test.each([
    ['whatever the case', 'Tree', 'a TREE'],
    ['whatever the width', '2018年8月', '２０１８年８月'],
    ['over spaces and line breaks', 'tree prize', 'tree \n  prize'],
    ['under Markdown marks', 'tree prize', 'the **tree** `prize`'],
    ['with a space at the beginning of the text', ' yes', 'Yes, it did'],
    ['with a space at its end', 'did ', 'it did'],
  ])('are found %s', (_, sought, sentence) => {
    expect(judge(aTurn({ any: [sought] }), 'list', says(sentence)).verdict).toBe('right')
  })

  test.each([
    ['6', 'It won 16 prizes', false],
    ['6', 'It won 61 prizes', false],
    ['6', 'It won 16, then 6', true],
    ['6', '共6項', true],
    ['6 prizes', 'It won 16 prizes', false],
    ['July 3', 'on July 31', false],
    ['July 31', 'on July 31.', true],
    ['3.0', 'Version 3.0', true],
  ])('hold a number only where it stands alone: %s in “%s”: %s', (sought, sentence, found) => {
    const { verdict } = judge(aTurn({ all: [sought] }), 'list', says(sentence))
    expect(verdict).toBe(found ? 'right' : 'silent')
  })

  test.each(['howmany', 'count', 'when', 'where', 'who', 'yesno', 'superlative'])(
    'of a question of kind %s stand in the sentence itself',
    (kind) => {
      const onCard = jsonReply(
        'c',
        anAnswer({ cards: [aCard({ text: 'Held at the Lake House.' })] }),
      )
      const turn = aTurn({ events: ['2019-05-01'], any: ['Lake House'] })
      expect(judge(turn, kind, onCard).verdict).toBe('silent')
      expect(judge(turn, 'list', onCard).verdict).toBe('right')
    },
  )
})

describe('the outcome', () => {
  test.each(['not-found', 'out-of-range', 'unsure', 'clarify', 'refused', 'help'] as const)(
    'is right as %s wherever nothing is to be shown',
    (outcome) => {
      const reply = jsonReply('c', words({ outcome }))
      expect(judge(aTurn({ outcome: 'not-found' }), 'none', reply).verdict).toBe('right')
      expect(judge(aTurn({ outcome: 'unsure' }), 'none', reply).verdict).toBe('right')
    },
  )

  test('is not right as another one', () => {
    const greeting = jsonReply('c', words({ outcome: 'greeting' }))
    expect(judge(aTurn({ outcome: 'not-found' }), 'none', greeting)).toEqual({
      verdict: 'silent',
      amiss: ['is greeting, not not-found'],
    })
    const nothing = jsonReply('c', words({ outcome: 'clarify' }))
    expect(judge(aTurn({ outcome: 'thanks' }), 'talk', nothing).verdict).toBe('silent')
  })

  test('is not right as answered where nothing was to be shown', () => {
    expect(judge(aTurn({ outcome: 'not-found' }), 'none', shows('2019-05-01')).verdict).toBe(
      'wrong',
    )
  })
})

describe('an event that is offered as a guess', () => {
  const guesses = (outcome: 'unsure' | 'not-found', ...dates: readonly string[]) =>
    jsonReply(
      'c',
      words({
        outcome,
        related: dates.map((date) => ({
          label: 'A tree',
          choice: { do: 'show', event: date },
          date,
        })),
      }),
    )
  const turn = aTurn({ events: ['2019-05-01'] })

  test('is neither right nor silent where it is the right one', () => {
    expect(judge(turn, 'what', guesses('unsure', '2019-05-03', '2019-05-01'))).toEqual({
      verdict: 'offered',
      amiss: ['lacks 2019-05-01', 'is unsure, not answered'],
    })
  })

  test('is silent where it is another one', () => {
    expect(judge(turn, 'what', guesses('unsure', '2019-05-03')).verdict).toBe('silent')
    expect(judge(turn, 'what', guesses('unsure')).verdict).toBe('silent')
  })

  test('counts for nothing beside an answer that is sure that there is none', () => {
    expect(judge(turn, 'what', guesses('not-found', '2019-05-01')).verdict).toBe('silent')
  })

  test('is right where there is no right one', () => {
    const none = aTurn({ outcome: 'not-found' })
    expect(judge(none, 'none', guesses('unsure', '2019-05-01')).verdict).toBe('right')
  })
})

describe('a file of questions', () => {
  const fileWith = (text: string): string => {
    const file = join(temporaryFolder(), 'set.jsonl')
    writeFileSync(file, text)
    return file
  }

  test('is read line by line, blank ones left out, lists that are not there empty', () => {
    const line =
      '{"id":"a","lang":"en","kind":"list","turns":[{"user":"awards","outcome":"answered"}]}'
    expect(readQuestionSet(fileWith(`${line}\n\n${line}\n`))).toEqual(
      [1, 2].map(() => ({ id: 'a', lang: 'en', kind: 'list', turns: [aTurn()] })),
    )
  })

  test.each([
    ['no JSON', '{"id":'],
    ['no conversation', '{"id":"a"}'],
    ['no turns', '{"id":"a","lang":"en","kind":"list","turns":[]}'],
  ])('with a line that is %s is refused, with its name and line', (_, line) => {
    const file = fileWith(`\n${line}\n`)
    expect(() => readQuestionSet(file)).toThrow(`${file}: line 2: `)
  })

  test('of the project is read, each conversation with its own id', () => {
    const set = readQuestionSet(join(packageRoot, 'test/questions/dev.jsonl'))
    expect(set.length).toBeGreaterThan(100)
    expect(new Set(set.map(({ id }) => id)).size).toBe(set.length)
  })
})
