// The chat page on a server of its own, as the app serves it: page, files, policy, Direct Line and a small bot.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import helmet from 'helmet'
import { directLine } from '../../src/doors/direct-line/direct-line.js'
import type { Language } from '../../src/model/language.js'
import { webAssets } from '../../src/web/assets.js'
import { chatPage } from '../../src/web/page.js'
import { contentSecurityPolicy } from '../../src/web/security.js'
import { aBot } from './a-bot.js'
import { partsOf } from './a-chat-page.js'

export interface Site {
  readonly url: string
  /** Lets the server's clock run ahead, as it has for a browser that slept. */
  readonly sleep: (milliseconds: number) => void
  /** While true, no token is given. */
  readonly refuseTokens: (refuse: boolean) => void
  readonly close: () => Promise<void>
}

export const aSite = async (): Promise<Site> => {
  const assets = webAssets()
  let ahead = 0
  let refuses = false
  const line = directLine({
    logic: aBot,
    tokenKey: randomBytes(32),
    now: () => Date.now() + ahead,
  })

  const sendPage = (language: Language, request: IncomingMessage, response: ServerResponse) => {
    const nonce = randomBytes(16).toString('base64')
    const directives = Object.fromEntries(
      Object.entries(contentSecurityPolicy({ nonce })).map(([name, list]) => [name, [...list]]),
    )
    const protect = helmet({ contentSecurityPolicy: { useDefaults: false, directives } })
    protect(request, response, () => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(chatPage({ ...partsOf(language), nonce, paths: assets.paths }))
    })
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === '/') {
      sendPage(searchParams.get('lang') === 'zh-Hant' ? 'zh-Hant' : 'en', request, response)
    } else if (assets.handle(request, response)) return
    else if (refuses && pathname.endsWith('/tokens/generate')) response.writeHead(503).end()
    else void line.handle(request, response)
  })
  server.on('upgrade', (request, socket, head) => {
    if (!line.upgrade(request, socket, head)) socket.destroy()
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    sleep: (milliseconds) => {
      ahead += milliseconds
    },
    refuseTokens: (refuse) => {
      refuses = refuse
    },
    close: async () => {
      await line.close(1000)
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
