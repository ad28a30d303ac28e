import { createServer } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startFakeChannel } from '../doors/bot-framework/fake-channel.js'
import { listen } from '../doors/bot-framework/listen.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

const AWARDS = 'what awards did DOIT win'

describe('the chat', () => {
  test('answers with four cards, each with its source, and welcomes first', async () => {
    const { url } = await anApp()
    const { say, replyTo, read } = await aDirectLine(url)
    const { text, attachments = [], attachmentLayout } = await replyTo(await say(AWARDS))
    expect(text).toMatch(/^6 awards on 4 dates/u)
    expect(attachmentLayout).toBe('carousel')
    expect(attachments.map(({ content }) => JSON.stringify(content.body))).toEqual([
      expect.stringContaining('line 7'),
      expect.stringContaining('line 19'),
      expect.stringContaining('line 25'),
      expect.stringContaining('line 33'),
    ])
    const [welcome, ...rest] = await read()
    expect(welcome?.text).toMatch(/^Hello! I am an automated chatbot/u)
    expect(rest).toHaveLength(2)
  })

  test('welcomes in the language of the page', async () => {
    const { url } = await anApp()
    const { say, replyTo, read } = await aDirectLine(url, 'zh-TW')
    await replyTo(await say('?'))
    expect((await read())[0]?.text).toMatch(/^您好！/u)
  })

  test('takes a pressed button and a follow-up', async () => {
    const { url } = await anApp()
    const { say, post, replyTo } = await aDirectLine(url)
    const { attachments = [] } = await replyTo(await say(AWARDS))
    const [button] = attachments[1]?.content.actions ?? []
    const month = await replyTo(await post({ type: 'message', value: button.data }))
    expect(month.text).toMatch(/^4 events in July 2018/u)
    expect((await replyTo(await say('and in October?'))).text).toContain('29 October 2018')
  })

  test('writes nothing into the log of what was said, by whom, or with which token', async () => {
    const { url, log } = await anApp()
    const { say, replyTo, token, id } = await aDirectLine(url)
    await replyTo(await say('my cousin Zebedee asks for awards'))
    expect(log).toContainEqual(expect.objectContaining({ msg: 'answered', channel: 'directline' }))
    const lines = JSON.stringify(log)
    for (const secret of ['Zebedee', 'cousin', token, id]) expect(lines).not.toContain(secret)
  })
})

describe('the page', () => {
  const page = async (language: string) => {
    const { url } = await anApp()
    return fetch(url, { headers: { 'Accept-Language': language } })
  }

  test.each([
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant-TW'],
    ['ja,en;q=0.5', 'en'],
    ['ja', 'zh-Hant-TW'],
  ])('speaks the language that the browser asks for: %s', async (asked, lang) => {
    expect(await (await page(asked)).text()).toContain(`<html lang="${lang}">`)
  })

  test('comes with a policy whose nonce is its own', async () => {
    const { url } = await anApp()
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(url)
        const policy = response.headers.get('content-security-policy') ?? ''
        const nonce = /'nonce-([^']+)'/u.exec(policy)?.[1] ?? ''
        expect(policy).toContain("default-src 'none'")
        expect(policy).not.toContain('unsafe')
        expect(await response.text()).toContain(nonce)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  test('is made of files that are all there, compressed, and kept for good', async () => {
    const { url } = await anApp()
    const html = await (await fetch(url)).text()
    const paths = Array.from(
      html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/gu),
      ([, path]) => path,
    )
    expect(paths.length).toBeGreaterThan(3)
    for (const path of paths) {
      const response = await fetch(url + path, { headers: { 'Accept-Encoding': 'br' } })
      expect([path, response.status]).toEqual([path, 200])
      expect(response.headers.get('content-encoding')).toBe('br')
      expect(response.headers.get('cache-control')).toContain('immutable')
      await response.arrayBuffer()
    }
  })

  test('talks to Azure’s Direct Line where its secret is set, which stays here', async () => {
    const { url } = await anApp({ DIRECT_LINE_SECRET: 'very-secret' })
    const response = await fetch(url)
    const html = await response.text()
    expect(html).toContain('https://directline.botframework.com/v3/directline')
    expect(html).not.toContain('very-secret')
    expect(response.headers.get('content-security-policy')).toContain(
      "connect-src 'self' https://directline.botframework.com wss://directline.botframework.com",
    )
    expect((await fetch(`${url}/v3/directline/conversations`, { method: 'POST' })).status).toBe(404)
  })

  test('talks to that of the bot’s own region where it is told so, and asks it for tokens', async () => {
    const azure = createServer((_, response) =>
      response.end(JSON.stringify({ conversationId: 'c', token: 'regional', expires_in: 1800 })),
    )
    const { url: region, close } = await listen(azure)
    onTestFinished(close)
    const { url } = await anApp({ DIRECT_LINE_SECRET: 'secret', DIRECT_LINE_BASE_URL: region })
    const response = await fetch(url)
    expect(await response.text()).toContain(`${region}/v3/directline`)
    expect(response.headers.get('content-security-policy')).toContain(
      `connect-src 'self' ${region}`,
    )
    const token = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' })
    expect(await token.json()).toMatchObject({ token: 'regional' })
  })
})

test('every handler is async: restify answers what it throws, while what another throws ends the process', async () => {
  const app = await anApp({ LINE_CHANNEL_SECRET: 'a', LINE_CHANNEL_ACCESS_TOKEN: 'b' })
  const debug: Record<string, { readonly handlers: readonly object[] }> = Reflect.get(
    app.server,
    'router',
  ).getDebugInfo()
  const before: readonly object[] = Reflect.get(app.server, 'preChain').getHandlers()
  const use: readonly object[] = Reflect.get(app.server, 'useChain').getHandlers()
  const handlers = [...Object.values(debug).flatMap((route) => route.handlers), ...before, ...use]
  expect(handlers.length).toBeGreaterThan(15)
  expect(handlers.filter((one) => one.constructor.name !== 'AsyncFunction')).toEqual([])
})

describe('every answer', () => {
  test.each(['/', '/healthz', '/nowhere', '/v3/directline/nowhere'])(
    '%s has its own id and the headers that protect it, and tells not what serves it',
    async (path) => {
      const { url } = await anApp()
      const [one, other] = await Promise.all([fetch(url + path), fetch(url + path)])
      expect(one.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/u)
      expect(one.headers.get('x-request-id')).not.toBe(other.headers.get('x-request-id'))
      expect(one.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(one.headers.get('x-content-type-options')).toBe('nosniff')
      expect(one.headers.get('referrer-policy')).toBe('no-referrer')
      expect(one.headers.get('strict-transport-security')).toBeNull()
      for (const name of ['server', 'x-powered-by']) expect(one.headers.get(name)).toBeNull()
    },
  )

  test('is bound to HTTPS where people reach it so', async () => {
    const { url } = await anApp({ PUBLIC_URL: 'https://chat.example' })
    expect((await fetch(url)).headers.get('strict-transport-security')).toContain('max-age=')
  })

  test.each([
    ['GET', '/nowhere', 404, 'NotFound'],
    ['GET', '/nowhere%', 400, 'BadRequest'],
    ['GET', '/assets/none.js', 404, undefined],
    ['DELETE', '/', 405, 'MethodNotAllowed'],
    ['GET', '/api/messages', 405, 'MethodNotAllowed'],
  ])('to what is not there tells only that: %s %s', async (method, path, status, code) => {
    const { url } = await anApp()
    const response = await fetch(url + path, { method })
    expect(response.status).toBe(status)
    const body = await response.text()
    if (code) expect(JSON.parse(body)).toEqual({ error: { code } })
    expect(body).not.toContain('nowhere')
  })
})

describe('health', () => {
  test('is told to anybody, with nothing of the inside', async () => {
    const { url } = await anApp()
    for (const path of ['/healthz', '/readyz']) {
      const response = await fetch(url + path)
      expect(response.status).toBe(200)
      expect(Object.keys(await response.json())).toEqual(['status'])
    }
  })
})

describe('closing', () => {
  test('lets the turn in flight end, and takes no more', async () => {
    const app = await anApp()
    const { say, replyTo, read } = await aDirectLine(app.url)
    await replyTo(await say('hello'))
    const asked = await say(AWARDS)
    const before = app.close(5_000)
    await before
    await expect(read()).rejects.toThrow()
    expect(asked).toMatch(/\|\d+$/u)
    expect(app.log.filter(({ msg }) => msg === 'answered')).toHaveLength(3)
  })
})

test('an address is that of the socket, unless a proxy is trusted', async () => {
  const { url } = await anApp({ TRUSTED_PROXIES: 'loopback' })
  const forwarded = { 'X-Forwarded-For': '203.0.113.7', 'X-Forwarded-Proto': 'https' }
  const generate = (headers: Record<string, string>) =>
    fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers })
  expect((await generate(forwarded)).headers.get('set-cookie')).toContain('Secure')
  expect((await generate({})).headers.get('set-cookie')).not.toContain('Secure')
  const untrusting = await anApp()
  const response = await fetch(`${untrusting.url}/v3/directline/tokens/generate`, {
    method: 'POST',
    headers: forwarded,
  })
  expect(response.headers.get('set-cookie')).not.toContain('Secure')
})

describe('the Bot Framework’s door, without an app id', () => {
  const post = (url: string, headers: Record<string, string>, serviceUrl = 'http://127.0.0.1:1') =>
    fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        channelId: 'emulator',
        serviceUrl,
        from: { id: 'ann' },
        recipient: { id: 'bot' },
        conversation: { id: 'talk' },
        text: 'hello',
      }),
    })

  test.each([
    ['was forwarded', { 'X-Forwarded-For': '203.0.113.7' }, undefined],
    ['wants its replies elsewhere', {}, 'http://elsewhere.example'],
  ])(
    'refuses what %s from the first time on, and logs once what to set',
    async (_, headers, to) => {
      const { url, log } = await anApp()
      expect((await post(url, headers, to)).status).toBe(401)
      expect((await post(url, headers, to)).status).toBe(401)
      const warnings = log.filter(({ level }) => Number(level) >= 40)
      expect(warnings).toHaveLength(1)
      expect(warnings[0]?.['msg']).toContain('MicrosoftAppId')
    },
  )

  test('logs a channel that takes no reply without what the channel quotes', async () => {
    const { url, log } = await anApp()
    const channel = await startFakeChannel({
      status: 400,
      body: '{"error":{"code":"Bad","message":"You sent: zorblax to ann"}}',
    })
    try {
      await post(url, {}, channel.serviceUrl)
    } finally {
      await channel.close()
    }
    expect(log.filter(({ level }) => Number(level) >= 50).length).toBeGreaterThan(0)
    expect(JSON.stringify(log)).not.toMatch(/zorblax|ann\b/u)
  })
})

test('a setup behind HTTPS whose proxy is not trusted is warned of, and its cookie is for HTTPS all the same', async () => {
  const { url, log } = await anApp({ PUBLIC_URL: 'https://chat.example' })
  expect(log.map(({ msg }) => String(msg)).join()).toContain('TRUSTED_PROXIES')
  const generated = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' })
  expect(generated.headers.get('set-cookie')).toContain('Secure')
})
