// Puts rich menus into a LINE account: made, given their pictures and aliases, the first one shown, older ones of ours removed.
import { HTTPFetchError, messagingApi } from '@line/bot-sdk'
import type { Language } from '../model/language.js'
import { RichMenuError } from './menu.js'
import { aliasOf } from './request.js'

export interface Publication {
  readonly menus: readonly MenuToPublish[]
  readonly accessToken: string
  /** The origin of the Messaging API. */
  readonly apiBaseUrl: string
  /** Hears of each thing when it is done. */
  readonly tell: (line: string) => void
}

export interface MenuToPublish {
  readonly language: Language
  readonly request: messagingApi.RichMenuRequest
  /** A PNG. */
  readonly picture: Uint8Array<ArrayBuffer>
}

const LINE_API = 'https://api.line.me'
/** Where LINE takes what is large; a stand-in for tests takes both. */
const LINE_DATA_API = 'https://api-data.line.me'

/** Of a menu's picture, in bytes (Messaging API reference, "Requirements for rich menu image"). */
const PICTURE_MAX = 1024 * 1024

/**
 * Everybody sees the first of the menus until they change over. Older menus are removed last, so that there is one to
 * see at every moment; what a run that failed has left is removed by the next.
 *
 * @throws RichMenuError that names what failed and the remedy
 */
export const publish = async (publication: Publication): Promise<void> => {
  const { menus, tell } = publication
  const api = apiOf(publication)
  const older = await api.oursAmong(menus.map(({ request }) => request.name))
  const aliases = await api.aliases()
  const made: { readonly language: Language; readonly id: string }[] = []
  for (const menu of menus) {
    const id = await api.make(menu)
    made.push({ language: menu.language, id })
    tell(`Made the menu ${menu.request.name} (${id}), ${kilobytes(menu.picture)} KB of picture`)
  }
  for (const { language, id } of made) {
    await api.pointAlias(aliasOf(language), id, aliases.has(aliasOf(language)))
    tell(`The alias ${aliasOf(language)} now means it (${id})`)
  }
  const [first] = made
  if (first) {
    await api.showToAll(first.id)
    tell(`Everybody now sees ${first.id}, until they change over`)
  }
  for (const id of older) {
    await api.remove(id)
    tell(`Removed the older menu ${id}`)
  }
}

const kilobytes = (bytes: Uint8Array): number => Math.ceil(bytes.length / 1024)

const apiOf = ({ accessToken, apiBaseUrl }: Publication) => {
  const api = new messagingApi.MessagingApiClient({
    channelAccessToken: accessToken,
    baseURL: apiBaseUrl,
  })
  const blobs = new messagingApi.MessagingApiBlobClient({
    channelAccessToken: accessToken,
    baseURL: apiBaseUrl === LINE_API ? LINE_DATA_API : apiBaseUrl,
  })
  const call = async <T>(what: string, done: Promise<T>): Promise<T> => {
    try {
      return await done
    } catch (error) {
      throw failure(what, error, apiBaseUrl)
    }
  }
  return {
    oursAmong: async (names: readonly (string | undefined)[]): Promise<readonly string[]> => {
      const { richmenus } = await call('list the menus', api.getRichMenuList())
      return richmenus.flatMap(({ name, richMenuId }) => (names.includes(name) ? richMenuId : []))
    },
    aliases: async (): Promise<ReadonlySet<string>> => {
      const { aliases } = await call('list the aliases', api.getRichMenuAliasList())
      return new Set(aliases.map(({ richMenuAliasId }) => richMenuAliasId))
    },
    make: async ({ request, picture }: MenuToPublish): Promise<string> => {
      if (picture.length > PICTURE_MAX) {
        throw new RichMenuError(
          `the picture of ${request.name} has ${kilobytes(picture)} KB, where LINE takes 1024: use fewer or shorter words in dialogs/, in menu.yaml`,
        )
      }
      const { richMenuId } = await call(`make ${request.name}`, api.createRichMenu(request))
      await call(
        `give ${request.name} its picture`,
        blobs.setRichMenuImage(richMenuId, new Blob([picture], { type: 'image/png' })),
      )
      return richMenuId
    },
    pointAlias: (richMenuAliasId: string, richMenuId: string, isThere: boolean) =>
      call(
        `point the alias ${richMenuAliasId}`,
        isThere
          ? api.updateRichMenuAlias(richMenuAliasId, { richMenuId })
          : api.createRichMenuAlias({ richMenuAliasId, richMenuId }),
      ),
    showToAll: (id: string) => call('show the menu to everybody', api.setDefaultRichMenu(id)),
    remove: (id: string) => call(`remove the older menu ${id}`, api.deleteRichMenu(id)),
  }
}

const failure = (what: string, error: unknown, apiBaseUrl: string): unknown => {
  if (error instanceof HTTPFetchError) {
    return new RichMenuError(
      `LINE did not ${what}: ${error.status} ${error.body.trim() || error.statusText}\n${remedyFor(error.status)}`,
    )
  }
  // What fetch throws where nobody answers.
  return error instanceof TypeError
    ? new RichMenuError(
        `LINE could not be reached at ${apiBaseUrl} to ${what}: look at the network of this machine, and at LINE_API_BASE_URL`,
      )
    : error
}

const remedyFor = (status: number): string => {
  if (status === 401 || status === 403) {
    return 'LINE_CHANNEL_ACCESS_TOKEN is not one that this account takes: issue a long-lived one in the LINE Developers Console (docs/line.md)'
  }
  if (status === 429) return 'It takes no more such calls for now: run this again in an hour'
  if (status >= 500) return 'That is a fault on its side: run this again in a moment'
  return 'Nothing that people see has got worse: mend what it says, in dialogs/ if it is about words, and run this again'
}
