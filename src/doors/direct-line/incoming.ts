// What a person's client may say: the border at which an activity is read, and all else is dropped.
import { z } from 'zod'
import type { Limits } from './limits.js'
import { badArgument, noUploads, type Refusal } from './refusal.js'

/** An activity of which only what a client may decide is left; who says it, where and when is ours. */
export interface Incoming {
  readonly type: 'message' | 'event' | 'typing' | 'endOfConversation'
  readonly [field: string]: unknown
}

const ENTITIES_MAX = 20

/** What is left out where it is not as expected, for the message is worth more than it. */
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

export const localeSchema = optional(z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u))

const incomingSchema = ({ textLength, extraBytes }: Limits) => {
  const bounded = <T extends z.ZodType>(schema: T) =>
    schema.refine(
      (value) => value === undefined || Buffer.byteLength(JSON.stringify(value)) <= extraBytes,
      'is too large',
    )
  const object = z.record(z.string(), z.unknown())
  return z.object({
    type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
    text: z.string().max(textLength).optional(),
    textFormat: optional(z.enum(['plain', 'markdown', 'xml'])),
    locale: localeSchema,
    name: z.string().max(200).optional(),
    value: bounded(z.unknown().optional()),
    channelData: bounded(object.optional()),
    entities: bounded(z.array(object).max(ENTITIES_MAX).optional()),
    localTimestamp: optional(z.iso.datetime({ offset: true })),
    localTimezone: optional(z.string().max(64)),
    attachments: z.array(z.unknown()).max(0).optional(),
  })
}

/** Reads activities within these limits. */
export const incomingReader = (limits: Limits) => {
  const schema = incomingSchema(limits)
  return (body: unknown): Incoming => {
    const parsed = schema.safeParse(body)
    if (!parsed.success) throw refusalOf(parsed.error)
    const { attachments: _, ...said } = parsed.data
    return said
  }
}

/** By it a message that is sent again is known; not every client gives one. */
export const clientActivityId = ({ channelData }: Incoming): string | undefined => {
  const parsed = z.object({ clientActivityID: z.string().min(1).max(200) }).safeParse(channelData)
  return parsed.data?.clientActivityID
}

const startSchema = z.object({ locale: localeSchema })

/** The locale with which a page begins; the user that it names is not asked for, the token tells. */
export const startLocale = (body: unknown): string | undefined =>
  startSchema.safeParse(body).data?.locale

const generateSchema = z.object({ fresh: z.boolean().optional() }).optional()

/** True where a page asks for a new conversation, although there is one to come back to. */
export const wantsFresh = (body: unknown): boolean => {
  const parsed = generateSchema.safeParse(body)
  if (!parsed.success) throw badArgument('The body must be a JSON object.')
  return parsed.data?.fresh === true
}

/** Names the field, which is ours; never what stood in it. */
const refusalOf = ({ issues }: z.ZodError): Refusal => {
  const field = issues[0]?.path[0]
  if (field === 'attachments') return noUploads()
  return typeof field === 'string'
    ? badArgument(`The activity's ${field} is not supported, or too large.`)
    : badArgument('An activity is needed.')
}
