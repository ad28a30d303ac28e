// What the page shows of an answer: its sentence, and all its cards as one.
import { describe, expect, test } from 'vitest'
import { CARDS, shownActivity } from '../../src/web/browser/shown-activity.js'
import type { Activity } from '../../src/web/browser/web-chat.js'

const answer = {
  type: 'message',
  text: 'Two events. First … Second …',
  channelData: { sentence: 'Two events.' },
} satisfies Activity

const CARD = 'application/vnd.microsoft.card.adaptive'

describe('an answer', () => {
  test('is shown and read aloud by its sentence alone, in a copy', () => {
    expect(shownActivity(answer)).toEqual({
      ...answer,
      text: 'Two events.',
      channelData: { sentence: 'Two events.', 'webchat:fallback-text': 'Two events.' },
    })
    expect(answer.text).toContain('Second')
  })

  test('has its cards in one attachment, in their order', () => {
    const attachments = ['first', 'second'].map((content) => ({ contentType: CARD, content }))
    expect(shownActivity({ ...answer, attachments, attachmentLayout: 'carousel' })).toMatchObject({
      attachments: [{ contentType: CARDS, content: ['first', 'second'] }],
      attachmentLayout: 'list',
    })
  })

  test.each<[string, Activity]>([
    ['without channel data', { type: 'message', text: 'Sorry.' }],
    ['without a sentence', { ...answer, channelData: {} }],
  ])('%s is shown whole', (_, activity) => {
    expect(shownActivity(activity)).toBe(activity)
  })
})
