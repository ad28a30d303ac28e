// Serves the page's files under names that change with what is in them, so that browsers keep them for good.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { packageRoot } from '../package-root.js'
import { acceptedEncoding, type Encoding } from './encodings.js'
import { hanFont } from './han-font.js'
import type { AssetName } from './page.js'

export interface Asset {
  readonly type: string
  readonly hash: string
  readonly bodies: Readonly<Record<Encoding, Buffer>>
}

export interface WebAssets {
  readonly paths: Readonly<Record<AssetName, string>>
  readonly get: (path: string) => Asset | undefined
  /** Answers a request for one of the files; false where it is for something else. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => boolean
}

export interface AssetFolders {
  /** Filled by scripts/take-web-chat.mjs. */
  readonly webChat: string
  /** Of the package adaptivecards. */
  readonly adaptiveCards: string
  /** Compiled by tsconfig.web.json. */
  readonly scripts: string
  readonly styles: string
}

const BUNDLE = 'webchat-minimal.js'
const CARDS = 'adaptivecards.min.js'

const FOLDERS: AssetFolders = {
  webChat: join(packageRoot, '.cache', 'web-chat'),
  adaptiveCards: dirname(createRequire(import.meta.url).resolve(`adaptivecards/dist/${CARDS}`)),
  scripts: join(packageRoot, 'dist', 'web-browser'),
  styles: join(packageRoot, 'src', 'web'),
}

/** @throws an Error that tells which command makes a file that is missing */
export const webAssets = (folders: Partial<AssetFolders> = {}): WebAssets => {
  const { webChat, adaptiveCards, scripts, styles } = { ...FOLDERS, ...folders }
  const groups = [
    [bundleIn(webChat)],
    filesOf(adaptiveCards, CARDS, 'run: npm ci'),
    // In one folder under one hash: what one script imports from another is relative.
    filesOf(scripts, '.js', 'run: npm run build'),
    filesOf(styles, '.css', 'it belongs to the project'),
    filesOf(styles, '.svg', 'it belongs to the project'),
    hanFontFiles(),
  ]
  const assets = new Map(
    groups.flatMap((files) => {
      const hash = hashOf(files.map(({ bodies }) => bodies.identity))
      return files.map(({ name, type, bodies }): readonly [string, Asset] => [
        `/assets/${hash}/${name}`,
        { type, hash, bodies },
      ])
    }),
  )
  const pathOf = (name: AssetName): string => {
    const path = [...assets.keys()].find((one) => one.endsWith(`/${name}`))
    if (!path) throw new Error(`the page's file ${name} is missing: run npm run build`)
    return path
  }
  return {
    paths: {
      'webchat-minimal.js': pathOf('webchat-minimal.js'),
      'adaptivecards.min.js': pathOf('adaptivecards.min.js'),
      'chat.js': pathOf('chat.js'),
      'shell.js': pathOf('shell.js'),
      'page.css': pathOf('page.css'),
      'document.css': pathOf('document.css'),
      'talk.css': pathOf('talk.css'),
      'han.css': pathOf('han.css'),
      'mark.svg': pathOf('mark.svg'),
    },
    get: (path) => assets.get(path),
    handle: (request, response) => {
      const asset = assets.get(request.url?.split('?')[0] ?? '')
      if (asset) send(asset, request, response)
      return asset !== undefined
    },
  }
}

interface File {
  readonly name: string
  readonly type: string
  readonly bodies: Asset['bodies']
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Compressed once, when it was taken: its best compression takes seconds. */
const bundleIn = (folder: string): File => {
  const read = (name: string) => readOr(join(folder, name), 'run: node scripts/take-web-chat.mjs')
  return {
    name: BUNDLE,
    type: typeOf(BUNDLE),
    bodies: {
      br: read(`${BUNDLE}.br`),
      gzip: read(`${BUNDLE}.gz`),
      identity: read(BUNDLE),
    },
  }
}

/** The style sheet names its files relatively; they are compressed by their format. */
const makeHanFontFiles = (): readonly File[] => {
  const { css, files } = hanFont()
  return [
    compressed('han.css', Buffer.from(css)),
    ...Array.from(files, ([name, identity]): File => {
      const bodies = { br: identity, gzip: identity, identity }
      return { name, type: typeOf('.woff2'), bodies }
    }),
  ]
}

let hanFontMade: readonly File[] | undefined

/** Made once a process: they are those of the package, and take a while. */
const hanFontFiles = (): readonly File[] => {
  hanFontMade ??= makeHanFontFiles()
  return hanFontMade
}

const filesOf = (folder: string, ending: string, remedy: string): readonly File[] =>
  namesIn(folder, remedy)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => compressed(name, readOr(join(folder, name), remedy)))

/** In each form when it is first asked for: a start need not wait for it. */
const compressed = (name: string, identity: Buffer): File => {
  let br: Buffer | undefined
  let gzip: Buffer | undefined
  return {
    name,
    type: typeOf(name),
    bodies: {
      identity,
      get br() {
        br ??= brotliCompressSync(identity, BROTLI)
        return br
      },
      get gzip() {
        gzip ??= gzipSync(identity)
        return gzip
      },
    },
  }
}

/** The one step above it takes a quarter of a second more, for the last fiftieth. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }

const typeOf = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream'

const namesIn = (folder: string, remedy: string): readonly string[] =>
  orRemedy(folder, remedy, () => readdirSync(folder))

const readOr = (path: string, remedy: string): Buffer =>
  orRemedy(path, remedy, () => readFileSync(path))

const orRemedy = <T>(path: string, remedy: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw new Error(`the chat page cannot be served without ${path}: ${remedy}`, { cause: error })
  }
}

const hashOf = (bodies: readonly Buffer[]): string => {
  const hash = createHash('sha256')
  for (const body of bodies) hash.update(body)
  return hash.digest('base64url').slice(0, 16)
}

const send = (asset: Asset, request: IncomingMessage, response: ServerResponse): void => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' })
    response.end()
    return
  }
  const accepted = acceptedEncoding(request.headers['accept-encoding'])
  const body = asset.bodies[accepted]
  const encoding = body === asset.bodies.identity ? 'identity' : accepted
  const etag = `"${asset.hash}-${encoding}"`
  const headers = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: etag,
    Vary: 'Accept-Encoding',
  }
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': asset.type,
    'Content-Length': body.length,
    'X-Content-Type-Options': 'nosniff',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

const isKnown = (known: string | undefined, etag: string): boolean =>
  (known ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//u, ''))
    .some((one) => one === '*' || one === etag)
