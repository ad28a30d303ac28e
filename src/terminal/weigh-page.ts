// Asks a house for its page and for every file that the page, its scripts and its style sheets name, and counts their bytes.
import { request } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync } from 'node:zlib'

export interface Weight {
  readonly path: string
  /** Of the body as it comes over the line. */
  readonly bytes: number
}

export interface PageWeight {
  /** What a browser takes at once. */
  readonly first: readonly Weight[]
  /** What it takes when somebody stays, or asks. */
  readonly talk: readonly Weight[]
  readonly fonts: readonly Weight[]
}

/** @throws when the page, or a file that it names, is not there */
export const weighPage = async (url: string): Promise<PageWeight> => {
  const page = await take(url, '/')
  const atOnce = page.text.split('<').filter(isTakenAtOnce).flatMap(assetsIn)
  const named = assetsIn(page.text)
  const files = new Map<string, Taken>()
  const takeAll = async (
    paths: readonly string[],
    imports: Imports,
  ): Promise<readonly string[]> => {
    const reached: string[] = []
    const waiting = [...paths]
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      if (reached.includes(path)) continue
      reached.push(path)
      const file = files.get(path) ?? (await take(url, path))
      files.set(path, file)
      const from = path
      waiting.push(...besides(file, imports).map((name) => new URL(name, `${url}${from}`).pathname))
    }
    return reached
  }
  const isFont = (path: string) => /\/han\.css$|\.woff2$/u.test(path)
  const first = await takeAll(
    atOnce.filter((path) => !isFont(path)),
    'static',
  )
  const all = await takeAll(named, 'any')
  const weigh = (paths: readonly string[]): readonly Weight[] =>
    [...new Set(paths)].map((path) => ({ path, bytes: files.get(path)?.bytes ?? 0 }))
  return {
    first: [{ path: '/', bytes: page.bytes }, ...weigh(first)],
    talk: weigh(all.filter((path) => !first.includes(path) && !isFont(path))),
    fonts: weigh(all.filter(isFont)),
  }
}

interface Taken {
  readonly bytes: number
  readonly type: string
  readonly text: string
}

/** `fetch` would tell the size of what was unpacked. */
const take = (url: string, path: string): Promise<Taken> =>
  new Promise((resolve, reject) => {
    request(new URL(path, url), { headers: { 'Accept-Encoding': 'br' } }, async (response) => {
      const body = await buffer(response)
      if (response.statusCode !== 200) {
        reject(new Error(`${path} is answered with ${response.statusCode}`))
        return
      }
      const isBrotli = response.headers['content-encoding'] === 'br'
      const text = (isBrotli ? brotliDecompressSync(body) : body).toString()
      resolve({ bytes: body.length, type: response.headers['content-type'] ?? '', text })
    })
      .on('error', reject)
      .end()
  })

const assetsIn = (text: string): readonly string[] => pathsIn(text, /"(\/assets\/[\w./-]+)"/gu)

/** By a tag, without its first sign. */
const isTakenAtOnce = (tag: string): boolean =>
  /^(?:script|img)\b|^link rel="(?:stylesheet|icon)"/u.test(tag) && !tag.startsWith('script id=')

const pathsIn = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([, path = '']) => path)),
]

type Imports = 'static' | 'any'

/** What a file makes a browser ask for: a script's imports, a style sheet's files. */
const besides = ({ type, text }: Taken, imports: Imports): readonly string[] => {
  if (type.startsWith('text/css')) return pathsIn(text, /url\(([\w.-]+)\)/gu)
  if (!type.startsWith('text/javascript')) return []
  // As tsc writes them: what is static has a line that begins so.
  const lines = text
    .split('\n')
    .filter((line) => imports === 'any' || !line.includes('import('))
    .filter((line) => imports === 'any' || /^(?:import|export|\}) /u.test(line))
  return pathsIn(lines.join('\n'), /\b(?:from |import |import\()['"](\.\/[\w.-]+\.js)['"]/gu)
}
