import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../src/rich-menu/draw.js'
import { layOut } from '../../src/rich-menu/layout.js'
import { RichMenuError } from '../../src/rich-menu/menu.js'
import { shippedFont } from '../../src/rich-menu/outlines.js'
import { type MenuToPublish, publish } from '../../src/rich-menu/publish.js'
import { aliasOf, requestFor } from '../../src/rich-menu/request.js'
import { ACCESS_TOKEN, aLineAccount } from './a-line-account.js'
import { aMenu } from './a-menu.js'

const cells = layOut(aMenu(2))
const picture = new Uint8Array(pictureOf(cells, shippedFont()))
const menus: readonly MenuToPublish[] = (['zh-Hant', 'en'] as const).map((language) => ({
  language,
  request: requestFor({ ...aMenu(2), language }, cells),
  picture,
}))

const publishTo = async (apiBaseUrl: string, changes = {}): Promise<readonly string[]> => {
  const told: string[] = []
  const tell = (line: string) => told.push(line)
  await publish({ menus, accessToken: ACCESS_TOKEN, apiBaseUrl, tell, ...changes })
  return told
}

/** The system gives a port that was just given back to nobody else so soon. */
const aClosedAddress = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}`
}

describe('menus that are published', () => {
  test('stand behind their aliases, the first shown to everybody, and what was done is told', async () => {
    const account = await aLineAccount()
    const told = await publishTo(account.url)
    expect(account.shown()?.name).toBe('citizen-menu zh-Hant')
    expect(account.behind(aliasOf('zh-Hant'))).toBe(account.shown())
    expect(account.behind(aliasOf('en'))?.name).toBe('citizen-menu en')
    expect(told).toEqual([
      expect.stringContaining('Made the menu citizen-menu zh-Hant (richmenu-1)'),
      expect.stringContaining('Made the menu citizen-menu en (richmenu-2)'),
      expect.stringContaining('citizen-menu-zh-hant'),
      expect.stringContaining('citizen-menu-en'),
      expect.stringContaining('Everybody now sees richmenu-1'),
    ])
  })

  test('a second time, take the place of ours and leave the account’s other menus alone', async () => {
    const account = await aLineAccount()
    await publishTo(account.url)
    const [ours] = account.menus.values()
    if (ours) account.menus.set('richmenu-other', { ...ours, name: 'spring sale' })
    const told = await publishTo(account.url)
    expect([...account.menus.keys()]).toEqual(['richmenu-other', 'richmenu-3', 'richmenu-4'])
    expect(account.shown()).toBe(account.menus.get('richmenu-3'))
    expect(account.behind(aliasOf('en'))).toBe(account.menus.get('richmenu-4'))
    expect(told.slice(-2)).toEqual([
      'Removed the older menu richmenu-1',
      'Removed the older menu richmenu-2',
    ])
  })

  test('only in part, change nothing that people see, and the next time clears up', async () => {
    const account = await aLineAccount()
    await publishTo(account.url)
    const seen = account.shown()
    account.trouble = (call) => (call.startsWith('POST /v2/bot/richmenu/alias/') ? 500 : undefined)
    await expect(publishTo(account.url)).rejects.toThrow('run this again')
    expect(account.shown()).toBe(seen)
    expect(account.menus.size).toBe(4)
    account.trouble = () => undefined
    await publishTo(account.url)
    expect(account.menus.size).toBe(2)
  })
})

describe('what is wrong is told with its remedy', () => {
  test('a token that LINE does not take, without the token', async () => {
    const account = await aLineAccount()
    const failed = publishTo(account.url, { accessToken: 'out-of-date' })
    await expect(failed).rejects.toThrow(RichMenuError)
    await expect(failed).rejects.toThrow(/401.*\nLINE_CHANNEL_ACCESS_TOKEN .*docs\/line\.md/u)
    await expect(failed).rejects.not.toThrow('out-of-date')
  })

  test('an address where nobody answers', async () => {
    const url = await aClosedAddress()
    await expect(publishTo(url)).rejects.toThrow(
      `LINE could not be reached at ${url} to list the menus`,
    )
  })

  test.each([
    [429, 'in an hour'],
    [503, 'in a moment'],
    [400, 'mend what it says'],
  ])('a refusal with %i', async (status, remedy) => {
    const account = await aLineAccount()
    account.trouble = (call) => (call.endsWith('/content') ? status : undefined)
    await expect(publishTo(account.url)).rejects.toThrow(
      new RegExp(`did not give citizen-menu zh-Hant its picture: ${status}[^]*${remedy}`, 'u'),
    )
  })

  test('a picture that is too heavy, before LINE is given any of it', async () => {
    const account = await aLineAccount()
    const heavy = menus.map((menu) => ({ ...menu, picture: new Uint8Array(1024 * 1024 + 1) }))
    await expect(publishTo(account.url, { menus: heavy })).rejects.toThrow('1025 KB')
    expect(account.menus.size).toBe(0)
  })
})
