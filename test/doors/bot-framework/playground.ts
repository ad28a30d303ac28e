// The Microsoft 365 Agents Playground as a client without a browser: an emulated channel that talks to a bot over HTTP.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { WebSocket } from 'ws'
import { z } from 'zod'

export type PlaygroundChannel = 'msteams' | 'emulator' | 'webchat' | 'directline' | 'agents'

/** What the Playground shows of an activity of the bot. */
export type PlaygroundMessage = z.infer<typeof messageSchema>

/** The chat with one person where nothing else is said; only Teams has the others. */
export type PlaygroundPlace = 'personal' | 'group' | 'channel'

export interface Playground {
  /** Its page, for a browser; to open it installs the bot once more. */
  readonly pageUrl: string
  /** What the page sends when a person opens it: the bot is installed, the person joins. */
  readonly install: (place?: PlaygroundPlace) => Promise<void>
  readonly say: (text: string) => Promise<void>
  /** In a group or a channel, to the bot by its name. */
  readonly mention: (text: string, place: 'group' | 'channel') => Promise<void>
  /** Presses an Action.Submit of a card that the bot sent. */
  readonly submit: (value: unknown, replyToId: string) => Promise<void>
  /** What the bot has sent so far, in order. */
  readonly messages: () => readonly PlaygroundMessage[]
  /** The first so many messages of the bot, as soon as they are there. */
  readonly hears: (count: number) => Promise<readonly PlaygroundMessage[]>
  /** The first so many messages that took the place of an earlier one. */
  readonly seesChanged: (count: number) => Promise<readonly PlaygroundMessage[]>
  readonly stop: () => Promise<void>
}

const messageSchema = z.looseObject({
  messageId: z.string(),
  from: z.looseObject({ id: z.string() }),
  text: z.string().optional(),
  attachments: z.array(z.looseObject({ contentType: z.string() })).optional(),
  attachmentLayout: z.string().optional(),
})

const frameSchema = z.looseObject({ action: z.string(), message: messageSchema.optional() })

const configSchema = z.object({
  config: z.object({
    personalChat: z.object({ id: z.string() }),
    currentUser: z.object({ id: z.string() }),
    bot: z.object({ id: z.string(), name: z.string() }),
    groupChats: z.array(z.object({ id: z.string() })),
    teams: z.array(z.object({ channels: z.array(z.object({ id: z.string() })) })),
  }),
})

/** It listens on all interfaces while it runs; that is its nature. */
export const startPlayground = async (
  botUrl: string,
  channel: PlaygroundChannel,
): Promise<Playground> => {
  // It writes its log where it is started.
  const folder = await mkdtemp(join(tmpdir(), 'playground-'))
  const child = spawnPlayground(botUrl, channel, folder)
  try {
    const port = await portOf(child)
    return await connect(`localhost:${port}`, channel, async () => {
      await end(child)
      await rm(folder, { recursive: true, force: true })
    })
  } catch (error) {
    await end(child)
    throw error
  }
}

const spawnPlayground = (botUrl: string, channel: PlaygroundChannel, cwd: string): ChildProcess => {
  const { resolve } = createRequire(import.meta.url)
  const cli = join(dirname(resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js')
  // Port 0 is taken for no port; one that is occupied, for any free one, and that is told on stdout.
  const told = ['start', '-e', botUrl, '-c', channel, '-p', String(randomPort()), '--dt']
  const child = spawn(process.execPath, [cli, ...told], {
    cwd,
    env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // Whoever forgets to stop it does not leave it behind.
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.once('exit', () => process.off('exit', kill))
  return child
}

/** Of those that the system does not give out by itself, so that it does not meet another test's. */
const randomPort = (): number => 20_000 + Math.floor(Math.random() * 10_000)

const portOf = async ({ stdout }: ChildProcess): Promise<number> => {
  if (!stdout) throw new Error('the Playground has no output')
  for await (const line of createInterface({ input: stdout })) {
    const port = /^Listening on (\d+)/u.exec(line)?.[1]
    if (port !== undefined) {
      // A full pipe would stop it.
      stdout.resume()
      return Number(port)
    }
  }
  throw new Error('the Playground ended before it listened')
}

const connect = async (
  host: string,
  channel: PlaygroundChannel,
  release: () => Promise<void>,
): Promise<Playground> => {
  const post = async (path: string, body: object): Promise<void> => {
    const response = await fetch(`http://${host}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`the Playground answers ${response.status}: ${text}`)
  }

  // Answers as soon as the bot does.
  const config = await fetch(`http://${host}/_internal/v1/config`)
  const { currentUser, personalChat, bot, groupChats, teams } = configSchema.parse(
    await config.json(),
  ).config
  const places: Readonly<Record<PlaygroundPlace, string>> = {
    personal: personalChat.id,
    group: groupChats[0]?.id ?? '',
    channel: teams[0]?.channels[0]?.id ?? '',
  }
  const directLine = channel === 'webchat' || channel === 'directline'
  const link = directLine ? { directLineConversationId: 'direct-line-1' } : {}
  if (directLine) {
    const path = '/_debug/conversation/addDirectLineConversationLink'
    await post(path, { conversationId: personalChat.id, ...link })
  }

  const heard: PlaygroundMessage[] = []
  const changed: PlaygroundMessage[] = []
  const waiting = new Set<() => void>()
  const stream = new WebSocket(`ws://${host}/_ws_conversation/v1/conversations/stream`)
  stream.on('message', (data) => {
    const { action, message } = frameSchema.parse(JSON.parse(String(data)))
    if (message?.from.id !== bot.id) return
    if (action === 'createMessage') heard.push(message)
    if (action === 'updateMessage') changed.push(message)
    for (const look of waiting) look()
  })
  await once(stream, 'open')

  const firstOf = (messages: readonly PlaygroundMessage[]) => (count: number) =>
    new Promise<readonly PlaygroundMessage[]>((resolve) => {
      const look = () => {
        if (messages.length < count) return
        waiting.delete(look)
        resolve(messages.slice(0, count))
      }
      waiting.add(look)
      look()
    })

  return {
    pageUrl: `http://${host}/`,
    install: (place = 'personal') => post(`/_debug/conversation/${places[place]}/installation`, {}),
    say: (text) =>
      post(`/_conversation/v1/conversations/${personalChat.id}/messages`, {
        from: { id: currentUser.id },
        text,
        textFormat: 'plain',
        ...link,
      }),
    mention: (text, place) => {
      const name = `<at>${bot.name}</at>`
      return post(`/_conversation/v1/conversations/${places[place]}/messages`, {
        from: { id: currentUser.id },
        text: `${name} ${text}`,
        textFormat: 'plain',
        mentions: [{ mentioned: { id: bot.id, name: bot.name }, text: name }],
      })
    },
    submit: (value, replyToId) =>
      post('/_conversation/v1/submit', {
        value,
        from: { id: currentUser.id },
        conversation: { id: personalChat.id },
        replyToId,
      }),
    messages: () => heard,
    hears: firstOf(heard),
    seesChanged: firstOf(changed),
    stop: async () => {
      stream.terminate()
      await release()
    },
  }
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
