// What was said leaves the disk: the raw files are read, as somebody reads them who has the disk.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aFolder } from '../storage/a-folder.js'
import { filesWith } from '../storage/raw-files.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

/** Answered, followed up, not answered (so that its words are noted), and long enough for pages of its own. */
const SAID = [
  'what awards did DOIT win, asks Xanthippe-1',
  'and in October, asks Xanthippe-2',
  'did the quokka of Xanthippe-3 sing opera',
  `${'多'.repeat(300)} Xanthippe-4`,
  '資訊局養了幾隻無尾熊西坡西坡',
]
const MARKS = ['Xanthippe-1', 'Xanthippe-2', 'Xanthippe-3', 'Xanthippe-4', '無尾熊西坡西坡']

const talked = async () => {
  const folder = aFolder()
  const app = await anApp({ STORAGE_URL: folder })
  const line = await aDirectLine(app.url)
  for (const text of SAID) await line.replyTo(await line.say(text))
  const found = () => MARKS.filter((mark) => filesWith(folder, mark).length > 0)
  // So that it can fail.
  expect(found()).toEqual(MARKS)
  /** Printed for whoever measures: `npx vitest run test/app/erasure.test.ts`. */
  const goes = async () => {
    const begun = performance.now()
    while (found().length > 0) await new Promise((resolve) => setTimeout(resolve, 50))
    console.log(`gone from the files after ${Math.round(performance.now() - begun)} ms`)
  }
  const call = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ) =>
    fetch(`${app.url}/v3/directline${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
  const bearer = { Authorization: `Bearer ${line.token}` }
  return { ...app, folder, line, call, bearer, goes }
}

// Within the two minutes that /privacy tells.
const WITHIN = { timeout: 120_000 }

test.each(['forget me', 'start over', '重新開始'])(
  'after “%s” no byte of it is in any file',
  WITHIN,
  async (words) => {
    const { url, line, goes, folder } = await talked()
    const other = await aDirectLine(url)
    await other.replyTo(await other.say('what awards did DOIT win, asks Yolanda'))
    await line.replyTo(await line.say(words))
    await goes()
    expect(await line.read()).toHaveLength(1)
    expect(await other.read()).toHaveLength(3)
    expect(filesWith(folder, 'Yolanda')).not.toEqual([])
  },
)

test(
  'after the chat is ended no byte of it is in any file, and nothing leads back to it',
  WITHIN,
  async () => {
    const { line, call, bearer, goes, folder } = await talked()
    const path = `/conversations/${line.id}`
    const streamed = z
      .object({ streamUrl: z.string() })
      .parse(await (await call('GET', path, bearer)).json())
    const ended = await call('POST', `${path}/activities`, bearer, { type: 'endOfConversation' })
    expect(ended.status).toBe(200)
    expect(ended.headers.get('set-cookie')).toMatch(/^direct-line-conversation=; Max-Age=0;/u)
    for (const [method, where, body] of [
      ['GET', path],
      ['GET', `${path}/activities`],
      ['POST', `${path}/activities`, { type: 'message', text: 'hello' }],
      ['POST', '/conversations', {}],
    ] as const) {
      expect([where, (await call(method, where, bearer, body)).status]).toEqual([where, 404])
    }
    expect((await call('GET', new URL(streamed.streamUrl).pathname)).status).not.toBe(200)
    // A second time there is nothing left to do.
    const again = await call('POST', `${path}/activities`, bearer, { type: 'endOfConversation' })
    expect(again.status).toBe(200)
    await goes()
    expect(filesWith(folder, 'dl_')).toEqual([])
  },
)

test('a cookie that is kept all the same leads to a new chat', async () => {
  const { url } = await anApp()
  const call = async (path: string, headers: Record<string, string>, body: object) => {
    const response = await fetch(`${url}/v3/directline${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const json = z.looseObject({ conversationId: z.string(), token: z.string() })
    return {
      cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
      json: () => response.json().then((it) => json.parse(it)),
    }
  }
  const first = await call('/tokens/generate', {}, {})
  const { conversationId, token } = await first.json()
  const bearer = { Authorization: `Bearer ${token}` }
  await call('/conversations', bearer, {})
  const back = await call('/tokens/generate', { Cookie: first.cookie }, {})
  expect((await back.json()).conversationId).toBe(conversationId)
  await call(`/conversations/${conversationId}/activities`, bearer, { type: 'endOfConversation' })
  const after = await call('/tokens/generate', { Cookie: first.cookie }, {})
  expect((await after.json()).conversationId).not.toBe(conversationId)
})
