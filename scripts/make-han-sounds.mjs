// Makes src/text/han-sounds.generated.ts from pinyin-pro (a development dependency): run by hand with
// `node scripts/make-han-sounds.mjs` when that package is updated. Search uses it to know homophones: 廢 for 費.
import { writeFileSync } from 'node:fs'
import { pinyin } from 'pinyin-pro'

// The 6,763 characters of GB 2312: in search every Han character is folded to its simplified form before.
const gb2312 = new TextDecoder('gb2312')
const soundsOf = new Map()
for (let row = 0xb0; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const han = gb2312.decode(new Uint8Array([row, cell]))
    if (!/^\p{Script=Han}$/u.test(han)) continue
    for (const sound of new Set(pinyin(han, { multiple: true, toneType: 'none', type: 'array' }))) {
      soundsOf.set(sound, (soundsOf.get(sound) ?? '') + han)
    }
  }
}

writeFileSync(
  new URL('../src/text/han-sounds.generated.ts', import.meta.url),
  `// Made by scripts/make-han-sounds.mjs from pinyin-pro (MIT): do not edit.
// The folded characters that sound alike, tones aside, one group a line.
export const HAN_SOUNDS = \`
${[...soundsOf.values()].join('\n')}
\`
`,
)
console.log(`${soundsOf.size} sounds`)
