import { describe, expect, test } from 'vitest'
import { CATEGORY_COLOURS, COLOURS, categoryColour } from '../../../src/render/line/colours.js'
import { dialogs } from '../../answer/asking.js'

/** WCAG 2.2, relative luminance. */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

describe('every text can be read: at least 4.5 to 1', () => {
  const { ground, raised, text, subtle, accent, onColour } = COLOURS
  test.each<readonly [string, string, string]>([
    ['text on the ground', text, ground],
    ['text on what is raised', text, raised],
    ['quiet text on the ground', subtle, ground],
    ['quiet text on what is raised', subtle, raised],
    ['a button', accent, ground],
    ['text on a button', onColour, accent],
    ...CATEGORY_COLOURS.flatMap((colour, at): [string, string, string][] => [
      [`category ${at + 1} on the ground`, colour, ground],
      [`a day on category ${at + 1}`, onColour, colour],
    ]),
  ])('%s', (_, one, other) => expect(contrast(one, other)).toBeGreaterThanOrEqual(4.5))
})

test('each category has a colour of its own, and further ones begin anew', () => {
  const places = Object.keys(dialogs.en.categories).map((_, at) => at + 1)
  expect(new Set(places.map(categoryColour)).size).toBe(places.length)
  expect(categoryColour(CATEGORY_COLOURS.length + 1)).toBe(categoryColour(1))
  expect(categoryColour(undefined)).toBe(COLOURS.accent)
})
