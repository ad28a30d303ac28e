// What axe-core finds on a page as it stands.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const results = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
})

/** Each fault at each place, by axe-core's name of it and the beginning of its HTML. */
export const faultsByAxe = async (page: Page): Promise<readonly string[]> => {
  // Through the debugger, for the page's own policy lets no such script in.
  await page.evaluate(`${axe}; undefined`)
  const { violations } = results.parse(await page.evaluate('axe.run()'))
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  )
}
