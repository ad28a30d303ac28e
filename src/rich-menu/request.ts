// A rich menu as LINE's Messaging API takes it: its size, and what each area of the picture does when it is pressed.
import type { messagingApi } from '@line/bot-sdk'
import type { Language } from '../model/language.js'
import { telephoneUri } from '../model/telephone.js'
import { type Cell, HEIGHT, WIDTH } from './layout.js'
import type { Menu } from './menu.js'

/** Tells our menus from others of the account. */
export const nameOf = (language: Language): string => `citizen-menu ${language}`

/** By which one menu opens another, whatever its id is: small letters, digits, `-` and `_`, 32 at most. */
export const aliasOf = (language: Language): string => `citizen-menu-${language.toLowerCase()}`

export const requestFor = (
  { language, bar }: Menu,
  cells: readonly Cell[],
): messagingApi.RichMenuRequest => ({
  name: nameOf(language),
  chatBarText: bar,
  size: { width: WIDTH, height: HEIGHT },
  // Open at once: whoever comes for the first time sees what can be asked.
  selected: true,
  areas: cells.flatMap((cell) => {
    const action = actionOf(cell)
    return action ? [{ bounds: cell.box, action }] : []
  }),
})

/** The label is what a screen reader says of the area. */
const actionOf = (cell: Cell): messagingApi.Action | undefined => {
  const { label } = cell
  switch (cell.look) {
    case 'tab':
      return {
        type: 'richmenuswitch',
        label,
        richMenuAliasId: aliasOf(cell.opens),
        // LINE demands some, and tells the bot of the change; nobody has asked anything by it.
        data: aliasOf(cell.opens),
      }
    case 'tile':
      return 'calls' in cell
        ? { type: 'uri', label, uri: telephoneUri(cell.calls) }
        : { type: 'message', label, text: cell.says }
    case 'month':
      return { type: 'message', label, text: cell.says }
    default:
      return undefined
  }
}
