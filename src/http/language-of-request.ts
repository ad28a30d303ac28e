// The language that a page is asked for in: the one that a link names, else the one that was chosen and is kept, else the browser's.
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { LANGUAGES, type Language } from '../model/language.js'
import { languageOfLocale } from '../text/language.js'

/** `undefined` where none that is asked for is ours. */
export const languageOfRequest = (request: IncomingMessage): Language | undefined =>
  languageNamed(request) ??
  languageKept(request) ??
  new Negotiator(request)
    .languages()
    .map(languageOfLocale)
    .find((language) => language !== undefined)

const COOKIE = 'language'

/** A year, in seconds. */
const KEPT_FOR = 31_536_000

/** Keeps what `?lang=` chooses and sends the browser on to the page itself; false where nothing is chosen. */
export const keepChosenLanguage = (
  request: IncomingMessage,
  response: ServerResponse,
  isSecure: boolean,
): boolean => {
  const chosen = languageNamed(request)
  if (!chosen) return false
  const attributes = ['Path=/', `Max-Age=${KEPT_FOR}`, 'HttpOnly', 'SameSite=Lax']
  const cookie = [`${COOKIE}=${chosen}`, ...attributes, ...(isSecure ? ['Secure'] : [])]
  // Not one after the other: restify's writeHead gives nothing back.
  response.writeHead(303, {
    Location: '/',
    'Set-Cookie': cookie.join('; '),
    'Cache-Control': 'no-store',
  })
  response.end()
  return true
}

const languageNamed = ({ url }: IncomingMessage): Language | undefined =>
  languageOfLocale(new URLSearchParams(url?.split('?')[1]).get('lang') ?? undefined)

const languageKept = ({ headers }: IncomingMessage): Language | undefined => {
  const kept = headers.cookie
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1]
  return LANGUAGES.find((language) => language === kept)
}
