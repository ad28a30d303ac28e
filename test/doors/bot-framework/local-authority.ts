// Stands in for Microsoft's token authority: publishes keys with their endorsements, and signs tokens.
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { listen } from './listen.js'

export const APP_ID = '11111111-2222-3333-4444-555555555555'
export const TENANT_ID = '66666666-7777-8888-9999-000000000000'
export const ISSUER = 'https://api.botframework.com'

/** The keys by their ids. */
export const KEYS = ['of-msteams', 'of-webchat', 'without-endorsements', 'unpublished'] as const
export type KeyId = (typeof KEYS)[number]

const ENDORSEMENTS: Partial<Record<KeyId, readonly string[]>> = {
  'of-msteams': ['msteams', 'emulator'],
  'of-webchat': ['webchat'],
}

export interface LocalAuthority {
  /** What the door is told to ask in place of Microsoft. */
  readonly settings: Readonly<Record<string, string>>
  /** A token as the channel would send it, but for what is given. */
  readonly token: (claims: JWTPayload, signing?: Signing) => Promise<string>
  /** The public keys, as anyone can have them. */
  readonly published: readonly object[]
  /** How often the keys were asked for. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}

export interface Signing {
  /** Whose key signs. */
  readonly key?: KeyId
  /** Under which name. */
  readonly kid?: string
  readonly alg?: string
}

export const startLocalAuthority = async (): Promise<LocalAuthority> => {
  const pairs = new Map(
    await Promise.all(
      KEYS.map(async (id) => [id, await generateKeyPair('RS256', { extractable: true })] as const),
    ),
  )
  const published = await Promise.all(
    Array.from(pairs)
      .filter(([kid]) => kid !== 'unpublished')
      .map(async ([kid, { publicKey }]) => ({
        ...(await exportJWK(publicKey)),
        kid,
        endorsements: ENDORSEMENTS[kid],
      })),
  )
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    response.setHeader('content-type', 'application/json')
    response.end(
      request.url === '/keys'
        ? JSON.stringify({ keys: published })
        : JSON.stringify({ issuer: ISSUER, jwks_uri: `${url}/keys` }),
    )
  })
  const { url, close } = await listen(server)

  return {
    settings: authoritySettings(url),
    token: async (claims, { key = 'of-msteams', kid = key, alg = 'RS256' } = {}) => {
      const pair = pairs.get(key)
      if (!pair) throw new Error(`no key ${key}`)
      const now = Math.floor(Date.now() / 1000)
      const usual = { iss: ISSUER, aud: APP_ID, nbf: now - 60, exp: now + 3600 }
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg, kid, typ: 'JWT' })
        .sign(pair.privateKey)
    },
    published,
    asked: () => asked,
    close,
  }
}

/** The SDK's own settings, pointed at an authority of ours. */
export const authoritySettings = (url: string): Readonly<Record<string, string>> => ({
  ToChannelFromBotLoginUrl: `${url}/login`,
  ToChannelFromBotOAuthScope: ISSUER,
  ToBotFromChannelTokenIssuer: ISSUER,
  OAuthUrl: url,
  ToBotFromChannelOpenIdMetadataUrl: `${url}/channel`,
  ToBotFromEmulatorOpenIdMetadataUrl: `${url}/emulator`,
})
