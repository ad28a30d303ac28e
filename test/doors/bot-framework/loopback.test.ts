import { describe, expect, test } from 'vitest'
import {
  isLoopbackAddress,
  isLoopbackAuthority,
  isLoopbackHost,
  isLoopbackUrl,
} from '../../../src/doors/bot-framework/loopback.js'

describe('an address of a socket', () => {
  test.each(
    ['127.0.0.1', '127.0.0.2', '127.255.255.254', '::1', '0:0:0:0:0:0:0:1'].concat(
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
    ),
  )('%s is this machine', (address) => expect(isLoopbackAddress(address)).toBe(true))

  test.each(
    ['126.255.255.255', '128.0.0.1', '0.0.0.0', '10.0.0.1', '::', '::2', 'fe80::1'].concat(
      '::ffff:10.0.0.1',
      '::127.0.0.1',
      '::1%lo',
      'localhost',
      '',
    ),
  )('%s is not', (address) => expect(isLoopbackAddress(address)).toBe(false))
})

describe('a host to listen on', () => {
  test.each(['localhost', 'LOCALHOST', '127.0.0.1', '::1', '[::1]'])('%s is this machine', (host) =>
    expect(isLoopbackHost(host)).toBe(true),
  )

  test.each(
    [
      '',
      '0.0.0.0',
      '::',
      '[::]',
      '192.168.1.5',
      'localhost.evil.com',
      '127.0.0.1.evil.com',
      '127.1',
    ].concat('[127.0.0.1', '[[::1]]', '127.0.0.1:3978'),
  )('%s is not', (host) => expect(isLoopbackHost(host)).toBe(false))
})

describe('a Host header', () => {
  test.each([
    'localhost',
    'localhost:3978',
    '127.0.0.1:80',
    '[::1]',
    '[::1]:3978',
    '[::ffff:127.0.0.1]:1',
  ])('%s is this machine', (authority) => expect(isLoopbackAuthority(authority)).toBe(true))

  test.each([
    '',
    'evil.com',
    'localhost.evil.com',
    'localhost.',
    'localhost:3978.evil.com',
    'evil.localhost',
    '127.0.0.1.evil.com',
    '127.0.0.1.nip.io:3978',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '127.0.0.01',
    '::1',
    '[::1',
    '[::1]evil.com',
    '[::2]:3978',
    '127.0.0.1:3978:80',
    '127.0.0.1,evil.com',
    'evil.com@127.0.0.1',
    ' 127.0.0.1',
    '１２７.0.0.1',
  ])('%j is not', (authority) => expect(isLoopbackAuthority(authority)).toBe(false))
})

describe('a URL', () => {
  test.each([
    'http://localhost:56150/_connector',
    'http://127.0.0.1:3978',
    'https://127.0.0.1/',
    'HTTP://LocalHost?x',
    'http://[::1]:3978/a/b',
    'http://127.9.9.9#x',
  ])('%s is this machine', (url) => expect(isLoopbackUrl(url)).toBe(true))

  test.each([
    '',
    'localhost:3978',
    'ftp://localhost/',
    'file:///etc/passwd',
    'https://smba.trafficmanager.net/tw/',
    'http://localhost.evil.com/',
    'http://127.0.0.1.evil.com/',
    'http://127.0.0.1@evil.com/',
    'http://evil.com@127.0.0.1/',
    'http://user:password@127.0.0.1/',
    'http://127.0.0.1\\@evil.com/',
    'http://127.0.0.1\\.evil.com/',
    'http://evil.com/127.0.0.1',
    'http://evil.com#127.0.0.1',
    'http://evil.com?127.0.0.1',
    'http:\\\\127.0.0.1/',
    'http:127.0.0.1/',
    'http:///127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0/',
    'http://0.0.0.0/',
    'http://127.0.0.1:99999/',
    'http://127.0.0.1 .evil.com/',
    'http://127.0.0.1%2eevil.com/',
    'http://loc\talhost/',
    'http://ⓛocalhost/',
    ' http://127.0.0.1/',
    'null',
  ])('%j is not', (url) => expect(isLoopbackUrl(url)).toBe(false))
})
