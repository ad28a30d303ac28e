// Asks the server for a token; a cookie that no script can read tells it which conversation this browser has.
import type { Talk } from './steady-line.js'

/** The conversation that this browser has opened before; a private window may refuse to keep it. */
const KEPT = 'conversation'

const TIMEOUT_MS = 20_000

/** @throws when the server cannot be reached, or gives none */
export const askForTalk = async (tokens: string): Promise<Talk> => {
  const response = await fetch(tokens, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{}',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  const { conversationId, token } = await response.json()
  return { conversationId, token, begun: conversationId === kept() }
}

export const keepTalk = ({ conversationId }: Talk): void => {
  try {
    localStorage.setItem(KEPT, conversationId)
  } catch {
    // Without it the conversation is opened again, which its server takes for continuing.
  }
}

export const forgetTalk = (): void => {
  try {
    localStorage.removeItem(KEPT)
  } catch {
    // Then nothing was kept.
  }
}

/** True where this browser has a talk to go on with; another may still be given. */
export const hasTalk = (): boolean => kept() !== null

const kept = (): string | null => {
  try {
    return localStorage.getItem(KEPT)
  } catch {
    return null
  }
}
