// A message that only one person of a group sees: a press of its buttons must not show there either.
import type { Activity } from 'botframework-schema'
import { PRIVATE_PRESS } from '../../model/private-press.js'

/**
 * Each button says with what it carries that it was pressed in private, and is pressed in silence: the message that
 * Teams would show as the person's own would be seen by all ("Send and receive targeted messages", June 2026).
 */
export const privateMessage = (message: Partial<Activity>): Partial<Activity> => ({
  ...message,
  ...(message.attachments
    ? {
        attachments: message.attachments.map((one) => ({
          ...one,
          content: withSilentButtons(one.content),
        })),
      }
    : {}),
})

const withSilentButtons = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(withSilentButtons)
  if (typeof part !== 'object' || part === null) return part
  const inside: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withSilentButtons(value)]),
  )
  if (inside['type'] !== 'Action.Submit') return inside
  const { msteams: _, ...data } = Object(inside['data'])
  return {
    ...inside,
    data: { ...data, [PRIVATE_PRESS]: true },
    msteams: { feedback: { hide: true } },
  }
}
