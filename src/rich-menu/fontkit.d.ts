// The part of the fontkit package that we use; it ships no types.
declare module 'fontkit' {
  interface Glyph {
    /** In font units. */
    readonly advanceWidth: number
    /** Its y grows upwards. */
    readonly path: { toSVG(): string }
  }

  export interface Font {
    readonly unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
  }

  export const create: (bytes: Uint8Array) => Font
}
