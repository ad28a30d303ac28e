// What the door tells the log: never a message's text, a token or who wrote.

/** pino's call shape. */
export interface Log {
  readonly info: LogLine
  readonly warn: LogLine
  readonly error: LogLine
}

export type LogLine = (facts: object, line: string) => void

/** Says each thing once in its life: what anyone can cause as often as they like must not fill the log. */
export const warnOnceEach = (
  log: Log,
): ((because: string, line: string, facts?: object) => void) => {
  const said = new Set<string>()
  return (because, line, facts = {}) => {
    if (said.has(because)) return
    // By its own object: pino's methods need it.
    log.warn({ because, ...facts }, line)
    said.add(because)
  }
}

/** Where an error comes from, without its message: errors of the connector quote addresses, ids and bodies. */
export const whereabouts = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: typeof error }
  const { name, message, stack = '' } = error
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return { error: name, ...codes(error), at: frames.match(/(?<=^ {4}at ).+$/gmu)?.slice(0, 5) }
}

const codes = (error: Error): object => {
  const { code, statusCode }: Readonly<Record<string, unknown>> = { ...error }
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof statusCode === 'number' && { statusCode }),
  }
}
