// Draws the app's icons as Teams wants them, and looks at pictures: their size and their dots.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { packageRoot } from '../package-root.js'

/** The side of each icon, in dots: "App icons" in Microsoft's guide to app packages. */
export const ICON_SIDES = { color: 192, outline: 32 } as const

export type Icon = keyof typeof ICON_SIDES

/** Their names in the package. */
export const ICON_FILES: Readonly<Record<Icon, string>> = {
  color: 'color.png',
  outline: 'outline.png',
}

/** PNG, drawn from the SVG beside this file. */
export const drawIcons = (): Readonly<Record<Icon, Uint8Array>> => ({
  color: draw('color'),
  outline: draw('outline'),
})

const draw = (icon: Icon): Uint8Array => {
  const svg = readFileSync(join(packageRoot, 'src', 'teams-app', `${icon}.svg`), 'utf8')
  return new Resvg(svg, { fitTo: { mode: 'width', value: ICON_SIDES[icon] }, ...NO_FONTS })
    .render()
    .asPng()
}

export interface Dots {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of each, from 0 to 255; the colours are multiplied by alpha. */
  readonly rgba: Uint8Array
}

/** @throws Error where it is no PNG */
export const dotsOf = (png: Uint8Array): Dots => {
  const bytes = Buffer.from(png)
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('is no PNG')
  const width = bytes.readUInt32BE(WIDTH_AT)
  const height = bytes.readUInt32BE(WIDTH_AT + 4)
  const size = `width="${width}" height="${height}"`
  const picture = `data:image/png;base64,${bytes.toString('base64')}`
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${picture}"/></svg>`,
    NO_FONTS,
  ).render()
  return { width, height, rgba: pixels }
}

/** Nothing here is text, and looking for the machine's fonts takes time. */
const NO_FONTS = { font: { loadSystemFonts: false } } as const

/** PNG (ISO/IEC 15948), 5.2 and 11.2.2: the signature, then the chunk IHDR, which begins with the width. */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const WIDTH_AT = 16
