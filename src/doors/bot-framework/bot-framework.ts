// The Bot Framework door: takes activities over HTTP, lets a turn run, and writes what the channel is to know.
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type Activity,
  CloudAdapter,
  type InvokeResponse,
  type ResourceResponse,
  type TurnContext,
} from 'botbuilder'
import type { AuthenticateRequestResult, BotFrameworkAuthentication } from 'botframework-connector'
import { type GateOptions, openGate } from './gate.js'
import { whereabouts } from './log.js'
import { mendEntities } from './mend-entities.js'
import { readActivity } from './read-activity.js'
import { readBody } from './read-body.js'
import { type ErrorStatus, respond, respondError } from './respond-http.js'
import { PATIENCE, type Patience, sendPatiently } from './send-patiently.js'
import {
  isTargeted,
  markCallsAsTargeted,
  targetedChange,
  targetedReply,
  withPrivatePress,
} from './targeted.js'

export interface BotFrameworkOptions extends GateOptions {
  /** Runs one turn of the bot. */
  readonly logic: (context: TurnContext) => Promise<void>
  readonly patience?: Patience
}

export interface BotFrameworkDoor {
  /** For `onTurnError` and `use`; its own `process` is not called, for it writes errors to the response and the console. */
  readonly adapter: CloudAdapter
  /** Reads its body itself: no body parser may stand before it. Never rejects. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
}

class DoorAdapter extends CloudAdapter {
  readonly #patience: Patience
  /** When each turn's time for replies is over. */
  readonly #ends = new WeakMap<TurnContext, number>()

  constructor(authentication: BotFrameworkAuthentication, patience: Patience) {
    super(authentication)
    this.#patience = patience
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const sent: ResourceResponse[] = []
    // One by one: what has been taken is not sent again with what has not.
    for (const activity of activities) {
      const reply = this.#targeted(context) ? targetedReply(context.activity, activity) : activity
      sent.push(...(await this.#patiently(context, () => super.sendActivities(context, [reply]))))
    }
    return sent
  }

  override async updateActivity(
    context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse | undefined> {
    const change = this.#targeted(context) ? targetedChange(activity) : activity
    const changed = await this.#patiently(context, async () =>
      super.updateActivity(context, change),
    )
    return changed || undefined
  }

  /** Whoever is asked in private answers in private, an apology too. */
  #targeted(context: TurnContext): boolean {
    if (!isTargeted(context.activity)) return false
    markCallsAsTargeted(context, this.ConnectorClientKey)
    return true
  }

  #patiently<T>(context: TurnContext, send: () => Promise<T>): Promise<T> {
    const ends = this.#ends.get(context) ?? performance.now() + this.#patience.withinMs
    this.#ends.set(context, ends)
    return sendPatiently(send, this.#patience.pauses, ends)
  }

  run(
    sender: AuthenticateRequestResult,
    activity: Activity,
    logic: BotFrameworkOptions['logic'],
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(sender, activity, logic)
  }
}

/** @throws where the SDK finds a credential missing that the type of app needs */
export const botFramework = ({
  logic,
  patience = PATIENCE,
  ...options
}: BotFrameworkOptions): BotFrameworkDoor => {
  mendEntities()
  const gate = openGate(options)
  const adapter = new DoorAdapter(gate.authentication, patience)

  const take = async (request: IncomingMessage): Promise<Outcome> => {
    if (request.method !== 'POST') return { error: 405 }
    if (gate.refusesAtOnce(request)) return { error: 401 }
    if (!isPlainJson(request)) return { error: 415 }
    const body = await readBody(request)
    if (body.kind === 'aborted') return 'nobody'
    if (body.kind === 'too-large') return { error: 413 }
    const activity = body.kind === 'text' ? readActivity(body.text) : undefined
    if (!activity) return { error: 400 }
    const sender = await gate.admit(request, activity)
    if ('refused' in sender) return { error: sender.refused }
    return outcomeOf(await adapter.run(sender.admitted, withPrivatePress(activity), logic))
  }

  return {
    adapter,
    handle: async (request, response) => {
      try {
        const outcome = await take(request)
        if (outcome === 'nobody') return
        if ('error' in outcome) respondError(response, outcome.error)
        else respond(response, outcome.status, outcome.body)
      } catch (error) {
        options.log.error(whereabouts(error), 'A turn failed')
        respondError(response, 500)
      }
    },
  }
}

type Outcome =
  | 'nobody'
  | { readonly error: ErrorStatus }
  | { readonly status: number; readonly body?: string }

/** Only an invoke and a request that expects its replies have a body; the SDK tells them apart. */
const outcomeOf = (result: InvokeResponse | undefined): Outcome =>
  result === undefined
    ? { status: 200 }
    : { status: httpStatus(result.status), body: JSON.stringify(result.body) }

const httpStatus = (status: number): number => {
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    throw new RangeError('an invoke response has no HTTP status')
  }
  return status
}

/** A page of another site can post any other type without asking. */
const isPlainJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(headers['content-type'] ?? '') &&
  /^(?:identity)?$/iu.test(headers['content-encoding'] ?? '')
