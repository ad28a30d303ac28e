// Puts the core together from what is on paper: dialogs/ and data/ in, a function from Question to Answer out.
import { type Respond, responder } from './answer/respond.js'
import { loadDialogs } from './content/load-dialogs.js'
import { loadEvents } from './content/load-events.js'

/** @throws ContentError with every problem of the folders */
export const openCore = (folders: {
  readonly dialogsDir: string
  readonly dataDir: string
}): Respond => {
  const dialogs = loadDialogs(folders.dialogsDir)
  return responder(dialogs, loadEvents(folders.dataDir, dialogs))
}
