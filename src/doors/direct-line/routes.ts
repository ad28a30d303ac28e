// The routes of Direct Line 3.0: what each asks of the caller, and what it answers.
import type { IncomingMessage } from 'node:http'
import type { ActivityLog, Conversation } from './activity-log.js'
import type { Callers } from './callers.js'
import { type Conversations, newConversation } from './conversations.js'
import type { HeldBytes } from './held-bytes.js'
import { type Incoming, startLocale, wantsFresh } from './incoming.js'
import { isAway } from './interruption.js'
import type { Limits } from './limits.js'
import { assertOwnPage, type Site, socketBase } from './origins.js'
import { discardBody, readJson } from './read-body.js'
import { noConversation, notFound, noUploads, tokenExpired, unauthorized } from './refusal.js'
import { noReturnCookie, readReturnCookie, returnCookie } from './return-cookie.js'
import type { Admission } from './streams.js'
import { API_TOKEN_S, type Tokens, type Verified } from './tokens.js'
import { activityId, activitySet, isOfThisLife, readWatermark, WATERMARK_MAX } from './wire.js'

/** One request, its URL taken apart. */
export interface Call {
  readonly request: IncomingMessage
  /** The conversation that the path names; empty where it names none. */
  readonly conversationId: string
  readonly query: ReadonlyMap<string, string>
  readonly address: string
}

export interface Answer {
  readonly status: number
  /** JSON, written out. */
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export type Route = (call: Call) => Promise<Answer>

export interface RouteParts {
  readonly activities: ActivityLog
  readonly conversations: Conversations
  readonly callers: Callers
  readonly held: HeldBytes
  readonly tokens: Tokens
  readonly limits: Limits
  readonly site: Site
  readonly path: string
  readonly returnWithinS: number
  readonly readActivity: (body: unknown) => Incoming
}

/** By the path below the mount, `:id` for any conversation, and then by the method. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>

const answer = (status: number, body: unknown, headers?: Answer['headers']): Answer => ({
  status,
  body: JSON.stringify(body),
  ...(headers ? { headers } : {}),
})

export const routes = (parts: RouteParts): Routes => {
  const { activities, callers, conversations, limits, site, tokens } = parts

  /** A body is read even where nobody looks at it, so that the connection can go on. */
  const body = async ({ request, address }: Call) => {
    const told = Number(request.headers['content-length'] ?? limits.bodyBytes)
    const bytes = Math.min(told, limits.bodyBytes)
    const release = parts.held.hold(address, bytes, () => request.socket.destroy())
    try {
      return await readJson(request, limits)
    } finally {
      release()
    }
  }

  const withToken = async (conversation: Conversation) => ({
    conversationId: conversation.id,
    token: await tokens.sign('api', conversation),
    expires_in: API_TOKEN_S,
  })

  const withStream = async (call: Call, conversation: Conversation, watermark: number) => {
    const token = await tokens.sign('stream', conversation)
    const base = `${socketBase(site, call.request)}${parts.path}/conversations/${conversation.id}`
    const streamUrl = `${base}/stream?watermark=${watermark}&t=${token}`
    return { ...(await withToken(conversation)), streamUrl }
  }

  /** Where the store is away, the token tells that the conversation has begun. */
  const held = (conversation: Conversation) => heldIn(activities, conversation)

  /** The conversation that the cookie names, where it still lives. */
  const comeBack = async (request: IncomingMessage): Promise<Conversation | undefined> => {
    const cookie = readReturnCookie(request, site.isSecure(request))
    if (cookie === undefined) return undefined
    const verified = await tokens.verify('return', cookie)
    return verified.kind === 'valid' ? held(verified.conversation) : undefined
  }

  const generate: Route = async (call) => {
    assertOwnPage(site, call.request)
    await callers.token(call.address)
    const isFresh = wantsFresh(await body(call))
    const before = isFresh ? undefined : await comeBack(call.request)
    const conversation = before ?? newConversation()
    const cookie = returnCookie(await tokens.sign('return', conversation), {
      path: parts.path,
      maxAgeS: parts.returnWithinS,
      secure: site.isSecure(call.request),
    })
    return answer(200, await withToken(conversation), { 'Set-Cookie': cookie })
  }

  const refresh: Route = async (call) => {
    await callers.renewal(call.address)
    await discardBody(call.request)
    const conversation = await holder(tokens, call)
    // A page that is open uses its conversation, even where nobody says a word.
    await held(conversation)
    return answer(200, await withToken(conversation))
  }

  const start: Route = async (call) => {
    await callers.conversation(call.address)
    const conversation = await holder(tokens, call)
    const locale = startLocale(await body(call))
    const started = await withStream(call, conversation, 0)
    const { isNew } = await conversations.begin(conversation, locale, call.address)
    return answer(isNew ? 201 : 200, started)
  }

  /** The newest that is kept: read behind all that there can be, a page holds nothing but that. */
  const lastOf = async ({ id }: Conversation): Promise<number> => {
    try {
      return (await activities.read(id, WATERMARK_MAX))?.last ?? 0
    } catch (error) {
      // Nothing is known of a store that is away: said twice is better than not at all.
      if (isAway(error)) return 0
      throw error
    }
  }

  /**
   * Without a watermark only what is said from now on ("Reconnect to a conversation in Direct Line API 3.0"); with an
   * empty one, as DirectLineJS writes it before it has heard anything, all.
   */
  const reconnect: Route = async (call) => {
    await callers.renewal(call.address)
    const conversation = await holder(tokens, call)
    const written = call.query.get('watermark')
    const watermark = readWatermark(written)
    if (!(await held(conversation))) throw noConversation()
    const after = written === undefined ? await lastOf(conversation) : watermark
    return answer(200, await withStream(call, conversation, after))
  }

  const post: Route = async (call) => {
    await callers.post(call.address)
    const conversation = await holder(tokens, call)
    const incoming = parts.readActivity(await body(call))
    if (incoming.type === 'endOfConversation') return end(call, conversation)
    return answer(200, await conversations.post(conversation, incoming, call.address))
  }

  /** Who leaves a shared computer leaves no cookie that leads back. */
  const end = async (call: Call, conversation: Conversation): Promise<Answer> => {
    await conversations.end(conversation, call.address)
    const cookie = noReturnCookie({ path: parts.path, secure: site.isSecure(call.request) })
    return answer(200, { id: activityId(conversation.id, 0) }, { 'Set-Cookie': cookie })
  }

  const read: Route = async (call) => {
    const { id } = await holder(tokens, call)
    const watermark = readWatermark(call.query.get('watermark'))
    const page = await activities.read(id, watermark)
    if (!page) throw noConversation()
    if (isOfThisLife(watermark, page)) return activitiesOf(id, page.entries, watermark)
    const whole = await activities.read(id, 0)
    return activitiesOf(id, whole?.entries ?? [], 0)
  }

  const upload: Route = async (call) => {
    await callers.post(call.address)
    await discardBody(call.request)
    await holder(tokens, call)
    throw noUploads()
  }

  return {
    '/tokens/generate': { POST: generate },
    '/tokens/refresh': { POST: refresh },
    '/conversations': { POST: start },
    '/conversations/:id': { GET: reconnect },
    '/conversations/:id/activities': { GET: read, POST: post },
    '/conversations/:id/upload': { POST: upload },
    // Only an upgrade opens a stream, and sign-in cards, for which sessions are, are not supported.
    '/conversations/:id/stream': { GET: nothing },
    '/session/getsessionid': { GET: nothing },
  }
}

/** Whose stream this is, and from where it goes on. */
export const admission = async (
  { tokens, activities }: Pick<RouteParts, 'tokens' | 'activities'>,
  { conversationId, query, address }: Call,
): Promise<Admission> => {
  const verified = await tokens.verify('stream', query.get('t') ?? '')
  const conversation = ofPath(verified, conversationId)
  const after = readWatermark(query.get('watermark'))
  if (!(await heldIn(activities, conversation))) throw noConversation()
  return { conversationId, after, address }
}

const heldIn = (activities: ActivityLog, conversation: Conversation) =>
  activities.find(conversation.id).catch((error: unknown) => {
    if (isAway(error)) return conversation
    throw error
  })

const nothing: Route = async () => {
  throw notFound()
}

const activitiesOf = (
  id: string,
  entries: Parameters<typeof activitySet>[1],
  watermark: number,
): Answer => ({
  status: 200,
  body: activitySet(id, entries, entries.at(-1)?.position ?? watermark),
})

/** Whose token the caller holds; where the path names a conversation, it is that one's. */
const holder = async (tokens: Tokens, { request, conversationId }: Call): Promise<Conversation> => {
  const [scheme = '', token = '', more] = (request.headers.authorization ?? '').split(' ')
  if (scheme.toLowerCase() !== 'bearer' || more !== undefined) throw unauthorized()
  return ofPath(await tokens.verify('api', token), conversationId)
}

/** An expired token is told from none only to the conversation that it was for. */
const ofPath = (verified: Verified, conversationId: string): Conversation => {
  if (verified.kind === 'invalid') throw unauthorized()
  const { conversation, kind } = verified
  if (conversationId !== '' && conversation.id !== conversationId) throw unauthorized()
  if (kind === 'expired') throw tokenExpired()
  return conversation
}
