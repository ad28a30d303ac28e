// The page's colours in both themes: words stand out from what is behind them (WCAG 2.2, 1.4.3 and 1.4.11).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'

const css = readFileSync(join(packageRoot, 'src', 'web', 'page.css'), 'utf8')

const coloursIn = (block: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/gu), ([, name = '', value = '']) => [
      name,
      value,
    ]),
  )

const darkFrom = css.indexOf('@media (prefers-color-scheme: dark)')
const light = coloursIn(css.slice(0, darkFrom))
const dark = coloursIn(css.slice(darkFrom, css.indexOf('.cat-1 {')))
const THEMES = [
  ['light', light],
  ['dark', dark],
] as const

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const CATEGORIES = Array.from({ length: 9 }, (_, index) => `--cat-${index + 1}`)

const WORDS: readonly (readonly [string, string])[] = [
  ...['--text', '--subtle', '--accent', '--good', '--warning', '--attention'].flatMap((word) =>
    ['--page', '--surface', '--raised'].map((behind) => [word, behind] as const),
  ),
  ['--text', '--hover'],
  ['--accent', '--hover'],
  ['--accent', '--accent-wash'],
  ['--on-accent', '--accent'],
  ['--on-mine', '--mine'],
  ...CATEGORIES.flatMap(
    (one) =>
      [
        [one, '--surface'],
        [one, '--page'],
        [one, `${one}-wash`],
        [one, '--hover'],
        ['--surface', one],
      ] as const,
  ),
]

describe.each(THEMES)('in the %s theme', (_, colours) => {
  const of = (name: string): string => colours.get(name) ?? `${name} has no colour`

  test.each(WORDS)('%s can be read on %s', (word, behind) => {
    expect(contrast(of(word), of(behind))).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['--page', '--surface'])('the edges of fields are seen on %s', (behind) => {
    expect(contrast(of('--edge'), of(behind))).toBeGreaterThanOrEqual(3)
  })
})

test('both themes name the same colours', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort())
  expect(light.size).toBeGreaterThan(30)
})

test('black on white has the contrast that the standard gives', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
})
