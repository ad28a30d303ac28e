// Reads what the inbox holds of an event: it may be of an older version, or spoilt.
import type { messagingApi } from '@line/bot-sdk'
import { z } from 'zod'
import type { BestEffortInbox } from './best-effort-inbox.js'
import type { Owed } from './inbox.js'

const happened = {
  id: z.string().min(1),
  chat: z.object({ kind: z.enum(['user', 'group', 'room']), id: z.string().min(1) }),
  at: z.number(),
  isRedelivery: z.boolean(),
  userId: z.string().optional(),
}
const answerable = { ...happened, replyToken: z.string() }
const messageId = z.string()
const quoteToken = z.string().optional()

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

const owed = z.object({
  event: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('words'), ...answerable, messageId, text: z.string(), quoteToken }),
    z.object({
      kind: z.literal('wordless'),
      ...answerable,
      messageId,
      quoteToken,
      keywords: z.array(z.string()).optional(),
    }),
    z.object({ kind: z.literal('press'), ...answerable, data: z.string() }),
    z.object({ kind: z.literal('arrival'), ...answerable }),
    z.object({ kind: z.literal('departure'), ...happened }),
    z.object({ kind: z.literal('unsend'), ...happened, messageId }),
  ]),
  botId: z.string(),
  receivedAt: z.number(),
  // What a message of LINE is, the platform checks.
  said: z.array(
    z.object({ text: z.string(), messages: z.array(z.custom<messagingApi.Message>(isObject)) }),
  ),
})

/** What is owed in a chat, as far as it can be read; `undefined` where the store cannot tell. */
export const readOwedIn = async (
  inbox: Pick<BestEffortInbox, 'owedIn'>,
  chat: string,
): Promise<readonly Owed[] | undefined> =>
  (await inbox.owedIn(chat))?.flatMap((text) => readOwed(text) ?? [])

/** `undefined` where it cannot be read. */
export const readOwed = (text: string): Owed | undefined => {
  try {
    return owed.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
