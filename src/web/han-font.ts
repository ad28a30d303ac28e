// The font of the Han script for devices that have none: its parts and a style sheet, made from those of its package.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** As the page's style sheet names it, behind all fonts of systems. */
export const HAN_FAMILY = 'Han fallback'

export interface HanFont {
  readonly css: string
  /** Names beside the style sheet, and the files that they stand for. */
  readonly files: ReadonlyMap<string, Buffer>
}

/** Before these code points stand the scripts that every system has letters of: CJK Radicals Supplement begins there. */
const HAN_FROM = 0x2e80

/** What Android and Linux call the same font where they have it: a full name or a PostScript name (CSS Fonts 4, 4.3.1). */
const INSTALLED = [
  'Noto Sans CJK TC',
  'Noto Sans CJK TC Regular',
  'NotoSansCJKtc-Regular',
  'NotoSansCJKTC-Regular',
  'Noto Sans TC',
  'NotoSansTC-Regular',
]

/** The package as npm laid it down. */
export const hanFont = (
  folder = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-tc')),
): HanFont => {
  const faces = readFileSync(join(folder, 'index.css'), 'utf8')
    .split('@font-face')
    .slice(1)
    .flatMap(partOf)
  const files = new Set(readdirSync(join(folder, 'files')))
  return {
    css: faces.map(faceOf).join(''),
    files: new Map(
      faces
        .filter(({ file }) => files.has(file))
        .map(({ file }) => [file, readFileSync(join(folder, 'files', file))]),
    ),
  }
}

interface Part {
  readonly file: string
  readonly ranges: readonly string[]
}

/** None of a part whose characters are all of other scripts. */
const partOf = (face: string): readonly Part[] => {
  const file = /url\(\.\/files\/([^()]+)\)/u.exec(face)?.[1]
  const ranges = (/unicode-range:\s*([^;]+)/u.exec(face)?.[1] ?? '')
    .split(',')
    .map((range) => range.trim())
    .filter((range) => Number.parseInt(range.slice('U+'.length), 16) >= HAN_FROM)
  return file && ranges.length > 0 ? [{ file, ranges }] : []
}

const LOCALS = INSTALLED.map((name) => `local("${name}")`).join(',')

const faceOf = ({ file, ranges }: Part): string =>
  `@font-face{font-family:"${HAN_FAMILY}";font-weight:100 900;font-display:swap;src:${LOCALS},url(${file}) format("woff2");unicode-range:${ranges.join(',')}}\n`
