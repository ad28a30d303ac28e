// Tells in words how the connection is: one message at a time, read aloud politely, gone when it is over.
import { element } from './element.js'

export interface Notice {
  /** Stays until something else is told; with a button where something can be done. */
  readonly tell: (words: string, remedy?: Remedy) => void
  /** Goes by itself. */
  readonly mention: (words: string) => void
  readonly clear: () => void
}

interface Remedy {
  readonly label: string
  readonly press: () => void
}

/** Long enough to be read twice. */
const MENTION_MS = 10_000

export const noticeIn = (id: string): Notice => {
  // The region is there before its words, or they are not read aloud.
  const words = document.createElement('p')
  words.setAttribute('role', 'status')
  const place = element(id)
  place.replaceChildren(words)
  let button: HTMLButtonElement | undefined
  let mentioned = 0

  const show = (text: string, remedy?: Remedy) => {
    clearTimeout(mentioned)
    if (words.textContent !== text) words.textContent = text
    button?.remove()
    button = remedy && buttonOf(remedy)
    if (button) place.append(button)
  }
  return {
    tell: show,
    mention: (text) => {
      show(text)
      mentioned = setTimeout(() => show(''), MENTION_MS)
    },
    clear: () => show(''),
  }
}

const buttonOf = ({ label, press }: Remedy): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'remedy'
  button.textContent = label
  button.addEventListener('click', press)
  return button
}
