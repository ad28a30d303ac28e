// The box for a question: Enter sends, but never while Chinese is being composed; it grows, and what is too long is told.

export interface Composer {
  /** Brings the keyboard's focus here without opening the keyboard of a phone. */
  readonly focus: () => void
}

interface Parts {
  readonly form: HTMLFormElement
  readonly box: HTMLTextAreaElement | HTMLInputElement
  /** In characters. */
  readonly longest: number
  readonly send: (text: string) => void
  /** Told when the text has become too long, and when it is no longer. */
  readonly tooLong: (length: number | undefined) => void
}

/** What a keydown says that belongs to an input method: Safari ends a composition before the Enter that ended it. */
const PROCESSED = 229

export const composer = ({ form, box, longest, send, tooLong }: Parts): Composer => {
  // It would cut what is pasted, and say nothing.
  box.removeAttribute('maxlength')
  let isTooLong = false

  const measure = () => {
    const { length } = box.value.trim()
    if (length > longest) tooLong(length)
    else if (isTooLong) tooLong(undefined)
    isTooLong = length > longest
    box.setAttribute('aria-invalid', String(isTooLong))
  }
  const grow = () => {
    if (box instanceof HTMLInputElement || CSS.supports('field-sizing', 'content')) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`
  }
  const changed = () => {
    measure()
    grow()
  }

  box.addEventListener('input', changed)
  box.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey) return
    if (event.isComposing || event.keyCode === PROCESSED) return
    event.preventDefault()
    // Held down, it is still one press.
    if (!event.repeat) form.requestSubmit()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    measure()
    const text = box.value.trim()
    if (text !== '' && !isTooLong) {
      box.value = ''
      changed()
      send(text)
    }
    box.focus()
  })

  const keyboardAgain = () => box.removeAttribute('inputmode')
  box.addEventListener('pointerdown', keyboardAgain)
  box.addEventListener('blur', keyboardAgain)
  return {
    focus: () => {
      box.setAttribute('inputmode', 'none')
      box.focus({ preventScroll: true })
    },
  }
}
