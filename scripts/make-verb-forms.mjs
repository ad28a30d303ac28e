// Makes src/text/verb-forms.generated.ts: the irregular forms of English verbs, each with its verb; run by hand:
// `npm install --no-save english-verbs-irregular@3.4.0`, then `node scripts/make-verb-forms.mjs`.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const path = createRequire(import.meta.url).resolve('english-verbs-irregular/dist/verbs.json')
const verbs = JSON.parse(readFileSync(path, 'utf8'))
const pairs = Object.entries(verbs)
  .flatMap(([verb, forms]) => [...new Set(forms.flat())].map((form) => [form, verb]))
  .filter(
    ([form, verb]) => form !== verb && [form, verb].every((word) => /^[a-z]{2,}$/u.test(word)),
  )
  .map((pair) => pair.join(' '))
  .sort()

writeFileSync(
  'src/text/verb-forms.generated.ts',
  `// Made by scripts/make-verb-forms.mjs out of the npm package english-verbs-irregular (Apache-2.0); do not edit by hand.

/** Irregular forms of English verbs: form and verb, with a comma between pairs. */
export const VERB_FORMS =
  '${pairs.join(',')}'
`,
)
