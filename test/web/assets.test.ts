// The page's files over HTTP: names by content, the smallest form a browser takes, and no file sent twice.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type WebAssets, webAssets } from '../../src/web/assets.js'

const SCRIPT = "import './steady-line.js'\n"

let folder = ''
let assets: WebAssets
let server: Server
let port = 0

const write = async (files: Readonly<Record<string, string | Buffer>>) => {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
}
const load = () =>
  webAssets({ webChat: folder, adaptiveCards: folder, scripts: folder, styles: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assets-'))
  await write({
    'chat.js': SCRIPT,
    'steady-line.js': 'export {}',
    'shell.js': 'export {}',
    'page.css': 'body {}',
    'document.css': 'h2 {}',
    'talk.css': 'p {}',
    'adaptivecards.min.js': 'cards',
    'mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'webchat-minimal.js': 'bundle',
    'webchat-minimal.js.br': brotliCompressSync('bundle'),
    'webchat-minimal.js.gz': gzipSync('bundle'),
  })
  assets = load()
  server = createServer((incoming, response) => {
    if (!assets.handle(incoming, response)) response.writeHead(418).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address ? address.port : 0
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true })
})

/** `fetch` would decompress what comes. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<{
    status: number | undefined
    headers: NodeJS.Dict<string | string[]>
    body: Buffer
  }>((resolve, reject) => {
    const asked = request({ port, path, headers, method }, async (response) => {
      const body = await buffer(response)
      resolve({ status: response.statusCode, headers: response.headers, body })
    })
    asked.on('error', reject).end()
  })

describe('a file', () => {
  test('comes for good under its name, with its type', async () => {
    const { status, headers, body } = await ask(assets.paths['chat.js'])
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
    expect(body.toString()).toBe(SCRIPT)
  })

  test.each<[string, string | undefined, (body: Buffer) => Buffer]>([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['*', 'br', brotliDecompressSync],
    ['identity', undefined, (body) => body],
    ['', undefined, (body) => body],
  ])('for "%s" comes as %s', async (accepted, encoding, unpack) => {
    const path = assets.paths['webchat-minimal.js']
    const { headers, body } = await ask(path, { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(unpack(body).toString()).toBe('bundle')
  })

  test('is not sent to who has it, in the same form', async () => {
    const { headers } = await ask(assets.paths['page.css'], { 'accept-encoding': 'br' })
    const etag = String(headers['etag'])
    const again = { 'if-none-match': `"other", W/${etag}` }
    const same = await ask(assets.paths['page.css'], { ...again, 'accept-encoding': 'br' })
    expect([same.status, same.body.length, same.headers['etag']]).toEqual([304, 0, etag])
    expect((await ask(assets.paths['page.css'], again)).status).toBe(200)
  })

  test('tells its size to HEAD, and takes no other method', async () => {
    const { status, headers, body } = await ask(assets.paths['chat.js'], {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '26', 0])
    const refused = await ask(assets.paths['chat.js'], {}, 'POST')
    expect([refused.status, refused.headers['allow']]).toEqual([405, 'GET, HEAD'])
  })

  test('is found with a query, and beside the script that imports it', async () => {
    expect((await ask(`${assets.paths['chat.js']}?v=1`)).status).toBe(200)
    const beside = assets.paths['chat.js'].replace('chat.js', 'steady-line.js')
    expect((await ask(beside)).body.toString()).toBe('export {}')
  })
})

test('what is no file of the page is left to others', async () => {
  for (const path of ['/', '/assets/', '/assets/../chat.js', '/assets/0/chat.js', '/%00']) {
    expect((await ask(path)).status).toBe(418)
  }
})

test('scripts get a new name when one of them changes, and styles keep theirs', async () => {
  await write({ 'steady-line.js': 'export const one = 1' })
  const changed = load()
  await write({ 'steady-line.js': 'export {}' })
  expect(changed.paths['chat.js']).not.toBe(assets.paths['chat.js'])
  expect(changed.paths['page.css']).toBe(assets.paths['page.css'])
})

test('a file that is missing is told with the command that makes it', async () => {
  const nowhere = join(folder, 'nowhere')
  expect(() => webAssets({ webChat: nowhere })).toThrow(
    /nowhere.*node scripts\/take-web-chat\.mjs/u,
  )
  expect(() => webAssets({ webChat: folder, scripts: nowhere })).toThrow(/npm run build/u)
})
