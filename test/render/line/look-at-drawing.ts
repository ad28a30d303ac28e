// Runs in the page that a drawing of LINE's messages stands in, and so by itself: what is seen there, and what is wrong.
export interface Drawing {
  readonly size: { readonly width: number; readonly height: number }
  /** The words of each part that has room on the page. */
  readonly seen: readonly string[]
  /** What reaches beyond its bubble. */
  readonly beyond: readonly string[]
  /** Texts of which a part is hidden. */
  readonly cut: readonly string[]
  /** Texts that nobody can read, and buttons that nobody can hit. */
  readonly small: readonly string[]
}

export const lookAtDrawing = async (): Promise<Drawing> => {
  await document.fonts.ready
  const all = (selector: string, within: ParentNode = document) =>
    Array.from(within.querySelectorAll<HTMLElement>(selector))
  const kind = (...kinds: string[]) => kinds.map((one) => `[data-is=${one}]`).join()
  const told = ({ dataset, textContent }: HTMLElement) => `${dataset['is']}: ${textContent}`
  const isHidden = (text: HTMLElement) =>
    text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 1
  const fontSize = (text: HTMLElement) => Number.parseFloat(getComputedStyle(text).fontSize)

  for (const text of all(kind('shrinking-text'))) {
    while (isHidden(text) && fontSize(text) > 4) text.style.fontSize = `${fontSize(text) - 0.5}px`
  }

  const reachesBeyond = (bubble: HTMLElement) => {
    const edge = bubble.getBoundingClientRect()
    return (part: HTMLElement) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return (
        left < edge.left - 0.5 ||
        right > edge.right + 0.5 ||
        top < edge.top - 0.5 ||
        bottom > edge.bottom + 0.5
      )
    }
  }
  const texts = all(kind('text', 'shrinking-text'))
  const { width, height } = document.querySelector('main')?.getBoundingClientRect() ?? {}
  return {
    size: { width: Math.ceil(width ?? 0), height: Math.ceil(height ?? 0) },
    seen: all(kind('text', 'shrinking-text', 'span', 'said', 'chip'))
      .filter((part) => part.getBoundingClientRect().height > 0)
      .map(({ textContent }) => textContent ?? ''),
    beyond: all(kind('bubble')).flatMap((bubble) =>
      all('[data-is]', bubble).filter(reachesBeyond(bubble)).map(told),
    ),
    cut: texts.filter(isHidden).map(told),
    small: [
      ...texts.filter((text) => fontSize(text) < 10),
      ...all(kind('button')).filter((button) => button.getBoundingClientRect().height < 24),
    ].map(told),
  }
}
