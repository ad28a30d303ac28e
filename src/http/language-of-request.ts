// The language that a browser asks for: the one that was chosen on the page and is kept in a cookie, else its own.
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { LANGUAGES, type Language } from '../model/language.js'
import { languageOfLocale } from '../text/language.js'

/** The first of its languages that is ours; undefined where none is. */
export const languageOfRequest = (request: IncomingMessage): Language | undefined =>
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
  const chosen = languageNamed(new URLSearchParams(request.url?.split('?')[1]).get('lang'))
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

const languageKept = ({ headers }: IncomingMessage): Language | undefined =>
  languageNamed(
    headers.cookie
      ?.split(';')
      .map((pair) => pair.trim().split('='))
      .find(([name]) => name === COOKIE)?.[1],
  )

const languageNamed = (name: string | null | undefined): Language | undefined =>
  LANGUAGES.find((language) => language === name)
