// What the page shows of an answer with cards.
import { expect, test } from 'vitest'
import { showSentence, withSentenceOnly } from '../../src/web/browser/show-sentence.js'
import type { Activity } from '../../src/web/browser/web-chat.js'

const CARD = { contentType: 'application/vnd.microsoft.card.adaptive' }
const answer = {
  type: 'message',
  text: 'Two events. First … Second …',
  channelData: { sentence: 'Two events.' },
  attachments: [CARD, CARD],
} satisfies Activity

test('the sentence alone stands beside cards, in a copy', () => {
  expect(withSentenceOnly(answer)).toEqual({ ...answer, text: 'Two events.' })
  expect(answer.text).toContain('Second')
})

test.each<[string, Activity]>([
  ['without cards', { ...answer, attachments: [] }],
  ['without a sentence', { ...answer, channelData: {} }],
  ['beside what is no card', { ...answer, attachments: [CARD, { contentType: 'image/png' }] }],
])('%s the whole text stays', (_, activity) => {
  expect(withSentenceOnly(activity)).toBe(activity)
})

test('only what comes in is changed', () => {
  const through: unknown[] = []
  const pass = showSentence()((action) => through.push(action))
  pass({ type: 'DIRECT_LINE/POST_ACTIVITY', payload: { activity: answer } })
  pass({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity: answer } })
  expect(through).toEqual([
    { type: 'DIRECT_LINE/POST_ACTIVITY', payload: { activity: answer } },
    {
      type: 'DIRECT_LINE/INCOMING_ACTIVITY',
      payload: { activity: { ...answer, text: 'Two events.' } },
    },
  ])
})
