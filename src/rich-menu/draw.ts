// The picture of a rich menu: a drawing in SVG, and the PNG of it that LINE takes.
import { Resvg } from '@resvg/resvg-js'
import { COLOURS } from '../render/line/colours.js'
import { ICONS } from './icons.js'
import { type Box, type Cell, HEIGHT, WIDTH } from './layout.js'
import { type OutlineOf, UNITS } from './outlines.js'

export const pictureOf = (cells: readonly Cell[], outlineOf: OutlineOf): Buffer =>
  // Every word is an outline already: fonts of the machine would only make it slow.
  new Resvg(drawingOf(cells, outlineOf), { font: { loadSystemFonts: false } }).render().asPng()

const drawingOf = (cells: readonly Cell[], outlineOf: OutlineOf): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.raised}"/>`,
    ...cells.map((cell) => drawCell(cell, (label) => words(label, outlineOf))),
    '</svg>',
  ].join('\n')

type DrawWords = (label: Label) => string

const drawCell = (cell: Cell, write: DrawWords): string => {
  const { box, label } = cell
  switch (cell.look) {
    case 'tab':
      return (
        rectangle(box, { fill: COLOURS.ground }) +
        write({ label, box, size: 92, colour: COLOURS.accent })
      )
    case 'open-tab':
      return (
        rectangle(box, { fill: COLOURS.accent }) +
        write({ label, box, size: 92, colour: COLOURS.onColour })
      )
    case 'heading':
      return write({ label, box, size: 80, colour: COLOURS.subtle })
    case 'tile':
      return card(box) + icon(cell.icon, box) + write(tileLabel(label, box))
    case 'month':
      return card(box) + write({ label, box, size: 96, colour: COLOURS.text })
  }
}

interface Look {
  readonly fill: string
  readonly stroke?: string
  readonly radius?: number
}

const rectangle = ({ x, y, width, height }: Box, { fill, stroke, radius = 0 }: Look): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${
    stroke ? ` stroke="${stroke}" stroke-width="4"` : ''
  }/>`

const card = (box: Box): string =>
  rectangle(box, { fill: COLOURS.ground, stroke: COLOURS.line, radius: 36 })

const ICON_SIZE = 220
const TILE_LABEL_HEIGHT = 120
const TILE_GAP = 44

/** A field's sign and its words stand together, in the middle of it. */
const tileTop = ({ y, height }: Box): number =>
  y + (height - ICON_SIZE - TILE_GAP - TILE_LABEL_HEIGHT) / 2

const icon = (name: keyof typeof ICONS, box: Box): string => {
  const x = box.x + (box.width - ICON_SIZE) / 2
  const scale = ICON_SIZE / 24
  return `<g transform="translate(${x} ${tileTop(box)}) scale(${scale})" fill="none" stroke="${COLOURS.accent}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">${ICONS[name]}</g>`
}

const tileLabel = (label: string, box: Box): Label => ({
  label,
  box: { ...box, y: tileTop(box) + ICON_SIZE + TILE_GAP, height: TILE_LABEL_HEIGHT },
  size: 116,
  colour: COLOURS.text,
})

interface Label {
  readonly label: string
  readonly box: Box
  /** Of the em, in pixels; words that are too wide for the box are smaller. */
  readonly size: number
  readonly colour: string
}

/**
 * The font's own outlines are its thinnest, and fontkit cannot vary those of a WOFF2: a line around them gives them
 * the weight of a medium face, and the same room between the characters.
 */
const WEIGHT = 46
const TRACKING = 32
/** The part of a box's width that words may fill. */
const FILLS = 0.9
/** From the baseline to the middle of what is written, in ems: between that of Han and that of capitals. */
const MIDDLE = 0.37

const words = ({ label, box, size, colour }: Label, outlineOf: OutlineOf): string => {
  const { glyphs, width } = outlineOf(label, TRACKING)
  const em = Math.min(size, (box.width * FILLS * UNITS) / width)
  const x = box.x + (box.width - (width * em) / UNITS) / 2
  const baseline = box.y + box.height / 2 + MIDDLE * em
  const scale = em / UNITS
  const paths = glyphs.map(({ path, x }) => `<path transform="translate(${x} 0)" d="${path}"/>`)
  return `<g transform="translate(${x} ${baseline}) scale(${scale} ${-scale})" fill="${colour}" stroke="${colour}" stroke-width="${WEIGHT}" stroke-linejoin="round">${paths.join('')}</g>`
}
