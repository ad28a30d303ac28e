// What a page does besides what is seen: errors, breaches of its policy, and whom it calls.
import type { Page } from 'playwright-core'

export interface Seen {
  /** What the console tells as an error, and what the page throws. */
  readonly errors: readonly string[]
  /** Of this load of the page. */
  readonly violations: () => Promise<readonly string[]>
  /** Every host that was asked for anything, sockets included. */
  readonly hosts: () => readonly string[]
}

export const watch = async (page: Page): Promise<Seen> => {
  const errors: string[] = []
  const hosts = new Set<string>()
  const note = (url: string) => {
    const { protocol, hostname } = new URL(url)
    if (!['data:', 'blob:'].includes(protocol)) hosts.add(hostname)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => note(request.url()))
  page.on('websocket', (socket) => note(socket.url()))
  await page.addInitScript(() => {
    const breaches: string[] = []
    Object.assign(window, { breaches })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      breaches.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  return {
    errors,
    hosts: () => [...hosts].sort(),
    violations: () =>
      page.evaluate(() => ('breaches' in window ? (window.breaches as string[]) : ['not watched'])),
  }
}
