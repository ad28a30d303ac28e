// A request's URL taken apart, and the route that it asks for.
import type { IncomingMessage } from 'node:http'
import { badArgument, notFound, wrongMethod } from './refusal.js'
import type { Call, Route, Routes } from './routes.js'

/** True for what stands below the mount. */
export const isBelow = (mount: string, url: string | undefined): boolean => {
  const [path = ''] = (url ?? '').split('?', 1)
  return path === mount || path.startsWith(`${mount}/`)
}

/** @throws Refusal where the URL cannot be read */
export const readCall = (mount: string, request: IncomingMessage, address: string) => {
  const url = request.url ?? ''
  const [path = ''] = url.split('?', 1)
  const segments = path.slice(mount.length).split('/')
  const [, first, id = ''] = segments
  const conversationId = first === 'conversations' ? decoded(id) : ''
  const pattern = conversationId === '' ? segments : segments.with(2, ':id')
  const call: Call = {
    request,
    conversationId,
    query: readQuery(url.slice(path.length + 1)),
    address,
  }
  return { call, pattern: pattern.join('/') }
}

/** @throws Refusal where there is no such path, or it is not served in this way */
export const routeOf = (routes: Routes, pattern: string, method: string | undefined): Route => {
  const methods = methodsOf(routes, pattern)
  const route = methods.find(([name]) => name === method)?.[1]
  if (!route) throw wrongMethod([...methods.map(([name]) => name), 'OPTIONS'])
  return route
}

/** @throws Refusal where there is no such path */
export const methodsOf = (
  routes: Routes,
  pattern: string,
): readonly (readonly [string, Route])[] => {
  const methods = Object.hasOwn(routes, pattern) ? routes[pattern] : undefined
  if (!methods) throw notFound()
  return Object.entries(methods)
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw badArgument('The path is not well-formed.')
  }
}

/** A parameter that is there twice would be one to one reader, and the other to the next. */
const readQuery = (text: string): ReadonlyMap<string, string> => {
  const query = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(text)) {
    if (query.has(name)) throw badArgument('A parameter is given twice.')
    query.set(name, value)
  }
  return query
}
