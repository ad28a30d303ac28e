// The log: JSON lines on standard error. What people write, their ids, tokens and keys never go into it.
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config.js'

/** 2: standard error; standard output is for what a command says. */
const STANDARD_ERROR = 2

export const openLog = (
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(STANDARD_ERROR),
): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutMessage },
    },
    destination,
  )

const FRAMES_MAX = 8

/** Where an error comes from. Its message is left out: that of a channel's answer quotes what people wrote, and their ids. */
const withoutMessage = (error: unknown): object => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { name, message, stack = '' } = error
  const { code, statusCode }: Readonly<Record<string, unknown>> = { ...error }
  const frames = stack.slice(stack.indexOf(message) + message.length)
  return {
    type: name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof statusCode === 'number' ? { statusCode } : {}),
    at: frames.match(/(?<=^ {4}at ).+$/gmu)?.slice(0, FRAMES_MAX),
  }
}
