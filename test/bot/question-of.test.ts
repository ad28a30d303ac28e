import type { Activity } from 'botbuilder'
import { describe, expect, test } from 'vitest'
import { questionOf } from '../../src/bot/question-of.js'
import type { Choice } from '../../src/model/choice.js'
import { writePostback } from '../../src/render/line/postback.js'
import { conversing } from './conversing.js'

const CHOICE: Choice = { do: 'show', event: '2018-10-29' }

const choiceOf = (value: unknown): unknown =>
  questionOf({ type: 'message', value } as Activity, new Date('2019-01-15T04:00:00Z')).choice

describe('what a pressed button carried', () => {
  test.each([
    ['a card or a suggested action', { choice: CHOICE }],
    ['LINE', { postback: writePostback(CHOICE) }],
  ])('comes from %s as the Choice', (_, value) => expect(choiceOf(value)).toEqual(CHOICE))

  test('is told to be no Choice of ours where it is none', () => {
    expect(choiceOf({ postback: 'of another bot' })).toBe('of another bot')
    expect(choiceOf({ postback: 5 })).toEqual({ postback: 5 })
  })

  test.each([undefined, null])('is nothing where there was no button: %s', (value) => {
    expect(choiceOf(value)).toBeUndefined()
  })
})

test.each([
  ['nothing', null],
  ['lists of nothing', [null]],
  ['what is no list', { type: 'mention' }],
  ['what has no shape', [{ type: 5 }, 'mention', { type: 'mention', mentioned: null }]],
])('%s beside the words does no harm', (_, beside) => {
  const activity = { type: 'message', text: 'hello', entities: beside, attachments: beside }
  expect(
    questionOf(JSON.parse(JSON.stringify(activity)), new Date('2019-01-15T04:00:00Z')),
  ).toMatchObject({ text: 'hello', isAttached: false })
})

test('on LINE a press is answered in LINE’s own messages', async () => {
  const { send } = conversing({ template: { channelId: 'line', locale: 'zh-TW' } })
  const [reply] = await send({ type: 'message', value: { postback: writePostback(CHOICE) } })
  expect(reply?.channelData?.messages).toMatchObject([
    { type: 'text', text: expect.stringContaining('10月29日') },
    { type: 'flex', contents: { type: 'bubble' } },
  ])
})
