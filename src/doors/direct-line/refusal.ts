// What a caller is told when the answer is no: constant words that tell nothing of the inside.

/** A request that is refused. The message goes to the caller as it stands. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

export const badArgument = (message: string): Refusal => new Refusal(400, 'BadArgument', message)

export const unauthorized = (): Refusal =>
  new Refusal(401, 'Unauthorized', 'A valid token of this conversation is needed.', {
    'WWW-Authenticate': 'Bearer',
  })

export const foreignOrigin = (): Refusal =>
  new Refusal(401, 'BadOrigin', 'Pages of other sites get no token here.')

/** The only 403 of all: clients take each one as the end of their token. */
export const tokenExpired = (): Refusal =>
  new Refusal(403, 'TokenExpired', 'The token has expired; generate a new one.')

export const notFound = (): Refusal => new Refusal(404, 'NotFound', 'There is nothing here.')

export const noConversation = (): Refusal =>
  new Refusal(404, 'ConversationNotFound', 'The conversation has not begun, or has ended.')

export const wrongMethod = (allowed: readonly string[]): Refusal =>
  new Refusal(405, 'MethodNotAllowed', 'This method is not served here.', {
    Allow: allowed.join(', '),
  })

export const tooLarge = (): Refusal =>
  new Refusal(413, 'PayloadTooLarge', 'The message is too large.')

export const wrongType = (): Refusal =>
  new Refusal(415, 'UnsupportedMediaType', 'The body must be JSON in UTF-8 (application/json).')

export const noUploads = (): Refusal =>
  new Refusal(415, 'AttachmentsNotSupported', 'This bot takes no files.')

export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, 'TooManyRequests', 'Too many requests; try again later.', {
    'Retry-After': String(Math.max(1, Math.ceil(seconds))),
  })

export const inside = (): Refusal => new Refusal(500, 'ServiceError', 'Something went wrong.')

export const closing = (): Refusal =>
  new Refusal(503, 'ServiceUnavailable', 'The service restarts; try again in a moment.', {
    'Retry-After': '5',
  })

/** Of a store that may be back at any moment. */
export const unavailable = (): Refusal =>
  new Refusal(
    503,
    'ServiceUnavailable',
    'The service cannot take this now; try again in a moment.',
    {
      'Retry-After': '1',
    },
  )

export const refusalBody = ({ code, message }: Refusal): string =>
  JSON.stringify({ error: { code, message } })
