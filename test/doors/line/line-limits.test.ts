// The rules that the fake LINE platform enforces, each by what breaks it, with the document that holds it and its date.
import { describe, expect, test } from 'vitest'
import { faultsOf } from './line-limits.js'

const text = (more: object = {}) => ({ type: 'text', text: 'x', ...more })
const said = (more: object = {}) => ({ type: 'text', text: 'x', scaling: true, ...more })
const box = (contents: readonly object[], more: object = {}) => ({
  type: 'box',
  layout: 'vertical',
  contents,
  ...more,
})
const flex = (contents: readonly object[], more: object = {}) => ({
  type: 'flex',
  altText: 'x',
  contents: { type: 'bubble', body: box(contents) },
  ...more,
})
const button = (action: object, more: object = {}) => ({
  type: 'button',
  scaling: true,
  action: { label: 'x', ...action },
  ...more,
})
const clipboard = (clipboardText: string) => button({ type: 'clipboard', clipboardText })
const quick = (...labels: readonly string[]) => ({
  quickReply: {
    items: labels.map((label) => ({
      type: 'action',
      action: { type: 'message', label, text: 'x' },
    })),
  },
})

test('what LINE takes has no fault', () => {
  const call = button({ type: 'uri', uri: 'tel:1999' })
  const messages = [text({ quoteToken: 'q' }), flex([said(), call, clipboard('x'.repeat(1_000))])]
  expect(faultsOf(messages)).toEqual([])
})

describe('Messaging API reference, August 2026', () => {
  test.each([
    ['five messages', Array(6).fill(text()), /6 of them/u],
    ['a text in UTF-16 units', [text({ text: '𠮷'.repeat(2_501) })], /5002 long/u],
    ['an altText', [flex([said()], { altText: 'x'.repeat(1_501) })], /altText: 1501 long/u],
    ['thirteen quick replies', [text(quick(...Array(14).fill('x')))], /14 of them/u],
    [
      'a label in characters as people see them',
      [text(quick('👩‍👩‍👧‍👦'.repeat(21)))],
      /label: 21 long/u,
    ],
    ['a clipboard', [flex([clipboard('x'.repeat(1_001))])], /clipboardText: 1001 long/u],
    ['a clipboard with something in it', [flex([clipboard('')])], /clipboardText: is empty/u],
    ['a scheme that it opens', [flex([button({ type: 'uri', uri: 'ftp://x' })])], /no scheme/u],
  ])('%s', (_, messages, fault) => {
    expect(faultsOf(messages)).toEqual([expect.stringMatching(fault)])
  })
})

describe('Get quote tokens, August 2026', () => {
  test('what is no text quotes nothing', () => {
    expect(faultsOf([flex([said()], { quoteToken: 'q' })])).toEqual([
      expect.stringMatching(/quoteToken: only texts/u),
    ])
  })
})

describe('Flex Message, scaling: iOS 13.6.0, Android 7.17.0 and later; November 2026', () => {
  test.each([
    ['a text', [said({ scaling: undefined })], /contents\[0\]\.scaling: is off/u],
    ['a button', [button({ type: 'uri', uri: 'tel:1' }, { scaling: false })], /scaling: is off/u],
    ['a text in a box in a box', [box([box([{ type: 'text', text: 'x' }])])], /scaling: is off/u],
    ['a box that cannot grow', [box([said()], { height: '72px' })], /does not grow/u],
  ])('%s', (_, contents, fault) => {
    expect(faultsOf([flex(contents)])).toEqual([expect.stringMatching(fault)])
  })
})
