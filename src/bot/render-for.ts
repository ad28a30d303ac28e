// Which renderer draws for a channel.
import type { Activity } from 'botbuilder'
import type { Answer } from '../model/answer.js'
import { cardActivity } from '../render/card-activity.js'
import { textActivity } from '../render/text-activity.js'

type Render = (answer: Answer) => Partial<Activity>

/** Those that are known to draw Adaptive Cards; any other gets complete plain text. */
const CHANNELS_WITH_CARDS: ReadonlySet<string> = new Set([
  'directline',
  'webchat',
  'emulator',
  'msteams',
])

export const renderFor = (channelId: string): Render =>
  CHANNELS_WITH_CARDS.has(channelId) ? cardActivity : textActivity
