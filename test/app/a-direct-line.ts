// Direct Line as a client without a library uses it: begin, say, read.
import { z } from 'zod'

const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string(), content: z.any() })).optional(),
  attachmentLayout: z.string().optional(),
  suggestedActions: z
    .looseObject({ actions: z.array(z.looseObject({ title: z.string(), value: z.unknown() })) })
    .optional(),
})

const pageSchema = z.object({ activities: z.array(activitySchema), watermark: z.string() })

export type DirectLineActivity = z.infer<typeof activitySchema>

export interface Line {
  readonly id: string
  readonly token: string
  /** @throws unless it is acknowledged; gives the id of the message */
  readonly post: (activity: object) => Promise<string>
  readonly say: (text: string) => Promise<string>
  /** Everything that was said so far, but for what the bot says when one comes in. */
  readonly read: () => Promise<readonly DirectLineActivity[]>
  /** The replies to a message, as soon as there is one. */
  readonly replyTo: (id: string) => Promise<DirectLineActivity>
}

export const aDirectLine = async (url: string, locale = 'en-US'): Promise<Line> => {
  const base = `${url}/v3/directline`
  const call = async (method: string, path: string, token?: string, body?: object) => {
    const response = await fetch(base + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`)
    return response.json()
  }
  const started = z.object({ conversationId: z.string(), token: z.string() })
  const { token } = started.parse(await call('POST', '/tokens/generate', undefined, {}))
  const { conversationId: id } = started.parse(
    await call('POST', '/conversations', token, { locale }),
  )
  const post = async (activity: object): Promise<string> =>
    z
      .object({ id: z.string() })
      .parse(await call('POST', `/conversations/${id}/activities`, token, activity)).id
  const read = async (): Promise<readonly DirectLineActivity[]> => {
    const all: DirectLineActivity[] = []
    for (let watermark = '0'; ; ) {
      const path = `/conversations/${id}/activities?watermark=${watermark}`
      const page = pageSchema.parse(await call('GET', path, token))
      if (page.activities.length === 0) return all
      all.push(...page.activities)
      watermark = page.watermark
    }
  }
  return {
    id,
    token,
    post,
    read,
    say: (text) => post({ type: 'message', text, locale }),
    replyTo: async (asked) => {
      for (;;) {
        const reply = (await read()).find(({ replyToId }) => replyToId === asked)
        if (reply) return reply
      }
    },
  }
}
