import type { messagingApi } from '@line/bot-sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, EventCard } from '../../../src/model/answer.js'
import type { LabelledChoice } from '../../../src/model/choice.js'
import { type LineMessages, lineActivity } from '../../../src/render/line/line-activity.js'
import { readPostback } from '../../../src/render/line/postback.js'
import { plainText } from '../../../src/render/plain.js'
import { ask } from '../../answer/asking.js'
import { faultsOf } from '../../doors/line/line-limits.js'
import { aCard, anAnswer, words } from '../an-answer.js'
import { KINDS_OF_ANSWER } from '../kinds-of-answer.js'
import { actionsIn, bubblesIn, textsIn } from './parts-of-flex.js'

const messagesOf = (answer: Answer): LineMessages['messages'] =>
  lineActivity(answer).channelData.messages

const flexOf = (answer: Answer): messagingApi.FlexMessage | undefined =>
  messagesOf(answer).find((message) => message.type === 'flex')

const bubblesOf = (answer: Answer) => bubblesIn(messagesOf(answer))

const saidBy = (answer: Answer): readonly string[] =>
  messagesOf(answer).flatMap((message) => (message.type === 'text' ? [message.text] : []))

const quickRepliesOf = (answer: Answer) =>
  (messagesOf(answer).at(-1)?.quickReply?.items ?? []).flatMap(({ action }) =>
    action?.type === 'postback' ? [action] : [],
  )

describe.each(KINDS_OF_ANSWER)('%s, in %s', (_, language, outcome, question) => {
  const answer = ask(question.text ?? '', { fallback: language, ...question })
  const messages = messagesOf(answer)

  test('is within all that LINE takes', () => expect(faultsOf(messages)).toEqual([]))

  test('has the complete plain text beside its messages', () => {
    expect(lineActivity(answer)).toMatchObject({ type: 'message', text: plainText(answer) })
  })

  test('begins with the sentence, and shows bubbles where there are events', () => {
    expect(saidBy(answer)[0]).toContain(answer.sentence)
    expect(bubblesOf(answer).length > 0).toBe(outcome === 'answered')
  })

  test('every word on a bubble stands in the text', () => {
    const oneLine = (text: string) => text.replace(/\s+/gu, ' ')
    const said = oneLine(plainText(answer))
    const seen = textsIn(bubblesOf(answer))
    expect(seen.filter((text) => !said.includes(oneLine(text)) && text !== ' · ')).toEqual([])
  })

  test('what stands for the bubbles holds the answer', () => {
    const alt = flexOf(answer)?.altText
    if (outcome === 'answered') expect(alt).toContain(answer.sentence)
    else expect(alt).toBeUndefined()
  })

  test('every button carries a Choice that is answered', () => {
    const buttons = [...actionsIn(bubblesOf(answer)), ...quickRepliesOf(answer)]
    for (const { data = '' } of buttons) {
      const choice = readPostback(data)
      expect(choice).toMatchObject({ do: expect.any(String) })
      const before = { choice: { do: 'list' }, fallback: language }
      expect(ask('', { ...before, choice }).outcome).toMatch(/^(?:answered|clarify)$/u)
    }
  })

  test('only its last message has quick replies', () => {
    for (const { quickReply } of messages.slice(0, -1)) expect(quickReply).toBeUndefined()
    expect(quickRepliesOf(answer).length >= answer.related.length).toBe(true)
  })
})

describe('quick replies', () => {
  const related = [
    { label: '2018年（民國107年）12月有哪些大事？', short: '2018年12月', choice: { do: 'list' } },
    { label: '👩‍👩‍👧‍👦'.repeat(21), choice: { do: 'list' } },
    { label: '得過哪些獎？', short: '獎項', choice: { do: 'list' } },
  ] as const satisfies readonly LabelledChoice[]
  const labels = quickRepliesOf(words({ related })).map(({ label }) => label)

  test('have the short label where the long one has no room, and a cut one where there is none', () => {
    expect(labels).toEqual(['2018年12月', `${'👩‍👩‍👧‍👦'.repeat(19)}…`, '得過哪些獎？'])
  })

  test('show the whole label as what the person said', () => {
    const shown = quickRepliesOf(words({ related })).map(({ displayText }) => displayText)
    expect(shown).toEqual(related.map(({ label }) => label))
  })

  test('are thirteen at most', () => {
    const many = Array.from({ length: 20 }, () => related[2])
    expect(quickRepliesOf(words({ related: many }))).toHaveLength(13)
  })
})

describe('whom to call', () => {
  const callsOf = (answer: Answer) =>
    (messagesOf(answer).at(-1)?.quickReply?.items ?? []).flatMap(({ action }, at) =>
      action?.type === 'uri' ? [{ at, uri: action.uri, label: action.label }] : [],
    )

  test.each([
    ['anything about unicorns?', 'en', 'Call 1999'],
    ['有獨角獸嗎', 'zh-Hant', '撥打1999'],
    ['1999年發生什麼事', 'zh-Hant', '撥打1999'],
    ['我要找真人', 'zh-Hant', '撥打1999'],
    ['答錯了', 'zh-Hant', '撥打1999'],
    ['字'.repeat(600), 'zh-Hant', '撥打1999'],
  ] as const)('stands first beside what is not answered: %s', (text, fallback, label) => {
    expect(callsOf(ask(text, { fallback }))).toEqual([{ at: 0, uri: 'tel:1999', label }])
  })

  test.each(['資訊局得過哪些獎', '謝謝', '你好', '很有幫助'])('is no matter of %s', (text) => {
    expect(callsOf(ask(text))).toEqual([])
  })

  test('is dialled without the marks that stand between its digits', () => {
    const call = { label: 'Call', number: '+886 2-2720-8889' }
    expect(callsOf(words({ call }))).toMatchObject([{ uri: 'tel:+886227208889' }])
  })
})

describe('the source’s words', () => {
  const copiesOf = (answer: Answer): readonly string[] => {
    const copied: string[] = []
    JSON.stringify(bubblesOf(answer), (_, part) => {
      if (part?.type === 'clipboard') copied.push(part.clipboardText)
      return part
    })
    return copied
  }

  test('are copied as published, with the lines that they stand in, from each event', () => {
    const answer = ask('資訊局得過哪些獎')
    const proofs = answer.receipt.events
    expect(copiesOf(answer)).toHaveLength(4)
    for (const [at, copied] of copiesOf(answer).entries()) {
      const { quote, file } = proofs[at] ?? {}
      expect(copied.split('\n')).toEqual([quote, expect.stringContaining(file ?? '?')])
    }
  })

  test('are not copied in part', () => {
    const copy = { label: 'Copy', text: 'x'.repeat(1_000) }
    expect(copiesOf(anAnswer({ cards: [aCard({ copy })] }))).toEqual([copy.text])
    const longer = { ...copy, text: 'x'.repeat(1_001) }
    expect(copiesOf(anAnswer({ cards: [aCard({ copy: longer })] }))).toEqual([])
  })
})

describe('how many bubbles', () => {
  const next = { label: 'Show the next 3', choice: { do: 'page', from: 4, size: 3 } } as const
  const answerOf = (count: number, atOnce = 10, more?: LabelledChoice) =>
    anAnswer({
      atOnce,
      next: more,
      total: count,
      cards: Array.from({ length: Math.min(count, 50) }, (_, at) => aCard({ id: `${at}` })),
    })

  test('one for one event', () => {
    expect(flexOf(answerOf(1))?.contents.type).toBe('bubble')
  })

  test('a carousel up to ten', () => expect(bubblesOf(answerOf(10))).toHaveLength(10))

  test('one list of ten beyond, each row of which shows its event, and a button for the rest', () => {
    const answer = answerOf(14, 10, next)
    expect(bubblesOf(answer)).toHaveLength(1)
    const choices = actionsIn(bubblesOf(answer)).map(({ data = '' }) => readPostback(data))
    expect(choices).toHaveLength(11)
    expect(choices[3]).toEqual({ do: 'show', event: '3' })
    expect(choices[10]).toEqual(next.choice)
  })

  test('lists side by side for whoever asks for many at once', () => {
    const answer = answerOf(50, 50)
    expect(bubblesOf(answer)).toHaveLength(5)
    expect(faultsOf(messagesOf(answer))).toEqual([])
  })

  test('for whoever asked for a few at a time, these and one that shows the next', () => {
    const few = { ...answerOf(3, 3, next), total: 14 }
    expect(bubblesOf(few)).toHaveLength(4)
    expect(actionsIn(bubblesOf(few).slice(3)).map(({ label }) => label)).toEqual([next.label])
  })
})

describe('a record that nobody foresaw', () => {
  test('a text too long for a bubble is cut there, and said whole before it', () => {
    const text = '種了一棵樹。'.repeat(2_500)
    const answer = anAnswer({ cards: [aCard({ text }), aCard({ id: 'other' })] })
    expect(saidBy(answer).join('').replaceAll('\n', '')).toContain(text)
    expect(textsIn(bubblesOf(answer)).some((seen) => /樹。種了.*…$/u.test(seen))).toBe(true)
    expect(faultsOf(messagesOf(answer))).toEqual([])
  })

  test.each([
    '字'.repeat(3_000),
    '👩‍👩‍👧‍👦'.repeat(700),
    '\u0001'.repeat(3_000),
    `e${'\u0301'.repeat(3_000)}`,
  ])('ten events of such words are within all that LINE takes', (long) => {
    const choice = {
      label: long,
      choice: { do: 'why', event: long.slice(0, 40), words: [long] },
    } as const
    const card = aCard({
      title: long,
      text: long,
      source: long,
      notes: Array(8).fill(long),
      categories: Array(8).fill({ label: long, place: 1 }),
      facts: Array(12).fill({ label: long, value: long, line: long }),
      choices: Array(4).fill(choice),
    })
    const answer = anAnswer({
      cards: Array(10).fill(card),
      sentence: long.slice(0, 900),
      related: [choice],
    })
    expect(faultsOf(messagesOf(answer))).toEqual([])
    expect(bubblesOf(answer)).toHaveLength(10)
  })

  const strange = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .constantFrom('a', '👩‍👩‍👧‍👦', '𠮷𡃁', 'e\u0301\u0323', '"\\', '\u0001', '。')
      .chain((unit) => fc.integer({ min: 1, max: 300 }).map((count) => unit.repeat(count))),
  )
  const strangeCard = fc.record({
    title: strange,
    copy: fc.record({ label: strange, text: strange }),
    text: strange,
    source: strange,
    notes: fc.array(strange, { maxLength: 3 }),
    categories: fc.array(fc.record({ label: strange, place: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 4,
    }),
    facts: fc.array(fc.record({ label: strange, value: strange, line: strange }), {
      maxLength: 4,
    }),
    choices: fc.array(
      fc.record({
        label: strange,
        choice: fc.record({
          do: fc.constant('why' as const),
          event: fc.string({ maxLength: 40 }),
          words: fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }),
        }),
      }),
      { maxLength: 4 },
    ),
  })

  test('is within all that LINE takes, whatever its words are', () => {
    fc.assert(
      fc.property(
        fc.array(strangeCard, { minLength: 1, maxLength: 11 }),
        fc.array(strange, { maxLength: 15 }),
        strange,
        fc.constantFrom(3, 10),
        (cards, labels, sentence, atOnce) => {
          const answer = anAnswer({
            sentence,
            cards: cards.map((card: Partial<EventCard>) => aCard(card)),
            related: labels.map((label) => ({ label, choice: { do: 'list' } })),
            atOnce,
          })
          expect(faultsOf(messagesOf(answer))).toEqual([])
        },
      ),
      { numRuns: 25 },
    )
  })
})
