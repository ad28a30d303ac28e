// What the page shows of an Activity: the sentence alone beside its cards, and all its cards as one.
import type { Activity, Attachment } from './web-chat.js'

const CARD = 'application/vnd.microsoft.card.adaptive'

/** Our own type: what is inside is a list of Adaptive Cards. */
export const CARDS = 'application/vnd.page.cards'

/** The text of an answer repeats cards and buttons, for clients without them. */
export const shownActivity = (activity: Activity): Activity => {
  const { channelData, attachments = [] } = activity
  if (!isRecord(channelData)) return activity
  const { sentence } = channelData
  if (typeof sentence !== 'string') return activity
  return {
    ...activity,
    text: sentence,
    // Read aloud in place of the text and "1 attachment": the sentence is the whole answer.
    channelData: { ...channelData, 'webchat:fallback-text': sentence },
    ...(attachments.some(isCard)
      ? { attachmentLayout: 'list', attachments: [asOne(attachments)] }
      : {}),
  }
}

/** True of the answer to who wrote that it should start over. */
export const startsOver = ({ channelData }: Activity): boolean =>
  isRecord(channelData) && channelData['startsOver'] === true

const asOne = (attachments: readonly Attachment[]): Attachment => ({
  contentType: CARDS,
  content: attachments.filter(isCard).map(({ content }) => content),
})

const isCard = ({ contentType }: Attachment): boolean => contentType === CARD

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
