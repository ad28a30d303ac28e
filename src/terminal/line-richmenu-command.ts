// The command `line:richmenu` as a function: draws the rich menus in both languages, and puts them into the LINE account.
import { type Config, ConfigError } from '../config.js'
import { loadDialogs } from '../content/load-dialogs.js'
import { loadEvents } from '../content/load-events.js'
import { pictureOf } from '../rich-menu/draw.js'
import { layOut } from '../rich-menu/layout.js'
import { shippedFont } from '../rich-menu/outlines.js'
import { publish } from '../rich-menu/publish.js'
import { requestFor } from '../rich-menu/request.js'
import { menusOf } from './menus-of.js'

type Settings = Pick<Config, 'dataDir' | 'dialogsDir' | 'line'>

/**
 * `tell` hears what was done, line by line.
 *
 * @throws ConfigError, ContentError or RichMenuError, for the person who runs it
 */
export const runLineRichMenu = async (
  { dataDir, dialogsDir, line }: Settings,
  tell: (line: string) => void,
): Promise<void> => {
  const accessToken = tokenOf(line)
  const dialogs = loadDialogs(dialogsDir)
  const outlineOf = shippedFont()
  const menus = menusOf(dialogs, loadEvents(dataDir, dialogs).events).map((menu) => {
    const cells = layOut(menu)
    return {
      language: menu.language,
      request: requestFor(menu, cells),
      picture: new Uint8Array(pictureOf(cells, outlineOf)),
    }
  })
  await publish({ menus, accessToken, apiBaseUrl: line.apiBaseUrl, tell })
}

/** Only the token is used; but without the secret the door is closed, and what the menu asks reaches nobody. */
const tokenOf = ({ channelSecret, accessToken }: Config['line']): string => {
  const missing = [
    ...(channelSecret ? [] : ['LINE_CHANNEL_SECRET']),
    ...(accessToken ? [] : ['LINE_CHANNEL_ACCESS_TOKEN']),
  ]
  if (accessToken && channelSecret) return accessToken
  throw new ConfigError(
    missing
      .map((name) => `${name} is not set: copy it from the LINE Developers Console (docs/line.md)`)
      .join('\n'),
  )
}
