// A LINE account on loopback, as far as rich menus go: it keeps menus, pictures and aliases, and the limits of the API.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import { z } from 'zod'

export const ACCESS_TOKEN = 'access-token-of-the-account'

const WIDTH_MAX = 2500
const AREAS_MAX = 20
const PICTURE_MAX = 1024 * 1024

const box = z.strictObject({
  x: z.int().min(0),
  y: z.int().min(0),
  width: z.int().min(1),
  height: z.int().min(1),
})
const label = z.string().min(1).max(20)
const action = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('message'), label, text: z.string().min(1).max(300) }),
  z.strictObject({
    type: z.literal('uri'),
    label,
    uri: z
      .string()
      .max(1000)
      .regex(/^(?:https?|line|tel):/u),
  }),
  z.strictObject({
    type: z.literal('richmenuswitch'),
    label,
    richMenuAliasId: z.string().regex(/^[a-z0-9_-]{1,32}$/u),
    data: z.string().min(1).max(300),
  }),
])
const menuRequest = z
  .strictObject({
    name: z.string().min(1).max(300),
    chatBarText: z.string().min(1).max(14),
    size: z.strictObject({
      width: z.int().min(800).max(WIDTH_MAX),
      height: z.int().min(250),
    }),
    selected: z.boolean(),
    areas: z.array(z.strictObject({ bounds: box, action })).max(AREAS_MAX),
  })
  .refine(({ size }) => size.width / size.height >= 1.45, 'too tall')
  .refine(
    ({ size, areas }) =>
      areas.every(
        ({ bounds }) =>
          bounds.x + bounds.width <= size.width && bounds.y + bounds.height <= size.height,
      ),
    'an area beyond the picture',
  )
const aliasRequest = z.strictObject({
  richMenuAliasId: z.string().regex(/^[a-z0-9_-]{1,32}$/u),
  richMenuId: z.string(),
})

export type AccountMenu = z.infer<typeof menuRequest> & { readonly picture: Buffer | undefined }

export const aLineAccount = async () => {
  const menus = new Map<string, AccountMenu>()
  const aliases = new Map<string, string>()
  let shown: string | undefined
  let made = 0

  const make = (body: unknown): Outcome => {
    const parsed = menuRequest.safeParse(body)
    if (!parsed.success) return refused(400, z.prettifyError(parsed.error))
    made += 1
    const id = `richmenu-${made}`
    menus.set(id, { ...parsed.data, picture: undefined })
    return done({ richMenuId: id })
  }

  const takePicture = (id: string, type: string | undefined, bytes: Buffer): Outcome => {
    const menu = menus.get(id)
    if (!menu) return refused(404, 'richmenu not found')
    if (type !== 'image/png' || bytes.length > PICTURE_MAX) return refused(400, 'no picture')
    const { width, height } = sizeOfPng(bytes)
    if (width !== menu.size.width || height !== menu.size.height) {
      return refused(400, 'not of the size of the menu')
    }
    menus.set(id, { ...menu, picture: bytes })
    return done({})
  }

  const point = (alias: string, id: string, isNew: boolean): Outcome => {
    if (aliases.has(alias) === isNew) return refused(400, isNew ? 'conflict' : 'no such alias')
    if (!menus.has(id)) return refused(400, 'richmenu not found')
    aliases.set(alias, id)
    return done({})
  }

  const take = (request: IncomingMessage, bytes: Buffer): Outcome => {
    if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) {
      return refused(401, 'Authentication failed')
    }
    const [, id = ''] = /^\/v2\/bot\/richmenu\/([^/]+)/u.exec(request.url ?? '') ?? []
    const [, ofAll = ''] = /^\/v2\/bot\/user\/all\/richmenu\/(.+)$/u.exec(request.url ?? '') ?? []
    const body = () => JSON.parse(bytes.toString('utf8'))
    switch (`${request.method} ${request.url}`) {
      case 'GET /v2/bot/richmenu/list':
        return done({
          richmenus: [...menus].map(([richMenuId, { name }]) => ({ richMenuId, name })),
        })
      case 'GET /v2/bot/richmenu/alias/list':
        return done({
          aliases: [...aliases].map(([richMenuAliasId, richMenuId]) => ({
            richMenuAliasId,
            richMenuId,
          })),
        })
      case 'POST /v2/bot/richmenu':
        return make(body())
      case 'POST /v2/bot/richmenu/alias': {
        const { richMenuAliasId, richMenuId } = aliasRequest.parse(body())
        return point(richMenuAliasId, richMenuId, true)
      }
      case `POST /v2/bot/richmenu/${id}/content`:
        return takePicture(id, request.headers['content-type'], bytes)
      case `DELETE /v2/bot/richmenu/${id}`:
        return menus.delete(id) ? done({}) : refused(404, 'richmenu not found')
      case `POST /v2/bot/user/all/richmenu/${ofAll}`:
        if (!menus.get(ofAll)?.picture) return refused(400, 'it has no picture')
        shown = ofAll
        return done({})
    }
    const [, alias] = /^\/v2\/bot\/richmenu\/alias\/(.+)$/u.exec(request.url ?? '') ?? []
    return alias !== undefined && request.method === 'POST'
      ? point(alias, aliasRequest.pick({ richMenuId: true }).parse(body()).richMenuId, false)
      : refused(404, `${request.method} ${request.url} is not served`)
  }

  const account = {
    url: '',
    menus,
    /** What everybody sees who has not changed over. */
    shown: (): AccountMenu | undefined => menus.get(shown ?? ''),
    /** What a press on a tab with this alias opens. */
    behind: (alias: string): AccountMenu | undefined => menus.get(aliases.get(alias) ?? ''),
    /** A status refuses calls of which it is given the method and the path. */
    trouble: (_: string): number | undefined => undefined,
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const trouble = account.trouble(`${request.method} ${request.url}`)
    const { status, body } = trouble
      ? refused(trouble, 'trouble')
      : take(request, Buffer.concat(chunks))
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  account.url = `http://127.0.0.1:${port}`
  return account
}

interface Outcome {
  readonly status: number
  readonly body: object
}

const done = (body: object): Outcome => ({ status: 200, body })
const refused = (status: number, message: string): Outcome => ({ status, body: { message } })

/** Of a PNG's first chunk; anything else has no size. */
export const sizeOfPng = (bytes: Buffer) =>
  bytes.subarray(1, 4).toString('latin1') === 'PNG'
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : { width: 0, height: 0 }
