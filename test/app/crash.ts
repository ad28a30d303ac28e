// Many web chats at once, a server that is killed amid them and started again, and what came of each message.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DirectLineActivity } from './a-direct-line.js'
import { startIn } from './a-process.js'

export interface Crash {
  readonly stateDir: string
  readonly chats: number
  /** How often it is killed. */
  readonly kills: number
}

/** What a chat has seen by its watermark, over all lives of the server, and what the log holds in the end. */
export interface Chat {
  /** Ids of its messages, in the order in which they were acknowledged. */
  readonly acknowledged: readonly string[]
  readonly seen: readonly DirectLineActivity[]
  readonly log: readonly DirectLineActivity[]
}

/** Each goes on from the one before, so that a lost context would be heard. */
export const TALK = [
  'what awards did DOIT win',
  'and in October?',
  'the second one',
  'and in August?',
]

const page = z.object({
  activities: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      text: z.string().optional(),
      replyToId: z.string().optional(),
    }),
  ),
  watermark: z.string(),
})
const started = z.object({ conversationId: z.string(), token: z.string() })
const posted = z.object({ id: z.string() })

export const crash = async ({ stateDir, chats, kills }: Crash): Promise<readonly Chat[]> => {
  let server = await startIn(stateDir)
  let acknowledgements = 0
  const total = chats * TALK.length

  /** Until it is answered with a 2xx: what a client does whose server is gone for a moment. */
  const call = async (method: string, path: string, token?: string, body?: object) => {
    for (let attempt = 0; attempt < 2_000; attempt += 1) {
      try {
        const response = await fetch(`${server.url}/v3/directline${path}`, {
          method,
          headers: {
            'Content-Type': 'application/json',
            ...(token ? { Authorization: `Bearer ${token}` } : {}),
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        if (response.ok) return await response.json()
        await response.arrayBuffer()
        if (![429, 503].includes(response.status)) throw new Error(`${path}: ${response.status}`)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    throw new Error(`${path} was never answered`)
  }

  const chat = async (): Promise<Chat> => {
    const { token, conversationId } = started.parse(
      await call('POST', '/tokens/generate', undefined, {}),
    )
    await call('POST', '/conversations', token, { locale: 'en-US' })
    const activities = `/conversations/${conversationId}/activities`
    const acknowledged: string[] = []
    const seen: DirectLineActivity[] = []
    let watermark = '0'
    const look = async () => {
      const next = page.parse(await call('GET', `${activities}?watermark=${watermark}`, token))
      seen.push(...next.activities)
      watermark = next.watermark
    }
    for (const text of TALK) {
      const message = { type: 'message', text, channelData: { clientActivityID: randomUUID() } }
      const { id } = posted.parse(await call('POST', activities, token, message))
      acknowledged.push(id)
      acknowledgements += 1
      while (!seen.some(({ replyToId }) => replyToId === id)) await look()
    }
    await look()
    const log: DirectLineActivity[] = []
    for (let from = '0'; ; ) {
      const next = page.parse(await call('GET', `${activities}?watermark=${from}`, token))
      if (next.activities.length === 0) return { acknowledged, seen, log }
      log.push(...next.activities)
      from = next.watermark
    }
  }

  const all = Promise.all(Array.from({ length: chats }, chat))
  const kill = async () => {
    for (let n = 1; n <= kills; n += 1) {
      while (acknowledgements < (n * total) / (kills + 1)) await new Promise(setImmediate)
      await server.end('SIGKILL')
      server = await startIn(stateDir)
    }
  }
  try {
    await Promise.all([all, kill()])
    return await all
  } finally {
    await server.end('SIGTERM')
  }
}
