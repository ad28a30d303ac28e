// The site over HTTP: the language that is chosen, the published documents, what is kept of people, and how pages are sent.
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weighPage } from '../../src/terminal/weigh-page.js'
import { anApp } from '../app/an-app.js'
import { recordOf2018 } from '../record-of-2018.js'

const SOURCE = '2018-doit-major-events.txt'

let url = ''
const closing: (() => Promise<void>)[] = []
beforeAll(async () => {
  const settings = { DATA_DIR: recordOf2018, STORAGE_URL: 'memory:' }
  url = (await anApp(settings, (close) => closing.push(close))).url
})
afterAll(async () => {
  for (const close of closing) await close()
})

/** `fetch` would follow where it is sent, mend the path, and unpack what comes. */
const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(url)
      request({ hostname, port, path, headers, method }, async (response) => {
        const body = await buffer(response)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      })
        .on('error', reject)
        .end()
    },
  )

describe('the language', () => {
  test.each(['en', 'zh-Hant'])(
    '%s is kept when it is chosen, and stronger than the browser’s',
    async (chosen) => {
      const { status, headers } = await get(`/?lang=${chosen}`)
      expect([status, headers['location']]).toEqual([303, '/'])
      const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
      const page = await get('/', { Cookie: `other=1; ${cookie}`, 'Accept-Language': 'fr' })
      expect(page.headers['content-language']).toBe(chosen)
      expect(page.headers['vary']).toMatch(/Accept-Encoding.*Accept-Language.*Cookie/u)
    },
  )

  test('that nobody knows is passed over', async () => {
    const page = await get('/?lang=tlh', { Cookie: 'language=tlh', 'Accept-Language': 'en' })
    expect([page.status, page.headers['content-language']]).toEqual([200, 'en'])
    expect(page.headers['set-cookie']).toBeUndefined()
  })
})

describe('a published document', () => {
  test('is there as it was published, as text', async () => {
    const { status, headers, body } = await get(`/sources/${SOURCE}`)
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(body.toString()).toBe(readFileSync(join(recordOf2018, 'sources', SOURCE), 'utf8'))
  })

  test.each([
    '/sources/',
    '/sources/other.txt',
    '/sources/../events/2018-doit-major-events.yaml',
    '/sources/..%2fevents%2f2018-doit-major-events.yaml',
    `/sources/%2e%2e/sources/${SOURCE}`,
    `/sources/x/../${SOURCE}`,
  ])('nothing else is: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})

describe('the page is sent', () => {
  test('in the smallest form that the browser takes', async () => {
    const plain = await get('/', { 'Accept-Language': 'en' })
    const as = async (encoding: string) => {
      const { headers, body } = await get('/', {
        'Accept-Language': 'en',
        'Accept-Encoding': encoding,
      })
      expect(headers['content-encoding']).toBe(encoding)
      expect(headers['content-length']).toBe(String(body.length))
      expect(body.length).toBeLessThan(plain.body.length / 3)
      return body
    }
    expect(brotliDecompressSync(await as('br')).toString()).toContain('</html>')
    expect(gunzipSync(await as('gzip')).toString()).toContain('</html>')
  })

  test('without a body to who asks for its head', async () => {
    const { status, body, headers } = await get('/', {}, 'HEAD')
    expect([status, body.length]).toEqual([200, 0])
    expect(Number(headers['content-length'])).toBeGreaterThan(1_000)
  })

  test('with files that are not sent again to who has them', async () => {
    const path = /"(\/assets\/[^"]+\/page\.css)"/u.exec((await get('/')).body.toString())?.[1] ?? ''
    const etag = String((await get(path)).headers['etag'])
    expect((await get(path, { 'If-None-Match': etag })).status).toBe(304)
  })
})

test('a first visit is weighed as it is sent, fonts apart', async () => {
  const { first, fonts } = await weighPage(url)
  const page = await get('/', { 'Accept-Encoding': 'br' })
  const weightOf = (end: string) => first.find(({ path }) => path.endsWith(end))?.bytes ?? 0
  // The nonce differs from page to page, and so do a few bytes.
  expect(Math.abs(weightOf('/') - page.body.length)).toBeLessThan(64)
  expect(weightOf('/page.css')).toBeGreaterThan(0)
  expect(weightOf('/show-titles.js')).toBeGreaterThan(0)
  expect(first.filter(({ path }) => /woff2|han\.css/u.test(path))).toEqual([])
  expect(fonts.length).toBeGreaterThan(50)
})
