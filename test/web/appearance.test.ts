// What we ask of Web Chat is none of what it is about to drop.
import { expect, test } from 'vitest'
import { styleOptions } from '../../src/web/browser/appearance.js'

/** By Web Chat's changelog, with the day after which each is gone. */
const DEPRECATED: Readonly<Record<string, string>> = {
  bubbleImageHeight: '2026-07-05',
  bubbleMaxWidth: '2026-10-08',
  bubbleMinWidth: '2026-10-08',
}

test('no style option of ours is deprecated (Web Chat 4.19, June 2026)', () => {
  expect(Object.keys(styleOptions).filter((option) => option in DEPRECATED)).toEqual([])
})
