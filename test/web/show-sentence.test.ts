// What the page shows of an answer, and of a button that was pressed.
import { describe, expect, test } from 'vitest'
import {
  showSentence,
  withPressedLabel,
  withSentenceOnly,
} from '../../src/web/browser/show-sentence.js'
import type { Activity } from '../../src/web/browser/web-chat.js'

const answer = {
  type: 'message',
  text: 'Two events. First … Second …',
  channelData: { sentence: 'Two events.' },
} satisfies Activity

describe('an answer', () => {
  test('is shown by its sentence alone, in a copy', () => {
    expect(withSentenceOnly(answer)).toEqual({ ...answer, text: 'Two events.' })
    expect(answer.text).toContain('Second')
  })

  test.each<[string, Activity]>([
    ['without channel data', { type: 'message', text: 'Sorry.' }],
    ['without a sentence', { ...answer, channelData: {} }],
  ])('%s is shown whole', (_, activity) => {
    expect(withSentenceOnly(activity)).toBe(activity)
  })
})

describe('a button on a card', () => {
  const pressed = {
    type: 'message',
    channelData: { postBack: true, clientActivityID: '1' },
    value: { choice: { do: 'list' }, msteams: { type: 'messageBack', displayText: 'Same month' } },
  } satisfies Activity

  test('is shown as what the person said, and goes out with its Choice', () => {
    expect(withPressedLabel(pressed)).toEqual({
      ...pressed,
      text: 'Same month',
      channelData: { clientActivityID: '1' },
    })
  })

  test.each<[string, Activity]>([
    ['without a label', { ...pressed, value: { choice: { do: 'list' } } }],
    ['with words of its own', { ...pressed, text: 'Which awards?' }],
    ['a message that is none', { type: 'message', text: 'hello' }],
  ])('%s goes out as it is', (_, activity) => {
    expect(withPressedLabel(activity)).toBe(activity)
  })
})

test('what comes in and what goes out is changed, and nothing else', () => {
  const through: unknown[] = []
  const pass = showSentence()((action) => through.push(action))
  pass({ type: 'DIRECT_LINE/POST_ACTIVITY_PENDING', payload: { activity: answer } })
  pass({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity: answer } })
  pass({ type: 'DIRECT_LINE/CONNECT' })
  expect(through).toEqual([
    { type: 'DIRECT_LINE/POST_ACTIVITY_PENDING', payload: { activity: answer } },
    {
      type: 'DIRECT_LINE/INCOMING_ACTIVITY',
      payload: { activity: { ...answer, text: 'Two events.' } },
    },
    { type: 'DIRECT_LINE/CONNECT' },
  ])
})
