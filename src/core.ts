// Puts the core together from what is on paper: dialogs/ and data/ in, a function from Question to Answer out.
import { ownNames } from './answer/lexicon.js'
import { type Respond, responder } from './answer/respond.js'
import { loadGeneralKnowledge } from './content/general-knowledge.js'
import { loadDialogs } from './content/load-dialogs.js'
import { loadEvents } from './content/load-events.js'
import { fold } from './text/normalise.js'

/** @throws ContentError with every problem of the folders */
export const openCore = (folders: {
  readonly dialogsDir: string
  readonly dataDir: string
}): Respond => {
  const dialogs = loadDialogs(folders.dialogsDir)
  const own = new Set(ownNames(dialogs).map(fold))
  return responder(
    dialogs,
    loadEvents(folders.dataDir, dialogs),
    loadGeneralKnowledge((name) => own.has(fold(name))),
  )
}
