// Signed statements of whose a conversation is: for the API, for one stream, and for coming back.
import { randomUUID, webcrypto } from 'node:crypto'
import { errors, jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import type { Conversation } from './activity-log.js'

/** Each purpose is an audience of its own, so that no token does the work of another. */
export type Purpose = 'api' | 'stream' | 'return'

/** Seconds. Half an hour and a minute are what Direct Line gives, and what its clients reckon with. */
export const API_TOKEN_S = 1800
const STREAM_TOKEN_S = 60

export type Verified =
  | { readonly kind: 'valid'; readonly conversation: Conversation }
  | { readonly kind: 'expired'; readonly conversation: Conversation }
  | { readonly kind: 'invalid' }

export interface Tokens {
  readonly sign: (purpose: Purpose, conversation: Conversation) => Promise<string>
  readonly verify: (purpose: Purpose, token: string) => Promise<Verified>
}

const INVALID: Verified = { kind: 'invalid' }
const KEY_BYTES_MIN = 32

// DirectLineJS looks for the user under this name, to know that the token has one.
const claims = z.object({ conv: z.string(), user: z.string() })

/** The first key signs; tokens of the others, which signed before it, are known for as long as they live. */
export const tokens = (
  keys: readonly Uint8Array[],
  options: { readonly now: () => number; readonly returnWithinS: number },
): Tokens => {
  for (const { length } of keys) {
    if (length >= KEY_BYTES_MIN) continue
    throw new Error(`tokenKey has ${length} bytes; give at least ${KEY_BYTES_MIN} random ones`)
  }
  // Taken in once: jose would do it again for each token.
  const secrets = keys.map((key) =>
    webcrypto.subtle.importKey(
      'raw',
      new Uint8Array(key),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign', 'verify'],
    ),
  )
  const [signing] = secrets
  if (!signing) throw new Error('there is no tokenKey; give one')
  const lives = { api: API_TOKEN_S, stream: STREAM_TOKEN_S, return: options.returnWithinS }
  const audience = (purpose: Purpose) => `direct-line/${purpose}`

  return {
    sign: async (purpose, { id, userId }) => {
      const issuedAt = Math.floor(options.now() / 1000)
      return new SignJWT({ conv: id, user: userId })
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience(audience(purpose))
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lives[purpose])
        .sign(await signing)
    },

    verify: async (purpose, token) => {
      for (const secret of secrets) {
        const found = await verifiedBy(await secret, purpose, token)
        if (found.kind !== 'invalid') return found
      }
      return INVALID
    },
  }

  async function verifiedBy(
    secret: webcrypto.CryptoKey,
    purpose: Purpose,
    token: string,
  ): Promise<Verified> {
    try {
      const { payload } = await jwtVerify(token, secret, {
        algorithms: ['HS256'],
        audience: audience(purpose),
        requiredClaims: ['exp'],
        currentDate: new Date(options.now()),
      })
      return verified('valid', payload)
    } catch (error) {
      // Signature and audience are checked before the time: what has expired was ours.
      if (error instanceof errors.JWTExpired) return verified('expired', error.payload)
      if (error instanceof errors.JOSEError) return INVALID
      throw error
    }
  }
}

const verified = (kind: 'valid' | 'expired', payload: unknown): Verified => {
  const parsed = claims.safeParse(payload)
  if (!parsed.success) return INVALID
  return { kind, conversation: { id: parsed.data.conv, userId: parsed.data.user } }
}
