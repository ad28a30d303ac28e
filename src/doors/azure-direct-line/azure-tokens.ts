// Gives the page a token of Azure's Direct Line for the secret that only the server knows.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { z } from 'zod'

/** Where Azure's Direct Line is at an origin: that for all regions, or one's own. */
export const azureDirectLine = (origin: string): string => `${origin}/v3/directline`

export interface AzureOptions {
  readonly secret: string
  /** Where the page may be, so that a token that is carried off is of no use elsewhere; empty: anywhere. */
  readonly trustedOrigins: readonly string[]
  /** Azure's Direct Line, with its path. */
  readonly directLine: string
  /** For one address and minute. */
  readonly tokensPerMinute?: number
  /** Makes the limiter of that; in this process alone unless given. */
  readonly limiter?: (
    name: string,
    bound: { readonly points: number; readonly duration: number },
  ) => { readonly consume: (key: string) => Promise<unknown> }
  readonly addressOf: (request: IncomingMessage) => string
  readonly log: { readonly error: (facts: object, message: string) => void }
}

const tokenSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  expires_in: z.number(),
})

/** A slow Azure must not hold up a page for good. In milliseconds. */
const ANSWERS_WITHIN = 10_000

/** A whole office may stand behind one address. */
const TOKENS_A_MINUTE = 300

/** Answers POST /v3/directline/tokens/generate; the person's id is made here, so that nobody can be another. */
export const azureTokens = ({ directLine, ...options }: AzureOptions) => {
  const { secret, trustedOrigins, addressOf, log, tokensPerMinute = TOKENS_A_MINUTE } = options
  const bound = { points: tokensPerMinute, duration: 60 }
  const limiter = options.limiter?.('azure-token', bound) ?? new RateLimiterMemory(bound)

  const generate = async (): Promise<z.infer<typeof tokenSchema>> => {
    const answer = await fetch(`${directLine}/tokens/generate`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        user: { id: `dl_${randomBytes(16).toString('base64url')}` },
        ...(trustedOrigins.length > 0 ? { trustedOrigins } : {}),
      }),
      signal: AbortSignal.timeout(ANSWERS_WITHIN),
    })
    if (!answer.ok) {
      throw Object.assign(new Error('no token'), { statusCode: answer.status })
    }
    return tokenSchema.parse(await answer.json())
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A page of another site could not read the token, but could use up what Azure allows us.
    if (request.headers['sec-fetch-site'] === 'cross-site') {
      return answerWith(response, 401, { error: { code: 'ForeignOrigin' } })
    }
    const isLetIn = await limiter.consume(addressOf(request)).then(
      () => true,
      () => false,
    )
    if (!isLetIn) {
      response.setHeader('Retry-After', '60')
      return answerWith(response, 429, { error: { code: 'TooManyRequests' } })
    }
    try {
      answerWith(response, 200, await generate())
    } catch (error) {
      log.error(
        { err: error },
        'no token could be had from Azure: check DIRECT_LINE_SECRET, DIRECT_LINE_BASE_URL where the bot is regional, and the way out to the network',
      )
      answerWith(response, 502, { error: { code: 'NoToken' } })
    }
  }
}

const answerWith = (response: ServerResponse, status: number, body: object): void => {
  response.statusCode = status
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.end(JSON.stringify(body))
}
