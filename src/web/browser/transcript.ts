// Where Web Chat has drawn: the few places in it that the page must know.

const SCROLLABLE = '.webchat__basic-transcript__scrollable'
const QUESTION = '.webchat__stacked-layout--from-user'
const ACTIVITY = '.webchat__basic-transcript__activity'

/** Brings the end of the talk into view. */
export const showEnd = (place: HTMLElement): void => {
  const scrollable = place.querySelector(SCROLLABLE)
  scrollable?.scrollTo(0, scrollable.scrollHeight)
}

/** As much of what stands before is left in sight, in pixels. */
const ABOVE = 8

/** Shows the last question at the top with its answer below; where both fit, the end. */
export const showAnswer = (place: HTMLElement): void => {
  const scrollable = place.querySelector(SCROLLABLE)
  const question = [...place.querySelectorAll(QUESTION)].at(-1)
  if (!scrollable || !question) {
    showEnd(place)
    return
  }
  const show = () => {
    const top = question.getBoundingClientRect().top - scrollable.getBoundingClientRect().top
    scrollable.scrollTo(0, scrollable.scrollTop + top - ABOVE)
  }
  show()
  holdAgainst(scrollable, show)
}

/** So long Web Chat moves by itself to where it thinks best, which cuts the question. */
const OWN_MOVE_MS = 600

/** Until it has done, or until the person moves. */
const holdAgainst = (scrollable: Element, show: () => void): void => {
  const over = new AbortController()
  const { signal } = over
  scrollable.addEventListener('scroll', show, { signal })
  for (const move of ['wheel', 'pointerdown', 'touchmove', 'keydown']) {
    addEventListener(move, () => over.abort(), { signal, passive: true })
  }
  setTimeout(() => over.abort(), OWN_MOVE_MS)
}

/** Comes when the first message is there to be seen. */
export const whenDrawn = (place: HTMLElement): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!place.querySelector(ACTIVITY)) return false
      observer.disconnect()
      resolve()
      return true
    }
    const observer = new MutationObserver(look)
    if (!look()) observer.observe(place, { childList: true, subtree: true })
  })
