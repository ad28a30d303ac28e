// Words as outlines of the font that is shipped: a machine need not have one for Chinese, and the picture is the same on all.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'
import { z } from 'zod'
import { RichMenuError } from './menu.js'

export interface Outline {
  /** Path data of each character, with how far to the right it stands; in ems, y growing upwards. */
  readonly glyphs: readonly { readonly path: string; readonly x: number }[]
  readonly width: number
}

/** Outlines are in these to the em. */
export const UNITS = 1000

/** @throws RichMenuError that names a character that the font has not */
export type OutlineOf = (text: string, tracking: number) => Outline

/** A part of the font for each group of characters: 'U+4e00,U+4e8b-4e8c'. */
const ranges = z.record(z.string(), z.string())

/** Reads each part of the font once, when a word first needs it. */
export const shippedFont = (): OutlineOf => {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-tc/unicode.json'),
  )
  const parts = Object.entries(
    ranges.parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'))),
  ).map(([name, list]) => ({ name: name.replace(/[[\]]/gu, ''), holds: within(list) }))
  const read = new Map<string, Font>()

  const fontFor = (character: string, codePoint: number): Font => {
    for (const { name, holds } of parts) {
      if (!holds(codePoint)) continue
      const font = read.get(name) ?? open(folder, name)
      read.set(name, font)
      if (font.hasGlyphForCodePoint(codePoint)) return font
    }
    throw new RichMenuError(
      `the menu’s font has no “${character}”: write it in another way in dialogs/, in menu.yaml or labels.yaml`,
    )
  }

  return (text, tracking) => {
    let x = 0
    const glyphs = Array.from(text, (character) => {
      const codePoint = character.codePointAt(0) ?? 0
      const glyph = fontFor(character, codePoint).glyphForCodePoint(codePoint)
      const at = x
      x += glyph.advanceWidth + tracking
      return { path: glyph.path.toSVG(), x: at }
    })
    return { glyphs, width: Math.max(0, x - tracking) }
  }
}

const open = (folder: string, name: string): Font => {
  const font = create(readFileSync(join(folder, 'files', `noto-sans-tc-${name}-wght-normal.woff2`)))
  if (font.unitsPerEm !== UNITS) throw new Error(`the font has ${font.unitsPerEm} units to the em`)
  return font
}

const within = (list: string): ((codePoint: number) => boolean) => {
  const spans = list.split(',').map((span) => {
    const [from = '', to = from] = span.replace(/^U\+/iu, '').split('-')
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
  })
  return (codePoint) => spans.some(({ from, to }) => codePoint >= from && codePoint <= to)
}
