import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { callersBehind } from '../../src/http/callers.js'

const aRequest = (peer: string, headers: Record<string, string> = {}, encrypted = false) =>
  ({
    socket: { remoteAddress: peer, ...(encrypted ? { encrypted } : {}) },
    connection: { remoteAddress: peer },
    headers,
  }) as unknown as IncomingMessage

const FORWARDED = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' }

describe('a caller', () => {
  test('is who holds the socket, where no proxy is trusted', () => {
    const { addressOf, isSecure } = callersBehind([])
    const request = aRequest('198.51.100.1', FORWARDED)
    expect([addressOf(request), isSecure(request)]).toEqual(['198.51.100.1', false])
  })

  test('is who a trusted proxy names', () => {
    const { addressOf, isSecure } = callersBehind(['10.0.0.0/8'])
    const request = aRequest('10.1.2.3', FORWARDED)
    expect([addressOf(request), isSecure(request)]).toEqual(['203.0.113.7', true])
  })

  test.each([[[]], [['loopback']]])(
    'who has gone already has no address, with %j trusted',
    (trusted) => {
      const { addressOf, isSecure } = callersBehind(trusted)
      const request = {
        socket: {},
        connection: {},
        headers: FORWARDED,
      } as unknown as IncomingMessage
      expect([addressOf(request), isSecure(request)]).toEqual(['', false])
    },
  )

  test('is the last whom a chain of trusted proxies cannot vouch for', () => {
    const { addressOf } = callersBehind(['10.0.0.0/8'])
    const request = aRequest('10.1.2.3', { 'x-forwarded-for': '1.1.1.1, 203.0.113.7, 10.9.9.9' })
    expect(addressOf(request)).toBe('203.0.113.7')
  })

  test('came over HTTPS where the socket is encrypted, whatever is forwarded', () => {
    const { isSecure } = callersBehind([])
    expect(isSecure(aRequest('198.51.100.1', {}, true))).toBe(true)
  })

  test('came as the first of several proxies says', () => {
    const { isSecure } = callersBehind(['loopback'])
    expect(isSecure(aRequest('127.0.0.1', { 'x-forwarded-proto': 'https, http' }))).toBe(true)
    expect(isSecure(aRequest('127.0.0.1', { 'x-forwarded-proto': 'http, https' }))).toBe(false)
  })
})
