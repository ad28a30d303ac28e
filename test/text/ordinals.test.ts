import { describe, expect, test } from 'vitest'
import { isOrdinal, ordinalIn } from '../../src/text/ordinals.js'

describe('a place in an order is read', () => {
  test.each([
    ['16th', 16],
    ['1st place', 1],
    ['first place', 1],
    ['sixteenth', 16],
    ['第一名', 1],
    ['第16名', 16],
    ['第七', 7],
  ])('“%s” is %i', (said, place) => expect(ordinalIn(said)).toBe(place))
})

test.each(['16', 'month', 'firsthand', '名', '3.0', 'a1st'])('“%s” tells no place', (said) =>
  expect(isOrdinal(said)).toBe(false),
)
