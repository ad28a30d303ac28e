// LINE's door for one test, on a port of its own, with a bot that says what it heard, before a fake LINE platform.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ActivityTypes } from 'botbuilder'
import { onTestFinished } from 'vitest'
import type { Logic } from '../../../src/doors/line/adapter.js'
import { CHANNEL_ID } from '../../../src/doors/line/event-activity.js'
import { type LineOptions, lineDoor } from '../../../src/doors/line/line.js'
import { memoryStore } from '../../../src/storage/memory-store.js'
import type { Store } from '../../../src/storage/store.js'
import { storedInbox } from '../../../src/storage/stored-inbox.js'
import {
  ACCESS_TOKEN,
  aLinePlatform,
  CHANNEL_SECRET,
  type LinePlatform,
} from './a-line-platform.js'

export interface LoggedLine {
  readonly level: 'info' | 'warn' | 'error'
  readonly message: string
  readonly [field: string]: unknown
}

interface DoorOptions extends Partial<LineOptions> {
  readonly line?: LinePlatform
  readonly store?: Store
}

export const echo: Logic = async (context) => {
  const { type, text, value } = context.activity
  if (type === ActivityTypes.Message) await context.sendActivity(`echo ${text || value?.postback}`)
}

export const aLineDoor = async ({ line: given, store, ...options }: DoorOptions = {}) => {
  const line = given ?? (await aLinePlatform(options.now ? { now: options.now } : {}))
  const log: LoggedLine[] = []
  const say =
    (level: LoggedLine['level']) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void => {
      log.push({ ...fields, level, message })
    }
  const door = lineDoor({
    logic: echo,
    channelSecret: CHANNEL_SECRET,
    accessToken: ACCESS_TOKEN,
    apiBaseUrl: line.url,
    inbox: storedInbox(store ?? memoryStore(), CHANNEL_ID),
    log: { info: say('info'), warn: say('warn'), error: say('error') },
    // On a busy machine every turn is slow, and calls that nobody waits for would be counted.
    slowAfterMs: 60_000,
    ...options,
  })
  const server = createServer((request, response) => {
    void door.handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await door.close(1_000)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  line.connect(url)
  /** Ends it in the midst of things, as far as the store and LINE can tell. */
  const end = () => door.close(1_000)
  return { line, url, door, log, end, counts: door.counts }
}
