// Puts the core together from what is on paper: dialogs/ and data/ in, a function from Question to Answer out.
import type { DecisionWeightsFile } from './answer/decide.js'
import { ownNames } from './answer/lexicon.js'
import { overviewOf } from './answer/overview.js'
import { phrasebook } from './answer/phrasebook.js'
import { type Converse, converser, type Respond, responder } from './answer/respond.js'
import type { Dialogs } from './content/dialogs-schema.js'
import { loadGeneralKnowledge } from './content/general-knowledge.js'
import { loadDialogs } from './content/load-dialogs.js'
import { byDate, type EventRecords, loadEvents } from './content/load-events.js'
import { type Localised, localisedBy } from './model/language.js'
import type { Overview } from './model/overview.js'
import { fold } from './text/normalise.js'

interface Folders {
  readonly dialogsDir: string
  readonly dataDir: string
}

/** @throws ContentError with every problem of the folders */
export const openConversation = ({ dialogsDir, dataDir }: Folders): Converse => {
  const dialogs = loadDialogs(dialogsDir)
  return conversationOf(dialogs, loadEvents(dataDir, dialogs))
}

/** The core over a record that is loaded, or made up, already; its events may come in any order. */
export const conversationOf = (
  dialogs: Dialogs,
  { events, dataVersion }: EventRecords,
  weights?: DecisionWeightsFile,
): Converse => {
  const own = new Set(ownNames(dialogs).map(fold))
  return converser(
    dialogs,
    { events: [...events].sort(byDate), dataVersion },
    loadGeneralKnowledge((name) => own.has(fold(name))),
    weights,
  )
}

/** The same for questions that have nothing before them. */
export const openCore = (folders: Folders): Respond => responder(openConversation(folders))

export const coreOf = (dialogs: Dialogs, records: EventRecords): Respond =>
  responder(conversationOf(dialogs, records))

/** The record at a glance; its events may come in any order. */
export const overviewsOf = (dialogs: Dialogs, { events }: EventRecords): Localised<Overview> => {
  const sorted = [...events].sort(byDate)
  return localisedBy((language) => overviewOf(sorted, phrasebook(dialogs[language], language)))
}
