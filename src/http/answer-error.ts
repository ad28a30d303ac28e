// The one answer to a request that failed or is refused: a constant body for each status, with nothing of the inside.
import type { ServerResponse } from 'node:http'

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
}

/** Never throws. Cuts the connection where an answer has begun and cannot be taken back; a whole one stays. */
export const answerError = (response: ServerResponse, status: number): void => {
  if (response.headersSent) {
    if (!response.writableEnded) response.destroy()
    return
  }
  const body = JSON.stringify({ error: { code: CODES[status] ?? 'Failed' } })
  // A handler may have meant its headers for another body.
  for (const name of ['Content-Encoding', 'Transfer-Encoding', 'ETag']) response.removeHeader(name)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(body))
  response.statusCode = status
  response.end(body)
}
