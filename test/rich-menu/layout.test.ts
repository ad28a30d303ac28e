import { describe, expect, test } from 'vitest'
import { type Box, HEIGHT, layOut, WIDTH } from '../../src/rich-menu/layout.js'
import { requestFor } from '../../src/rich-menu/request.js'
import { aMenu } from './a-menu.js'

/** A picture of 2500 pixels is shown about 375 points wide; 24 points are the least that a finger should have. */
const TARGET_MIN = (24 * WIDTH) / 375

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each(Array.from({ length: 13 }, (_, months) => months))('with %i months', (months) => {
  const menu = aMenu(months)
  const cells = layOut(menu)

  test('everything stands within the picture, and nothing on another', () => {
    for (const { box } of cells) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(WIDTH)
      expect(box.y + box.height).toBeLessThanOrEqual(HEIGHT)
    }
    const pairs = cells.flatMap((one, n) =>
      cells.slice(n + 1).map((other) => [one, other] as const),
    )
    expect(pairs.filter(([one, other]) => overlap(one.box, other.box))).toEqual([])
  })

  test('a finger can press each, and the other language’s tab, but not the tab that is open', () => {
    const { areas = [] } = requestFor(menu, cells)
    expect(areas).toHaveLength(4 + months + 1)
    for (const { bounds } of areas) {
      expect(bounds?.width).toBeGreaterThanOrEqual(TARGET_MIN)
      expect(bounds?.height).toBeGreaterThanOrEqual(TARGET_MIN)
    }
  })
})

test('the hotline is called by its number, and the other fields are said', () => {
  const { areas = [] } = requestFor(aMenu(1), layOut(aMenu(1)))
  expect(areas.map(({ action }) => action).filter((action) => action?.type === 'uri')).toEqual([
    { type: 'uri', label: '撥打1999', uri: 'tel:1999' },
  ])
})

test('overlapping boxes would be found', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(overlap(box, { ...box, x: 9 })).toBe(true)
  expect(overlap(box, { ...box, x: 10 })).toBe(false)
})

test('rows of months are as even as can be', () => {
  const rowsOf = (months: number) => {
    const tops = layOut(aMenu(months)).flatMap(({ look, box }) => (look === 'month' ? box.y : []))
    return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length)
  }
  expect([1, 4, 5, 7, 9, 12].map(rowsOf)).toEqual([[1], [4], [3, 2], [4, 3], [3, 3, 3], [4, 4, 4]])
})
