// Which renderer draws for a channel.
import type { Activity } from 'botbuilder'
import type { Answer } from '../model/answer.js'
import { cardActivity } from '../render/card-activity.js'
import { lineActivity } from '../render/line/line-activity.js'
import { textActivity } from '../render/text-activity.js'

type Render = (answer: Answer) => Partial<Activity>

/** Those that are known to draw Adaptive Cards. */
const CHANNELS_WITH_CARDS: ReadonlySet<string> = new Set([
  'directline',
  'webchat',
  'emulator',
  'msteams',
])

/** LINE has cards of its own; a channel that nobody knows gets complete plain text. */
export const renderFor = (channelId: string): Render =>
  channelId === 'line'
    ? lineActivity
    : CHANNELS_WITH_CARDS.has(channelId)
      ? cardActivity
      : textActivity
