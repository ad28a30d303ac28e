// The site: the page, its files, the published documents, the privacy notice and the terms, each at its path.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import helmet from 'helmet'
import type { Language, Localised } from '../model/language.js'
import type { Overview } from '../model/overview.js'
import type { PageWords } from '../model/page-words.js'
import { PRIVACY_PATH, sourcePath, TERMS_PATH } from '../model/site-paths.js'
import { webAssets } from './assets.js'
import { type Documents, documentPages } from './documents.js'
import { acceptedEncoding } from './encodings.js'
import { chatPage, type OtherLanguage } from './page.js'
import { contentSecurityPolicy, documentSecurityPolicy, type Policy } from './security.js'
import type { Welcome } from './shell/talk-place.js'

export interface SiteParts {
  readonly words: Localised<PageWords>
  readonly overviews: Localised<Overview>
  /** Today's: what the record holds does not change, but its words may. */
  readonly welcomeIn: (language: Language) => Welcome
  readonly documents: Documents
  /** The published documents by their names. */
  readonly sources: ReadonlyMap<string, string>
  readonly languageOf: (request: IncomingMessage) => Language
  /** Another Direct Line than this server's own: an address up to and with `/v3/directline`. */
  readonly directLine?: string | undefined
}

/** For GET and HEAD. `undefined` where there is nothing at the path. */
export type Handle = (
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<void> | undefined

/** The paths that the site answers, as restify writes them. */
export const SITE_PATHS = ['/', '/assets/*', '/sources/*', PRIVACY_PATH, TERMS_PATH] as const

/** @throws an Error that tells what is missing and what makes it */
export const openSite = (parts: SiteParts): Handle => {
  const assets = webAssets()
  const documents = documentPages(parts.documents, assets.paths)
  const sources = new Map(Array.from(parts.sources, ([name, text]) => [sourcePath(name), text]))

  const sendChat: Handle = async (request, response) => {
    const language = parts.languageOf(request)
    const nonce = randomBytes(16).toString('base64')
    const page = chatPage({
      words: parts.words[language],
      overview: parts.overviews[language],
      other: otherThan(language, parts.words),
      welcome: parts.welcomeIn(language),
      sources: [...parts.sources.keys()],
      nonce,
      paths: assets.paths,
      directLine: parts.directLine,
    })
    allow(contentSecurityPolicy({ nonce, connect: originsOf(parts.directLine) }), request, response)
    response.setHeader('Content-Language', language)
    response.setHeader('Cache-Control', 'no-store')
    await send(page, 'text/html', request, response)
  }

  const sendDocument = async (
    page: Localised<string>,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const language = parts.languageOf(request)
    allow(documentSecurityPolicy, request, response)
    response.setHeader('Content-Language', language)
    response.setHeader('Cache-Control', 'no-cache')
    await send(page[language], 'text/html', request, response)
  }

  return (request, response) => {
    const path = request.url?.split('?')[0] ?? ''
    if (path === '/') return sendChat(request, response)
    const document = documents.get(path)
    if (document) return sendDocument(document, request, response)
    const source = sources.get(path)
    if (source !== undefined) return send(source, 'text/plain', request, response)
    return assets.handle(request, response) ? Promise.resolve() : undefined
  }
}

const otherThan = (language: Language, words: Localised<PageWords>): OtherLanguage => {
  const other = language === 'en' ? 'zh-Hant' : 'en'
  return { language: other, name: words[other]['own-name'] }
}

const originsOf = (elsewhere: string | undefined): readonly string[] => {
  const origin = elsewhere && new URL(elsewhere).origin
  return origin ? [origin, origin.replace('https', 'wss')] : []
}

const allow = (policy: Policy, request: IncomingMessage, response: ServerResponse): void => {
  const directives = Object.fromEntries(
    Object.entries(policy).map(([name, list]) => [name, [...list]]),
  )
  helmet.contentSecurityPolicy({ useDefaults: false, directives })(
    request,
    response,
    () => undefined,
  )
}

/** A page is written anew each time: more than this costs longer than it saves on the way. */
const BROTLI_QUALITY = 5

const COMPRESSED = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
  identity: async (body: Buffer) => body,
}

const send = async (
  text: string,
  type: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const encoding = acceptedEncoding(request.headers['accept-encoding'])
  const body = await COMPRESSED[encoding](Buffer.from(text))
  response.writeHead(200, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding, Accept-Language, Cookie',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
