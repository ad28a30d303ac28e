// Brings Web Chat and what draws cards, which are most of the page's weight: ahead when the browser is idle, run when needed.

type Bring = (path: string) => Promise<void>

/**
 * Fills the browser's cache, and runs nothing. Not where people pay for each byte and ask for few.
 * `fetch`, because a link that prefetches is not let through by every browser's reading of the page's policy.
 */
export const bringAhead = (paths: readonly string[]): void => {
  if (wantsFewBytes()) return
  whenIdle(() => {
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

const whenIdle = (go: () => void): void => {
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) window.requestIdleCallback(go)
  else addEventListener('load', go, { once: true })
}
