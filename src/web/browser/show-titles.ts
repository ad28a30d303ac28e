// Shows what a mark of the picture stands for, beside it, as long as it is pointed at or has the focus (WCAG 2.2, 1.4.13).

/** Between the title and the edge of the window, in CSS pixels; to the mark there is none, so that a pointer finds over. */
const GAP = 6

/** The title is there for eyes: a mark's accessible name tells the same. */
export const showTitles = (picture: HTMLElement): void => {
  const title = document.createElement('div')
  title.className = 'title-beside'
  title.setAttribute('aria-hidden', 'true')
  title.hidden = true
  picture.append(title)
  const show = (mark: Element): void => {
    title.replaceChildren(...linesOf(mark))
    title.hidden = false
    const { left, top } = placeBeside(mark.getBoundingClientRect(), title.getBoundingClientRect())
    title.style.left = `${left}px`
    title.style.top = `${top}px`
  }
  const hide = (): void => {
    title.hidden = true
  }
  const markAt = (target: EventTarget | null): Element | null =>
    target instanceof Element ? target.closest('[data-title]') : null

  // A title that goes uncovers what lies below it: that comes to the pointer, not the pointer to it.
  let pointer = ''
  let dismissedAt = ''
  picture.addEventListener('pointermove', ({ clientX, clientY }) => {
    pointer = `${clientX} ${clientY}`
  })
  picture.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    const mark = markAt(target)
    if (dismissedAt === `${clientX} ${clientY}`) return
    if (mark && pointerType !== 'touch') show(mark)
    // The pointer may go onto the title itself, to read it or to mark its words.
    else if (!(target instanceof Node && title.contains(target))) hide()
  })
  picture.addEventListener('pointerleave', hide)
  picture.addEventListener('focusin', ({ target }) => {
    const mark = markAt(target)
    if (mark?.matches(':focus-visible')) show(mark)
  })
  picture.addEventListener('focusout', hide)
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    dismissedAt = pointer
    hide()
  })
  document.addEventListener('scroll', hide, { capture: true, passive: true })
}

const linesOf = (mark: Element): readonly HTMLElement[] => {
  const line = (name: string, text: string): HTMLElement => {
    const element = document.createElement('p')
    element.className = name
    element.textContent = text
    return element
  }
  const about = mark.getAttribute('data-about')
  const words = line('words', mark.getAttribute('data-title') ?? '')
  words.lang = mark.getAttribute('data-lang') ?? ''
  return about ? [line('about-event', about), words] : [words]
}

/** Below the mark, or above where it would leave the window; never over its edges. */
const placeBeside = (mark: DOMRect, title: DOMRect): { left: number; top: number } => {
  const { clientWidth, clientHeight } = document.documentElement
  const middle = mark.left + mark.width / 2 - title.width / 2
  const left = Math.max(GAP, Math.min(middle, clientWidth - title.width - GAP))
  const below = mark.bottom
  const fits = below + title.height <= clientHeight - GAP
  return { left, top: fits ? below : Math.max(GAP, mark.top - title.height) }
}
