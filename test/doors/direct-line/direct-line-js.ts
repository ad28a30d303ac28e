// DirectLineJS, the real client, unchanged, in Node and with a clock that runs faster.
import { createRequire } from 'node:module'
import { type Activity, type ConnectionStatus, DirectLine } from 'botframework-directlinejs'
import { expect, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import { eventually } from './a-server.js'

export type Options = NonNullable<ConstructorParameters<typeof DirectLine>[0]>
type Scheduler = NonNullable<Options['scheduler']>

const require = createRequire(import.meta.url)

/** The client waits in an rxjs of its own, and takes another clock for it. */
const ofTheClient = createRequire(require.resolve('botframework-directlinejs'))
const { AsyncAction } = ofTheClient('rxjs/scheduler/AsyncAction') as {
  AsyncAction: new (
    ...parts: readonly unknown[]
  ) => { schedule(state: unknown, delay?: number): unknown }
}
const { AsyncScheduler } = ofTheClient('rxjs/scheduler/AsyncScheduler') as {
  AsyncScheduler: new (action: unknown, now: () => number) => Scheduler
}

/** A clock for the client that runs so many times faster than ours. */
export const faster = (times: number): Scheduler => {
  class FastAction extends AsyncAction {
    override schedule(state: unknown, delay = 0) {
      return super.schedule(state, delay / times)
    }
  }
  return new AsyncScheduler(FastAction, () => Date.now() * times)
}

/** The client as a page uses it, and what it has heard. */
export const aClient = (options: Options) => {
  const client = new DirectLine({ scheduler: faster(100), random: () => 0, ...options })
  onTestFinished(() => client.end())
  const heard: Activity[] = []
  const statuses: ConnectionStatus[] = []
  client.connectionStatus$.subscribe((status) => statuses.push(status))
  client.activity$.subscribe(
    (activity) => heard.push(activity),
    // What fails is told by the status too.
    () => undefined,
  )
  const say = (text: string, clientActivityID = text) =>
    new Promise<string>((resolve, reject) => {
      const activity = {
        type: 'message',
        text,
        from: { id: 'me' },
        channelData: { clientActivityID },
      }
      client.postActivity(activity as Activity).subscribe(resolve, reject)
    })
  const texts = () => heard.map((activity) => ('text' in activity ? activity.text : activity.type))
  const hears = (...expected: readonly string[]) =>
    eventually(() => expect(texts()).toEqual(expected))
  return { client, heard, texts, statuses, say, hears }
}

/** Browsers have these; Node has the second one from version 22 on. */
export const stubBrowser = (): void => {
  vi.stubGlobal('XMLHttpRequest', require('xhr2'))
  vi.stubGlobal('WebSocket', WebSocket)
}
