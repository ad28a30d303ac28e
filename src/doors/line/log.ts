// What is logged, in the call shape of pino: counts and kinds, never words, tokens or who it was.

type Say = (fields: Readonly<Record<string, unknown>>, message: string) => void

export interface Log {
  readonly info: Say
  readonly warn: Say
  readonly error: Say
}
