import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  type AzureOptions,
  azureTokens,
} from '../../../src/doors/azure-direct-line/azure-tokens.js'

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** Our route before a stand-in for Azure, which notes what it is asked. */
const aRoute = async (status: number, body: object, options: Partial<AzureOptions> = {}) => {
  const asked: { readonly url: string; readonly authorization: string; readonly body: unknown }[] =
    []
  const azure = await serve(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    asked.push({
      url: request.url ?? '',
      authorization: request.headers.authorization ?? '',
      body: JSON.parse(Buffer.concat(chunks).toString()),
    })
    response.statusCode = status
    response.end(JSON.stringify(body))
  })
  const errors: object[] = []
  const route = azureTokens({
    secret: 'very-secret',
    trustedOrigins: ['https://chat.example'],
    directLine: `${azure}/v3/directline`,
    addressOf: () => 'one',
    log: { error: (facts) => errors.push(facts) },
    ...options,
  })
  const url = await serve((request, response) => void route(request, response))
  const post = (headers: Record<string, string> = {}) => fetch(url, { method: 'POST', headers })
  return { post, asked, errors }
}

const TOKEN = { conversationId: 'c', token: 't', expires_in: 1800 }

describe('a token of Azure’s Direct Line', () => {
  test('is had for the secret, for a person whom nobody can guess, and for our page alone', async () => {
    const { post, asked } = await aRoute(200, { ...TOKEN, more: 'of Azure’s own' })
    const response = await post()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual(TOKEN)
    await post()
    expect(asked).toEqual(
      [1, 2].map(() => ({
        url: '/v3/directline/tokens/generate',
        authorization: 'Bearer very-secret',
        body: {
          user: { id: expect.stringMatching(/^dl_[\w-]{22}$/u) },
          trustedOrigins: ['https://chat.example'],
        },
      })),
    )
    expect(new Set(asked.map(({ body }) => JSON.stringify(body))).size).toBe(2)
  })

  test.each([
    ['refuses the secret', 403, { error: 'very-secret is wrong' }],
    ['answers something else', 200, { hello: 'there' }],
  ])(
    'is not had where Azure %s: said so, logged, and nothing of it told',
    async (_, status, body) => {
      const { post, errors } = await aRoute(status, body)
      const response = await post()
      expect(response.status).toBe(502)
      expect(await response.json()).toEqual({ error: { code: 'NoToken' } })
      expect(errors).toHaveLength(1)
    },
  )

  test('is given to one address so many times a minute', async () => {
    const { post, asked } = await aRoute(200, TOKEN, { tokensPerMinute: 2 })
    expect((await post()).status).toBe(200)
    expect((await post()).status).toBe(200)
    const third = await post()
    expect(third.status).toBe(429)
    expect(third.headers.get('retry-after')).toBe('60')
    expect(asked).toHaveLength(2)
  })

  test('is not given to a page of another site', async () => {
    const { post, asked } = await aRoute(200, TOKEN)
    expect((await post({ 'Sec-Fetch-Site': 'cross-site' })).status).toBe(401)
    expect(asked).toEqual([])
  })
})
