// The colours of what is drawn in LINE, each once. LINE draws bubbles on white, in its dark theme too.
export const COLOURS = {
  ground: '#ffffff',
  raised: '#edf2f4',
  line: '#d3dde1',
  text: '#14242b',
  subtle: '#51636b',
  accent: '#005f73',
  onColour: '#ffffff',
} as const

/** One a category, by its place among them; each is told from the others by its word as well. */
export const CATEGORY_COLOURS = [
  '#8a5200',
  '#5b3fa0',
  '#005f73',
  '#1c6b3a',
  '#b3261e',
  '#1f4e9e',
  '#4a5560',
  '#9c2c77',
  '#6b5b00',
] as const

/** `place` from 1; beyond the last colour they begin anew. An event without a category has the accent. */
export const categoryColour = (place: number | undefined): string =>
  (place === undefined ? undefined : CATEGORY_COLOURS[(place - 1) % CATEGORY_COLOURS.length]) ??
  COLOURS.accent
