// Brings Web Chat and what draws cards, which are most of the page's weight: ahead when somebody stays, run when needed.

type Bring = (path: string) => Promise<void>

/**
 * Fills the browser's cache, and runs nothing: for an old phone the bytes alone are work, which must not stand in the way
 * of the page's first sight. Not where people pay for each byte and ask for few.
 * `fetch`, because a link that prefetches is not let through by every browser's reading of the page's policy.
 */
export const bringAhead = (paths: readonly string[]): void => {
  if (wantsFewBytes()) return
  whenSomebodyStays(() => {
    for (const path of paths) {
      fetch(path, { priority: 'low' })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined)
    }
  })
}

/** @throws when the script cannot be had; asked for again, it is tried again */
export const run: Bring = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = path
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => {
      script.remove()
      reject(new Error(`no script: ${path}`))
    })
    document.head.append(script)
  })

const wantsFewBytes = (): boolean => {
  const { connection } = navigator as Navigator & {
    readonly connection?: { readonly saveData?: boolean }
  }
  return connection?.saveData ?? false
}

const SIGNS_OF_INTEREST = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const

/** In milliseconds: who has read for so long may be about to ask. */
const LONG_ENOUGH = 10_000

const whenSomebodyStays = (go: () => void): void => {
  const waiting = new AbortController()
  const once = () => {
    if (waiting.signal.aborted) return
    waiting.abort()
    clearTimeout(reading)
    go()
  }
  const reading = setTimeout(once, LONG_ENOUGH)
  for (const sign of SIGNS_OF_INTEREST) {
    addEventListener(sign, once, { capture: true, passive: true, signal: waiting.signal })
  }
}
