import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../src/rich-menu/draw.js'
import { HEIGHT, layOut, WIDTH } from '../../src/rich-menu/layout.js'
import { RichMenuError } from '../../src/rich-menu/menu.js'
import { shippedFont } from '../../src/rich-menu/outlines.js'
import { sizeOfPng } from './a-line-account.js'
import { aMenu } from './a-menu.js'

const outlineOf = shippedFont()

describe('the picture', () => {
  test.each([0, 7, 12])('with %i months is of the size it is laid out for, and light', (months) => {
    const png = pictureOf(layOut(aMenu(months)), outlineOf)
    expect(sizeOfPng(png)).toEqual({ width: WIDTH, height: HEIGHT })
    expect(png.length).toBeLessThan(1024 * 1024)
  })

  test('is another where one word is another', () => {
    const [one, other] = [aMenu(2), { ...aMenu(2), heading: '各月' }].map((menu) =>
      pictureOf(layOut(menu), outlineOf),
    )
    expect(one).not.toEqual(other)
  })
})

describe('outlines', () => {
  test.each(['得獎紀錄', '臺北', 'February', '12月', '2018, month by month', '？「」（）'])(
    'has one for each character of %s',
    (text) => {
      const { glyphs, width } = outlineOf(text, 0)
      expect(glyphs).toHaveLength([...text].length)
      for (const [n, character] of [...text].entries()) {
        if (character !== ' ') expect(glyphs[n]?.path).toMatch(/^M/u)
      }
      expect(width).toBeGreaterThan(0)
    },
  )

  test('characters stand one after the other, with the room between them that was asked for', () => {
    expect(outlineOf('大事', 50).glyphs.map(({ x }) => x)).toEqual([0, 1050])
    expect(outlineOf('大事', 50).width).toBe(2050)
  })

  test('names a character that the font has not', () => {
    expect(() => outlineOf('獎🏆', 0)).toThrow(RichMenuError)
    expect(() => outlineOf('獎🏆', 0)).toThrow('“🏆”')
  })
})
