// Which renderer draws for a channel.
import type { Activity } from 'botbuilder'
import type { Answer } from '../model/answer.js'
import { cardActivity } from '../render/card-activity.js'
import { lineActivity } from '../render/line/line-activity.js'
import { changedCard, type InPlace } from '../render/teams/changed-card.js'
import { teamsActivity } from '../render/teams/teams-activity.js'
import { textActivity } from '../render/text-activity.js'

type Render = (answer: Answer, publicUrl?: string) => Partial<Activity>

/** What takes the place of a card; undefined where the Answer is none that this button could be after. */
type Change = (answer: Answer, pressed: InPlace) => Partial<Activity> | undefined

/** Those that are known to draw Adaptive Cards; any other gets complete plain text. */
const CHANNELS_WITH_CARDS: ReadonlySet<string> = new Set(['directline', 'webchat', 'emulator'])

export const renderFor = (channelId: string): Render => {
  if (channelId === 'msteams') return teamsActivity
  if (channelId === 'line') return lineActivity
  return CHANNELS_WITH_CARDS.has(channelId) ? cardActivity : textActivity
}

/** Undefined for a channel that is always told in a new message. */
export const changeFor = (channelId: string): Change | undefined =>
  channelId === 'msteams' ? changedCard : undefined
