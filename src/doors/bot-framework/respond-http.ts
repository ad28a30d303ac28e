// What the door writes back over HTTP: the bot's own bodies, and constant ones that tell nothing of the inside.
import type { ServerResponse } from 'node:http'

/** In the shape of the Bot Framework's own errors. */
const ERRORS = {
  400: { code: 'BadRequest', message: 'The body is not an activity.' },
  401: { code: 'Unauthorized', message: 'The request is not authorized.' },
  405: { code: 'MethodNotAllowed', message: 'Activities are posted.' },
  413: { code: 'PayloadTooLarge', message: 'The activity is too large.' },
  415: { code: 'UnsupportedMediaType', message: 'Activities are plain application/json.' },
  500: { code: 'InternalServerError', message: 'The bot failed.' },
  503: { code: 'ServiceUnavailable', message: 'The request cannot be checked at present.' },
} as const

export type ErrorStatus = keyof typeof ERRORS

const HEADERS: Partial<Record<ErrorStatus, readonly [string, string]>> = {
  401: ['www-authenticate', 'Bearer'],
  405: ['allow', 'POST'],
  // What is left of the body is not waited for.
  413: ['connection', 'close'],
}

export const respondError = (response: ServerResponse, status: ErrorStatus): void => {
  const header = HEADERS[status]
  if (header) response.setHeader(...header)
  respond(response, status, JSON.stringify({ error: ERRORS[status] }))
}

/** A body is JSON already; without one, only the status goes out. */
export const respond = (response: ServerResponse, status: number, body?: string): void => {
  response.statusCode = status
  if (body !== undefined) response.setHeader('content-type', 'application/json; charset=utf-8')
  response.setHeader('content-length', Buffer.byteLength(body ?? ''))
  response.end(body)
}
