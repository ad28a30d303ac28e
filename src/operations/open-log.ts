// The log: JSON lines on standard error. What people write, their ids, tokens and keys never go into it.
import { type DestinationStream, type Logger, pino } from 'pino'
import type { Config } from '../config.js'

/** 2: standard error; standard output is for what a command says. */
const STANDARD_ERROR = 2

export const openLog = (
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(STANDARD_ERROR),
): Logger => pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination)
