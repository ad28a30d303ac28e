// Reads an activity out of a body: what the SDK and the bot take for granted is checked here, the rest is kept as sent.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { nestsDeeperThan } from './json-depth.js'

/** Conversation ids of Teams with a thread have some 200 characters. */
const ID_MAX = 2048
const NAME_MAX = 1024
/** A message of Teams has at most 100 KB of UTF-16; what the bot makes of a long text is its own affair. */
const TEXT_MAX = 64 * 1024
/** A card inside a message has some 20; deeper ones overflow the stack of whoever walks them. */
const DEPTH_MAX = 64
/** Teams names some hundred members in one update at most. */
const LIST_MAX = 1000

/** Some channels write `null` for what is not there; the SDK's types know only its absence. */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined)

/** The length first: what a body can hold of small things takes long to look at one by one. */
const list = <T extends z.ZodType>(schema: T) =>
  maybe(z.array(z.unknown()).max(LIST_MAX).pipe(z.array(schema)))

const words = maybe(z.string().max(TEXT_MAX))
const name = maybe(z.string().max(NAME_MAX))
const flag = maybe(z.boolean())
const moment = maybe(z.string().refine((text) => !Number.isNaN(Date.parse(text))))

/** The connector writes these back into each reply, and throws where one is of another type than its mapper says. */
const account = z.looseObject({
  id: maybe(z.string().max(ID_MAX)),
  name,
  role: name,
  aadObjectId: name,
})
/** The SDK looks into both parties without a glance at whether they are there. */
const party = account.nullish().transform((value) => value ?? {})
const accounts = list(account)

/**
 * The id becomes a part of a path on the channel's server, where dots alone would step out of it, and a header of
 * each reply, which takes no control character and nothing beyond Latin-1.
 */
const conversationId = z
  .string()
  .max(ID_MAX)
  .regex(/^[ -~]+$/u)
  .refine((id) => id !== '.' && id !== '..')

const mention = z.looseObject({ mentioned: z.looseObject({ id: z.string() }), text: name })
const entity = z
  .looseObject({ type: z.string() })
  .refine((one) => one.type.toLowerCase() !== 'mention' || mention.safeParse(one).success)
/** What a channel tells beside the message: an entity that the SDK would stumble over goes, the message stays. */
const entities = maybe(
  z
    .array(z.unknown())
    .max(LIST_MAX)
    .transform((all) => all.filter((one) => entity.safeParse(one).success)),
)

/** The SDK's own handler of these looks into the action unasked. */
const cardAction = z.looseObject({ value: z.looseObject({ action: z.looseObject({}) }) })

const anyActivity = z.looseObject({
  type: z.string().min(1).max(NAME_MAX),
  id: maybe(z.string().max(ID_MAX)),
  // Blank, it would assert nothing, and pass the check of endorsements for that.
  channelId: z.string().max(NAME_MAX).regex(/\S/u),
  serviceUrl: z
    .string()
    .max(ID_MAX)
    .regex(/^https?:\/\//iu)
    .refine((url) => URL.canParse(url)),
  conversation: z.looseObject({
    id: conversationId,
    name,
    role: name,
    aadObjectId: name,
    tenantId: name,
    conversationType: name,
    isGroup: flag,
  }),
  from: party,
  recipient: party,
  replyToId: maybe(z.string().max(ID_MAX)),
  text: words,
  textFormat: name,
  speak: words,
  locale: name,
  name,
  deliveryMode: name,
  timestamp: moment,
  localTimestamp: moment,
  expiration: moment,
  localTimezone: name,
  membersAdded: accounts,
  membersRemoved: accounts,
  reactionsAdded: list(z.looseObject({})),
  reactionsRemoved: list(z.looseObject({})),
  entities,
  attachments: list(z.looseObject({ contentType: name })),
  // Handlers for Teams look into it without a glance at whether it is there to be looked into.
  channelData: maybe(z.looseObject({})),
})

const activity = anyActivity.refine(
  (one) =>
    one.type !== 'invoke' ||
    one.name !== 'adaptiveCard/action' ||
    cardAction.safeParse(one).success,
)

/** Undefined where the text is not JSON or not an activity. */
export const readActivity = (text: string): Activity | undefined => {
  if (nestsDeeperThan(DEPTH_MAX, text)) return undefined
  const value = parseJson(text)
  if (holdsPrototype(value)) return undefined
  const parsed = activity.safeParse(value)
  if (!parsed.success) return undefined
  const { timestamp, localTimestamp, expiration } = parsed.data
  // As CloudAdapter does it: the moment as a date, and as it was written. The SDK's type wants more than it uses.
  return {
    ...parsed.data,
    ...(timestamp && { timestamp: new Date(timestamp), rawTimestamp: timestamp }),
    ...(localTimestamp && {
      localTimestamp: new Date(localTimestamp),
      rawLocalTimestamp: localTimestamp,
    }),
    ...(expiration && { expiration: new Date(expiration), rawExpiration: expiration }),
  } as unknown as Activity
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** No channel sends one, and whoever copies it key by key would change what the copy is. */
const holdsPrototype = (value: unknown): boolean =>
  isObject(value) &&
  (Object.hasOwn(value, '__proto__') || Object.values(value).some(holdsPrototype))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
