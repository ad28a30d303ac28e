// Where everything stands on the picture of a rich menu, in its pixels: what is drawn there is what can be pressed there.
import type { Language } from '../model/language.js'
import type { Icon, Menu, Press } from './menu.js'

/** The larger of the two sizes that LINE recommends; a phone shows it about 375 points wide, a seventh of this. */
export const WIDTH = 2500
export const HEIGHT = 1686

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Cell = { readonly box: Box; readonly label: string } & (
  | { readonly look: 'tab'; readonly opens: Language }
  /** The tab of the menu that is seen: nothing to press. */
  | { readonly look: 'open-tab' }
  | { readonly look: 'heading' }
  | ({ readonly look: 'tile'; readonly icon: Icon } & Press)
  | { readonly look: 'month'; readonly says: string }
)

const TABS: Box = { x: 0, y: 0, width: WIDTH, height: 204 }
const GAP = 28
const TILES_HEIGHT = 560
const HEADING_HEIGHT = 96
const COLUMNS_MAX = 4

export const layOut = ({ language, tabs, tiles, heading, months }: Menu): readonly Cell[] => {
  const inner: Box = {
    x: GAP,
    y: TABS.height + GAP,
    width: WIDTH - 2 * GAP,
    height: HEIGHT - TABS.height - 2 * GAP,
  }
  const tilesBox = months.length === 0 ? inner : { ...inner, height: TILES_HEIGHT }
  const headingBox: Box = {
    ...inner,
    y: inner.y + TILES_HEIGHT + GAP,
    height: HEADING_HEIGHT,
  }
  const monthsTop = headingBox.y + HEADING_HEIGHT + GAP
  const monthsBox: Box = { ...inner, y: monthsTop, height: HEIGHT - GAP - monthsTop }
  return [
    ...grid(TABS, tabs.length, tabs.length, 0).flatMap((box, n) => {
      const tab = tabs[n]
      if (!tab) return []
      const { label } = tab
      return tab.language === language
        ? { box, label, look: 'open-tab' as const }
        : { box, label, look: 'tab' as const, opens: tab.language }
    }),
    ...grid(tilesBox, tiles.length, tiles.length, GAP).flatMap((box, n) => {
      const tile = tiles[n]
      return tile ? { box, ...tile, look: 'tile' as const } : []
    }),
    ...(months.length === 0 ? [] : [{ box: headingBox, label: heading, look: 'heading' as const }]),
    ...grid(monthsBox, months.length, columnsFor(months.length), GAP).flatMap((box, n) => {
      const month = months[n]
      return month ? { box, ...month, look: 'month' as const } : []
    }),
  ]
}

/** As even as can be: five are three and two, not four and one. */
const columnsFor = (count: number): number => Math.ceil(count / Math.ceil(count / COLUMNS_MAX))

/** Whole pixels, row by row. */
const grid = (within: Box, count: number, columns: number, gap: number): readonly Box[] => {
  if (count === 0) return []
  const rows = Math.ceil(count / columns)
  const width = Math.floor((within.width - gap * (columns - 1)) / columns)
  const height = Math.floor((within.height - gap * (rows - 1)) / rows)
  return Array.from({ length: count }, (_, n) => ({
    x: within.x + (n % columns) * (width + gap),
    y: within.y + Math.floor(n / columns) * (height + gap),
    width,
    height,
  }))
}
