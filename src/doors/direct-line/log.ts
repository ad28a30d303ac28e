// What is logged, in the call shape of pino: counts and kinds, never words, tokens or who it was.

type Say = (fields: Readonly<Record<string, unknown>>, message: string) => void

export interface Log {
  readonly info: Say
  readonly warn: Say
  readonly error: Say
}

/** Where an error comes from; its message is left out, for a bot may have put a person's words there. */
export const withoutMessage = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return { error: error.name, at: frames.slice(0, 5).map((frame) => frame.trim()) }
}
