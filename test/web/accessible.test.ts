// What axe-core finds on the chat page: nothing, neither in what is ours nor in Web Chat.
import { describe, expect, test } from 'vitest'
import { faultsByAxe } from '../browser/faults-by-axe.js'
import { visits } from './a-visit.js'

const visit = visits()
const { as, ask, said } = visit

describe.each(['light', 'dark'] as const)('in %s', { timeout: 60_000 }, (colorScheme) => {
  test('before and after something is asked, nothing is found', async () => {
    await as({ viewport: { width: 1280, height: 800 }, colorScheme, reducedMotion: 'reduce' })
    await visit.page.goto(visit.site.url)
    expect(await faultsByAxe(visit.page)).toEqual([])
    await ask('awards')
    await visit.page.locator('.card').nth(3).waitFor()
    await ask('hello')
    await said('You said: hello').waitFor()
    // Web Chat tells of the connection a moment after it stands; on a busy machine “Connecting…” is still there by now.
    await visit.page.locator('.webchat__connectivityStatus').waitFor({ state: 'detached' })
    expect(await faultsByAxe(visit.page)).toEqual([])
  })
})

test('a made-up fault is found', async () => {
  await visit.page.goto(visit.site.url)
  await visit.page.evaluate(() =>
    document.querySelector('#question')?.removeAttribute('aria-label'),
  )
  await visit.page.evaluate(() =>
    document.querySelector('#question')?.removeAttribute('placeholder'),
  )
  await visit.page.evaluate(() => document.querySelector('label')?.remove())
  expect(await faultsByAxe(visit.page)).toEqual([
    expect.stringMatching(/^label: <(?:textarea|input)/u),
  ])
}, 60_000)
