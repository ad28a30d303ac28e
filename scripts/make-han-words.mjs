// Makes src/text/han-words.generated.ts from jieba's dictionary; run by hand, after make-light-words.mjs:
// `npm run build && node scripts/make-han-words.mjs`.
import { writeFileSync } from 'node:fs'
import { dict } from '@node-rs/jieba/dict.js'
import { HAN_LIGHT_WORDS } from '../dist/text/light-words.generated.js'
import { fold } from '../dist/text/normalise.js'

const light = new Set(HAN_LIGHT_WORDS.trim().split(/\s+/u))

// Rarer ones, and names of people and places abroad, would only make the list longer.
const COMMON = 120
const LEFT_OUT = /^(?:nr|nrt|nrfg|nt|eng|x|m|mq|zg)/u

// Grammar before a character is no word, though jieba counts some: 是從 有在.
const GRAMMAR_FIRST = /^[是有在不的了我你他她这那哪也都就].$/u

const words = new Set()
for (const line of dict.toString('utf8').split('\n')) {
  const [word, frequency, tag = ''] = line.trim().split(' ')
  if (!/^\p{Script=Han}{2,4}$/u.test(word ?? '') || LEFT_OUT.test(tag)) continue
  const folded = fold(word)
  if (GRAMMAR_FIRST.test(folded)) continue
  if (Number(frequency) >= COMMON && !light.has(folded)) words.add(folded)
}

const lines = []
let line = ''
for (const word of [...words].sort()) {
  if (line.length + word.length > 58) {
    lines.push(line)
    line = ''
  }
  line += line ? ` ${word}` : word
}
lines.push(line)

writeFileSync(
  new URL('../src/text/han-words.generated.ts', import.meta.url),
  `// Made by scripts/make-han-words.mjs from the dictionary of jieba (@node-rs/jieba, MIT): do not edit.
// Words that may name a thing, folded: they keep 申請 from falling apart into 申 and the polite word 請.
export const HAN_WORDS = \`
${lines.join('\n')}
\`
`,
)
console.log(`${words.size} words`)
