import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, EventCard, EventsFound } from '../../../src/model/answer.js'
import type { LabelledChoice } from '../../../src/model/choice.js'
import { LANGUAGES } from '../../../src/model/language.js'
import { changedCard } from '../../../src/render/teams/changed-card.js'
import { SIZE_MAX } from '../../../src/render/teams/message-size.js'
import { teamsActivity } from '../../../src/render/teams/teams-activity.js'
import { ask, records } from '../../answer/asking.js'
import { aCard, anAnswer, words } from '../an-answer.js'
import { KINDS_OF_ANSWER } from '../kinds-of-answer.js'
import { elementsIn } from '../parse-card.js'
import { messageFaults } from './message-faults.js'

const cardsOf = ({ attachments = [] }: ReturnType<typeof teamsActivity>) =>
  attachments.map(({ content }) => content)

const textsOn = (cards: unknown): readonly string[] =>
  elementsIn(cards).flatMap(({ type, text }) =>
    (type === 'TextRun' || type === 'TextBlock') && typeof text === 'string' ? [text] : [],
  )

const labelled = (label: string, choice: LabelledChoice['choice'] = { do: 'list' }) => ({
  label,
  choice,
})

const several = (count: number, more: Partial<EventsFound> = {}) =>
  anAnswer({
    cards: Array.from({ length: count }, (_, at) => aCard({ id: `e${at}`, title: `Tree ${at}` })),
    ...more,
  })

describe.each(KINDS_OF_ANSWER)('%s, in %s', (_, language, outcome, question) => {
  const answer = ask(question.text ?? '', { fallback: language, ...question })
  const message = teamsActivity(answer)

  test('is within all limits of Teams, and changed in place as well', () => {
    expect(messageFaults(message)).toEqual([])
    for (const pressed of ['page', 'original'] as const) {
      const changed = changedCard(answer, pressed)
      expect(changed === undefined).toBe(outcome !== 'answered')
      if (changed) expect(messageFaults(changed)).toEqual([])
    }
  })

  test('begins with the sentence, which is what the activity feed tells', () => {
    expect(message.text?.startsWith(answer.sentence)).toBe(true)
    expect(answer.sentence.startsWith(message.summary?.replace(/…$/u, '') ?? '-')).toBe(true)
  })

  test('says no whole text of an event twice', () => {
    const said = [message.text ?? '', ...textsOn(cardsOf(message))].join('\n')
    const cards = answer.outcome === 'answered' ? answer.cards : []
    for (const { text } of cards) expect(said.split(text).length).toBeLessThanOrEqual(2)
  })

  test('has a way on that is understood: on the last card, or as words to send', () => {
    const cards = cardsOf(message)
    const actions = cards.at(-1)?.actions ?? []
    expect(
      cards.length > 0 ? actions.length : message.suggestedActions?.actions.length,
    ).toBeGreaterThan(0)
    for (const { data } of actions) {
      expect(ask('', { choice: data.choice, fallback: language }).outcome).toBe('answered')
    }
    for (const { value } of message.suggestedActions?.actions ?? []) {
      expect([value, ask(value, { fallback: language }).outcome]).toEqual([value, 'answered'])
    }
  })

  test('can be judged by a thumb where it is an answer, asked for as Teams wants it in 2026', () => {
    const judged = ['answered', 'not-found', 'out-of-range'].includes(outcome)
    expect(message.channelData?.feedbackLoop).toEqual(judged ? { type: 'default' } : undefined)
    expect(message.channelData?.feedbackLoopEnabled).toBeUndefined()
  })
})

test.each(LANGUAGES)('each event that may be suggested is found by its title in %s', (language) => {
  for (const { id, title } of records.events) {
    const answer = ask(title[language] ?? title.en, { fallback: language })
    const found = answer.outcome === 'answered' ? answer.found.map((event) => event.id) : []
    expect(found).toContain(id)
  }
})

describe('citations', () => {
  const urlsIn = (message: ReturnType<typeof teamsActivity>): readonly (string | undefined)[] =>
    (message.entities ?? []).flatMap(({ citation = [] }) =>
      citation.map(
        ({ appearance }: { readonly appearance: { readonly url?: string } }) => appearance.url,
      ),
    )
  const answer = ask('what awards did DOIT win', { fallback: 'en' })

  test('open the Source at the line that each event stands in', () => {
    const urls = urlsIn(teamsActivity(answer, 'https://record.example.gov.tw'))
    expect(urls).toEqual(
      answer.receipt.events.map(
        ({ file, lines }) => `https://record.example.gov.tw/sources/${file}#L${lines[0]}`,
      ),
    )
  })

  test('open nothing where it is not known how people reach the site', () => {
    expect(urlsIn(teamsActivity(answer))).toEqual([undefined, undefined, undefined, undefined])
  })

  test('are twenty at most, each with its mark', () => {
    const message = teamsActivity(several(30, { atOnce: 25 }))
    expect(urlsIn(message)).toHaveLength(20)
    expect(message.text).toContain('[20]')
    expect(message.text).not.toContain('[21]')
    expect(messageFaults(message)).toEqual([])
  })
})

describe('one event', () => {
  const card = aCard({
    choices: [
      labelled('English original', { do: 'original', event: '2019-05-01' }),
      ...['a', 'b', 'c'].map((label) => labelled(label)),
    ],
  })
  const related = ['d', 'e', 'f'].map((label) => labelled(label))

  test('has one card with its own buttons first, six in all', () => {
    const [only, ...more] = cardsOf(teamsActivity(anAnswer({ cards: [card], related })))
    expect(more).toEqual([])
    expect(only?.actions.map(({ title }: { readonly title: string }) => title)).toEqual([
      'English original',
      'a',
      'b',
      'c',
      'd',
      'e',
    ])
  })

  test('leaves what the sentence has quoted whole to the sentence, and tells it to who listens', () => {
    const quoted = { ...card, isQuoted: true }
    const answer = anAnswer({ sentence: `1 May: “${card.text}”`, cards: [quoted] })
    const [only] = cardsOf(teamsActivity(answer))
    expect(textsOn(only)).not.toContain(card.text)
    expect(only.speak).toContain(card.text)
    expect(textsOn(cardsOf(teamsActivity(anAnswer({ cards: [card] }))))).toContain(card.text)
  })

  test('shows its original in place of the card, silently, above the translation', () => {
    const message = teamsActivity(anAnswer({ cards: [card], related }))
    expect(cardsOf(message)[0].actions[0]).toMatchObject({
      data: { inPlace: 'original', choice: { do: 'original' } },
      msteams: { feedback: { hide: true } },
    })
    const answer = anAnswer({ sentence: 'As published: “…”', cards: [card], related })
    const changed = changedCard(answer, 'original')
    expect(changed?.text).toBeUndefined()
    const [after] = cardsOf(changed ?? {})
    expect(textsOn(after)[0]).toBe('As published: “…”')
    expect(textsOn(after)).toContain(card.text)
    expect(JSON.stringify(after.actions)).not.toContain('original')
  })
})

describe('several events', () => {
  test('stand side by side up to nine, and a last card tells what to ask next', () => {
    const next = labelled('Show the next 3', { do: 'page', from: 10, size: 9 })
    const message = teamsActivity(several(9, { next, related: [labelled('All awards')] }))
    const cards = cardsOf(message)
    expect([cards.length, message.attachmentLayout]).toEqual([10, 'carousel'])
    expect(textsOn(cards[9])).toEqual(['What to ask next'])
    expect(cards[9].actions).toMatchObject([
      { title: 'Show the next 3', data: { choice: next.choice } },
      { title: 'All awards' },
    ])
  })

  test('have no last card where there is nothing to ask next', () => {
    expect(cardsOf(teamsActivity(several(3)))).toHaveLength(3)
  })

  test('from ten on are one list, whose other pages take its place there and back', () => {
    const next = labelled('next', { do: 'page', from: 21, size: 10 })
    const previous = labelled('previous', { do: 'page', from: 1, size: 10 })
    const answer = several(14, { next, previous, related: [labelled('All awards')] })
    const [list, ...more] = cardsOf(teamsActivity(answer))
    expect(more).toEqual([])
    expect(list.body).toHaveLength(10)
    expect(list.body[3].selectAction.data.choice).toEqual({ do: 'show', event: 'e3' })
    expect(list.actions).toMatchObject([
      { title: 'previous', data: { inPlace: 'page' } },
      { title: 'next', data: { inPlace: 'page' } },
      { title: 'All awards', data: { msteams: { type: 'messageBack' } } },
    ])
  })

  test('a page of few of them is a list too where it takes the place of one', () => {
    const changed = changedCard(several(4, { sentence: '11 to 14 of 14.' }), 'page')
    const [list] = cardsOf(changed ?? {})
    expect(textsOn(list)[0]).toBe('11 to 14 of 14.')
    expect(list.body).toHaveLength(5)
  })

  test('are all shown to whoever asked for many at once', () => {
    const [list] = cardsOf(teamsActivity(several(30, { atOnce: 30 })))
    expect(list.body).toHaveLength(30)
  })
})

describe('the Source', () => {
  test('is cited with a mark for each card, by its lines and its own words', () => {
    const answer = ask('what awards did DOIT win', { fallback: 'en' })
    const { text, entities } = teamsActivity(answer)
    expect(text).toMatch(/\. \[1\]\[2\]\[3\]\[4\]$/u)
    expect(entities).toMatchObject([
      {
        type: 'https://schema.org/Message',
        citation: [
          {
            '@type': 'Claim',
            position: 1,
            appearance: {
              '@type': 'DigitalDocument',
              name: expect.stringMatching(/^Source: .+\.txt, line 7$/u),
              abstract: expect.stringMatching(/^\S.+…$/u),
            },
          },
          ...[2, 3, 4].map((position) => ({ position })),
        ],
      },
    ])
  })

  test('is not cited where no event answers', () => {
    expect(teamsActivity(words()).entities).toBeUndefined()
  })
})

test('what is said where nothing is shown suggests three questions at most, as words', () => {
  const related = ['a', 'b', 'c', 'd'].map((label) => labelled(label))
  const { suggestedActions } = teamsActivity(words({ related }))
  expect(suggestedActions?.actions.map(({ value }) => value)).toEqual(['a', 'b', 'c'])
})

/** Whatever a record may hold: long, with characters of two units and of several, and with marks of Markdown. */
const someText = (maxLength: number) =>
  fc
    .tuple(
      fc.string({
        unit: fc.constantFrom('a', ' ', '獎', '𠮷', '👩‍👧', 'é', '*', '"', '\\', '\n'),
        minLength: 1,
        maxLength: 40,
      }),
      fc.integer({ min: 1, max: maxLength }),
    )
    .map(([unit, length]) => `x${unit}`.repeat(Math.ceil(length / (unit.length + 1))))

const someCard: fc.Arbitrary<EventCard> = fc
  .record({
    title: someText(5_000),
    text: someText(50_000),
    isQuoted: fc.boolean(),
    source: someText(500),
    notes: fc.array(someText(1_000), { maxLength: 5 }),
    facts: fc.array(
      fc.record({ label: someText(50), value: someText(5_000), line: someText(5_000) }),
      { maxLength: 80 },
    ),
    choices: fc.array(
      someText(300).map((label) => labelled(label)),
      { maxLength: 8 },
    ),
  })
  .map(aCard)

const someAnswer = fc
  .record({
    sentence: someText(50_000),
    cards: fc.array(someCard, { minLength: 1, maxLength: 50 }),
    atOnce: fc.constantFrom(1, 3, 10, 50),
    related: fc.array(
      someText(300).map((label) => labelled(label)),
      { maxLength: 4 },
    ),
  })
  .map(anAnswer)

describe('however long a record is', () => {
  test('its message fits, with every event that is to be shown', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(someAnswer, (answer) => {
        const message = teamsActivity(answer)
        expect(messageFaults(message)).toEqual([])
        expect(JSON.stringify(message).length * 2).toBeLessThanOrEqual(SIZE_MAX)
        const shown = Math.min(answer.cards.length, answer.cards.length > 9 ? answer.atOnce : 9)
        const [first, ...more] = cardsOf(message)
        expect(
          answer.cards.length > 9 ? first.body.length : more.length + 1,
        ).toBeGreaterThanOrEqual(shown)
        for (const pressed of ['page', 'original'] as const) {
          expect(messageFaults(changedCard(answer, pressed) ?? {})).toEqual([])
        }
      }),
      { numRuns: 30 },
    )
  })

  test('and a short one is not cut', () => {
    const answer: Answer = several(9)
    expect(JSON.stringify(teamsActivity(answer))).not.toContain('…')
  })
})

test('faults are found', () => {
  const card = { type: 'AdaptiveCard', version: '1.5', body: [] }
  const attached = (content: object) => ({
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  })
  const button = (style: string) => ({ type: 'Action.Submit', title: 'a', style })
  const many = Array.from({ length: 7 }, () => button('default'))
  const root = { type: 'https://schema.org/Message' }
  const plain = { textFormat: 'plain', text: 'a' }
  for (const faulty of [
    {},
    { text: 'a **b**' },
    { ...plain, text: 'a'.repeat(60_000) },
    { ...plain, text: '\ud83d' },
    attached({ ...card, version: undefined }),
    attached({ ...card, actions: [button('destructive')] }),
    attached({ ...card, actions: many }),
    { ...plain, entities: [root] },
    {
      ...attached(card),
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'a', value: 'a' }] },
    },
    {
      ...plain,
      suggestedActions: { to: [], actions: [{ type: 'messageBack', title: 'a', value: {} }] },
    },
  ]) {
    expect(messageFaults(faulty)).not.toEqual([])
  }
  expect(messageFaults({ ...plain })).toEqual([])
  expect(messageFaults(attached(card))).toEqual([])
})
