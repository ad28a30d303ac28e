// Whatever on the page carries a Choice asks it when it is pressed: starters, next questions, the picture of the year.

export interface Asked {
  /** What the person is shown to have said. */
  readonly text: string
  /** What the button carries; without one the text is the question. */
  readonly choice?: unknown
}

/** Listens on the whole page, so that what is drawn later works too. */
export const onPressed = (ask: (asked: Asked, from: Element) => void): void => {
  const press = (event: Event): boolean => {
    const pressed = event.target instanceof Element && event.target.closest('[data-choice]')
    if (!pressed) return false
    event.preventDefault()
    ask(askedBy(pressed), pressed)
    return true
  }
  document.addEventListener('click', press)
  document.addEventListener('keydown', (event) => {
    const { key, target, repeat } = event
    if (repeat || (key !== 'Enter' && key !== ' ') || !(target instanceof Element)) return
    // A button and a link turn these into a click by themselves.
    if (!target.matches('[data-choice]') || target.matches('button, a[href]')) return
    press(event)
  })
}

const askedBy = (pressed: Element): Asked => ({
  text: pressed.getAttribute('data-label') ?? pressed.textContent.trim(),
  choice: JSON.parse(pressed.getAttribute('data-choice') ?? 'null'),
})
