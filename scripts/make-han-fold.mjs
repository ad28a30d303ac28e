// Makes src/text/han-fold.generated.ts from OpenCC's character tables (opencc-js, a development dependency):
// run by hand with `node scripts/make-han-fold.mjs` when that package is updated.
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

// Traditional to Simplified loses distinctions (發 髮 → 发) and needs no context, so it makes one form out of
// every way to write a word; the other way would need to guess. Taiwan's and Hong Kong's variants go the same way.
const toSimplified = Converter({ from: 't', to: 'cn' })
const fromTaiwan = Converter({ from: 'tw', to: 'cn' })
const fromHongKong = Converter({ from: 'hk', to: 'cn' })

const pairs = new Map()
for (let point = 0x3400; point <= 0x9fff; point++) {
  const han = String.fromCodePoint(point)
  const folded = [toSimplified, fromTaiwan, fromHongKong]
    .map((convert) => convert(han))
    .find((form) => form !== han && [...form].length === 1 && form.length === 1)
  if (folded) pairs.set(han, folded)
}

// Spellings that stand side by side in Taiwan and that OpenCC keeps apart: 計畫 計劃, 身分 身份, 瞭解 了解, 妳 你.
for (const [variant, form] of ['画划', '份分', '瞭了', '妳你', '甚什']) pairs.set(variant, form)

/** 麼 → 么 → 幺: every character goes to its last form at once. */
const lastForm = (han) => (pairs.has(han) ? lastForm(pairs.get(han)) : han)
const table = [...pairs.keys()].map((han) => han + lastForm(han)).join('')

writeFileSync(
  new URL('../src/text/han-fold.generated.ts', import.meta.url),
  `// Made by scripts/make-han-fold.mjs from the tables of OpenCC (Apache-2.0, through opencc-js): do not edit.
// Pairs of characters: a Traditional or variant one, then the form that search uses for both.
export const HAN_FOLD_PAIRS =
  '${table}'
`,
)
console.log(`${pairs.size} pairs`)
