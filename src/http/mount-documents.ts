// Serves pages that are only read, in the language that the request asks for: no script, nothing of elsewhere.
import helmet from 'helmet'
import type { Server } from 'restify'
import { type Localised, MOST_READ } from '../model/language.js'
import { languageOfRequest } from './language-of-request.js'

const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** `pages` are HTML by path. */
export const mountDocuments = (
  server: Server,
  pages: Readonly<Record<string, Localised<string>>>,
): void => {
  const protect = helmet.contentSecurityPolicy({ useDefaults: false, directives: POLICY })
  for (const [path, page] of Object.entries(pages)) {
    for (const method of ['get', 'head'] as const) {
      server[method](path, async (request, response) => {
        const language = languageOfRequest(request) ?? MOST_READ
        protect(request, response, () => undefined)
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.setHeader('Content-Language', language)
        response.setHeader('Vary', 'Accept-Language')
        response.setHeader('Cache-Control', 'no-cache')
        response.end(page[language])
      })
    }
  }
}
