// Brings the font of the Han script, with its long style sheet, to a device that has none; to others it is never sent.

/** `path` is that of the style sheet. */
export const bringHanFont = (path: string | undefined): void => {
  if (!path || drawsHan()) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = path
  document.head.append(link)
}

/** Two characters that look nothing like each other: without a font both are the same empty box. */
const TWO_CHARACTERS = ['\u4e00', '\u9f8d'] as const

const SIDE = 24

const drawsHan = (): boolean => {
  const [one, other] = TWO_CHARACTERS.map(picturedAs)
  // Where nothing can be drawn to look at, a font is not worth its weight on a mere guess.
  return one === undefined || other === undefined || one !== other
}

const picturedAs = (character: string): string | undefined => {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = SIDE
  const context = canvas.getContext('2d')
  if (!context) return undefined
  context.font = `${SIDE - 4}px sans-serif`
  context.textBaseline = 'top'
  context.fillText(character, 2, 2)
  return context.getImageData(0, 0, SIDE, SIDE).data.join()
}
