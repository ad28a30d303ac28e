// The chat page on a server of its own, as the app serves it: page, files, policy, Direct Line and a small bot.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import helmet from 'helmet'
import { directLine } from '../../src/doors/direct-line/direct-line.js'
import { memoryActivityLog } from '../../src/doors/direct-line/memory-activity-log.js'
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
  /** Nobody answers at the address, and every connection is cut. */
  readonly stop: () => Promise<void>
  /** Answers again at the same address; as one that has lost its store where it `forgets`. */
  readonly start: (how?: { readonly forgets?: boolean }) => Promise<void>
  /** Paths of the files that were asked for. */
  readonly asked: readonly string[]
  readonly close: () => Promise<void>
}

/** What a person meets first on it. */
export const STARTER = { label: 'What awards were won?', choice: { do: 'list' } } as const
export const WELCOME = 'Welcome to the page.'

export const aSite = async (): Promise<Site> => {
  const assets = webAssets()
  const asked: string[] = []
  let ahead = 0
  let refuses = false
  let store = { tokenKey: randomBytes(32), activities: memoryActivityLog() }
  const open = () => directLine({ ...store, logic: aBot, now: () => Date.now() + ahead })
  let line = open()

  const sendPage = (language: Language, request: IncomingMessage, response: ServerResponse) => {
    const nonce = randomBytes(16).toString('base64')
    const directives = Object.fromEntries(
      Object.entries(contentSecurityPolicy({ nonce })).map(([name, list]) => [name, [...list]]),
    )
    const protect = helmet({ contentSecurityPolicy: { useDefaults: false, directives } })
    protect(request, response, () => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(
        chatPage({
          ...partsOf(language),
          welcome: { sentence: WELCOME, related: [STARTER] },
          sources: ['record.txt'],
          nonce,
          paths: assets.paths,
        }),
      )
    })
  }

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    if (pathname === '/') {
      sendPage(searchParams.get('lang') === 'zh-Hant' ? 'zh-Hant' : 'en', request, response)
    } else if (assets.handle(request, response)) return
    else if (refuses && pathname.endsWith('/tokens/generate')) response.writeHead(503).end()
    else void line.handle(request, response)
  }

  const listen = async (port: number): Promise<Server> => {
    const server = createServer(answer)
    server.on('upgrade', (request, socket, head) => {
      if (!line.upgrade(request, socket, head)) socket.destroy()
    })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return server
  }

  let server = await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = async () => {
    await line.close(1000)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    sleep: (milliseconds) => {
      ahead += milliseconds
    },
    refuseTokens: (refuse) => {
      refuses = refuse
    },
    stop,
    start: async ({ forgets = false } = {}) => {
      if (forgets) store = { tokenKey: randomBytes(32), activities: memoryActivityLog() }
      line = open()
      server = await listen(port)
    },
    close: async () => {
      if (server.listening) await stop()
    },
  }
}
