// What axe-core finds on the chat page: nothing, neither in what is ours nor in Web Chat.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { visits } from './a-visit.js'

const visit = visits()
const { as, ask, said } = visit

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const results = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      nodes: z.array(z.object({ html: z.string(), target: z.array(z.unknown()) })),
    }),
  ),
})

const faults = async (): Promise<readonly string[]> => {
  // Through the debugger, for the page's own policy lets no such script in.
  await visit.page.evaluate(`${axe}; undefined`)
  const found = results.parse(await visit.page.evaluate('axe.run()'))
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}

describe.each(['light', 'dark'] as const)('in %s', { timeout: 60_000 }, (colorScheme) => {
  test('before and after something is asked, nothing is found', async () => {
    await as({ viewport: { width: 1280, height: 800 }, colorScheme, reducedMotion: 'reduce' })
    await visit.page.goto(visit.site.url)
    expect(await faults()).toEqual([])
    await ask('awards')
    await visit.page.locator('.card').nth(3).waitFor()
    await ask('hello')
    await said('You said: hello').waitFor()
    expect(await faults()).toEqual([])
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
  expect(await faults()).toEqual([expect.stringMatching(/^label: <(?:textarea|input)/u)])
}, 60_000)
