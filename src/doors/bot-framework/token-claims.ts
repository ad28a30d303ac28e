// What a channel's token claims, checked without its signature: cheap refusals first, and what the SDK leaves open.
import { z } from 'zod'

/** Why a token is refused. */
export type TokenFault =
  | 'there is no token'
  | 'the token is malformed'
  | 'the token is of another issuer'
  | 'the token is for another app'
  | 'the token is out of its time'
  | 'the token is of an unknown tenant'
  | 'the token is for another serviceUrl'

/** What a token must say to be one for this bot. */
export interface Expected {
  readonly appId: string
  readonly issuer: string
  readonly tenantId: string | undefined
  readonly now: Date
}

/** The Bot Framework's documents allow clocks to differ by 5 minutes. */
const CLOCK_SKEW_SECONDS = 5 * 60

/** Tenants of the Bot Framework itself, as the SDK lists them. */
const OWN_TENANTS = ['d6d49420-f39b-4df7-a1dc-d59a935871db', 'f8cdef31-a31e-4b4a-93e4-5f571e91255a']

/** The SDK reads a token without `exp` as one that never ends. */
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  tid: z.string().optional(),
  serviceurl: z.string(),
})

const headerSchema = z.object({
  alg: z.enum(['RS256', 'RS384', 'RS512']),
  kid: z.string(),
})

/** Of the Authorization header, before the body is read. */
export const headerFault = (
  authorization: string | undefined,
  expected: Expected,
): TokenFault | undefined => {
  if (!authorization?.trim()) return 'there is no token'
  const [, header = '', payload = ''] =
    /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/u.exec(authorization) ?? []
  if (!headerSchema.safeParse(decode(header)).success) return 'the token is malformed'
  return claimsFault(decode(payload), expected)
}

export const claimsFault = (claims: unknown, expected: Expected): TokenFault | undefined => {
  const parsed = claimsSchema.safeParse(claims)
  if (!parsed.success) return 'the token is malformed'
  const { iss, aud, exp, nbf = 0, tid } = parsed.data
  // Tokens of other bots and of the Emulator come from other issuers: the SDK would take them for any serviceUrl.
  if (iss !== expected.issuer) return 'the token is of another issuer'
  if (aud !== expected.appId) return 'the token is for another app'
  const now = expected.now.getTime() / 1000
  if (now >= exp + CLOCK_SKEW_SECONDS || now < nbf - CLOCK_SKEW_SECONDS) {
    return 'the token is out of its time'
  }
  // The SDK adds each tenant that an unverified token names to a list that it never clears.
  if (tid !== undefined && tid !== expected.tenantId && !OWN_TENANTS.includes(tid)) {
    return 'the token is of an unknown tenant'
  }
  return undefined
}

const decode = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}
