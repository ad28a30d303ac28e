// Puts the core together from what is on paper: dialogs/ and data/ in, a function from Question to Answer out.
import { ownNames } from './answer/lexicon.js'
import { type Respond, responder } from './answer/respond.js'
import type { Dialogs } from './content/dialogs-schema.js'
import { loadGeneralKnowledge } from './content/general-knowledge.js'
import { loadDialogs } from './content/load-dialogs.js'
import { byDate, type EventRecords, loadEvents } from './content/load-events.js'
import { fold } from './text/normalise.js'

/** @throws ContentError with every problem of the folders */
export const openCore = (folders: {
  readonly dialogsDir: string
  readonly dataDir: string
}): Respond => {
  const dialogs = loadDialogs(folders.dialogsDir)
  return coreOf(dialogs, loadEvents(folders.dataDir, dialogs))
}

/** The core over a record that is loaded, or made up, already; its events may come in any order. */
export const coreOf = (dialogs: Dialogs, { events, dataVersion }: EventRecords): Respond => {
  const own = new Set(ownNames(dialogs).map(fold))
  return responder(
    dialogs,
    { events: [...events].sort(byDate), dataVersion },
    loadGeneralKnowledge((name) => own.has(fold(name))),
  )
}
