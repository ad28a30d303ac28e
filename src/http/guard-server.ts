// Stands before everything that listens to an HTTP server: reads each request's target first, and catches what is thrown.
import { type IncomingMessage, type RequestListener, type Server, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'
import { answerError } from './answer-error.js'
import { readTarget } from './request-target.js'

/** Answers an upgrade, and true; false, and nothing done, where it is not for this handler. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean

export interface GuardOptions {
  readonly log: Logger
  /** Sets the headers that every answer has, a refusal too. */
  readonly prepare: RequestListener
}

export interface Guard {
  /** Without a handler, Node ignores the wish for an upgrade and answers the request (RFC 9110, section 7.8). */
  readonly takeUpgrades: (upgrade: Upgrade) => void
}

/**
 * Takes the place of the server's listeners, to be called when the router has added its own. A request whose target or
 * Host is not well formed is answered 400 and the connection closed; what a listener throws ends that one request.
 * A request that is no HTTP at all gets the constant answer of Node itself (`clientError`), and an unknown expectation
 * its 417 (`checkExpectation`).
 */
export const guardServer = (server: Server, { log, prepare }: GuardOptions): Guard => {
  const handlers = server.listeners('request')
  for (const event of ['request', 'checkContinue', 'upgrade']) server.removeAllListeners(event)

  const failed = (err: unknown) => log.error({ err }, 'a request failed')

  const handle: RequestListener = (request, response) => {
    // Without a listener, an answer that is written to after its end would end the process.
    response.on('error', failed)
    try {
      prepare(request, response)
      if (!accept(request)) {
        refuse(response, 400)
        return
      }
      for (const handler of handlers) handler.call(server, request, response)
    } catch (error) {
      failed(error)
      answerError(response, 500)
    }
  }
  server.on('request', handle)

  server.on('checkContinue', (request, response) => {
    if (readTarget(request)) response.writeContinue()
    handle(request, response)
  })

  // CONNECT asks for a proxy: its target is an authority, which no door here serves (RFC 9110, section 9.3.6).
  server.on('connect', (request, socket) => {
    refuseOnSocket(request, socket, 400)
  })

  const refuseOnSocket = (request: IncomingMessage, socket: Duplex, status: number): void => {
    const response = responseOn(request, socket)
    prepare(request, response)
    refuse(response, status)
  }

  return {
    takeUpgrades: (upgrade) => {
      server.on('upgrade', (request, socket, head) => {
        // Whoever goes away meanwhile is nobody's error; without a listener it would end the process.
        socket.on('error', () => socket.destroy())
        // HTTP/2 without TLS is not spoken here: curl and some proxies ask for it and are glad of a plain answer.
        if (request.headers.upgrade?.toLowerCase() !== 'websocket') {
          handle(request, responseOn(request, socket))
          return
        }
        try {
          if (!accept(request)) refuseOnSocket(request, socket, 400)
          else if (!upgrade(request, socket, head)) refuseOnSocket(request, socket, 404)
        } catch (error) {
          failed(error)
          refuseOnSocket(request, socket, 500)
        }
      })
    },
  }
}

/** Puts what was read where routers and handlers look for it; false where it is not well formed. */
const accept = (request: IncomingMessage): boolean => {
  const target = readTarget(request)
  if (!target) return false
  request.url = target.url
  if (target.host === undefined) delete request.headers.host
  else request.headers.host = target.host
  return true
}

const refuse = (response: ServerResponse, status: number): void => {
  response.setHeader('Connection', 'close')
  answerError(response, status)
}

/** For an answer on a socket that Node has let go of, after which it is closed. */
const responseOn = (request: IncomingMessage, socket: Duplex): ServerResponse => {
  const response = new ServerResponse(request)
  response.shouldKeepAlive = false
  socket.on('error', () => socket.destroy())
  // Node's types allow for other streams; a server of node:http has sockets.
  response.assignSocket(socket as Socket)
  response.once('finish', () => socket.end())
  return response
}
