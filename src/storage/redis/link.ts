// Commands to Redis that outlast a short interruption, and say so at once, without waiting, while it is away for longer.
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { ErrorReply } from 'redis'
import { StoreAway } from '../../model/interruption.js'
import { type Connection, pauseAfter } from './connection.js'
import { LATE, type Script } from './scripts.js'

export interface LinkOptions {
  /** Told once when it is away, with the reason, and once when it is back. */
  readonly onTrouble?: (error: unknown) => void
  readonly onRecovery?: () => void
  /** An answer is waited for so long, in milliseconds. */
  readonly answersWithinMs?: number
  /** An interruption may take so long before it counts as away. */
  readonly patienceMs?: number
  /** So many calls wait out an interruption at once; those beyond hear that it is away. */
  readonly waitingMax?: number
}

const ANSWERS_WITHIN_MS = 1_500
/** A server that is restarted, or whose standby takes over, is mostly back within this. */
const PATIENCE_MS = 3_000
/** A few kilobytes each. */
const WAITING_MAX = 10_000
const PROBE_EVERY_MS = 400

/** Which states of the server pass by themselves. */
const PASSING = /^(?:LOADING|MASTERDOWN|READONLY|CLUSTERDOWN|TRYAGAIN|BUSY|UNBLOCKED|NOREPLICAS) /u
/** It has no room, or cannot write to its disk. */
const FULL = /^(?:OOM|MISCONF) /u

const PROBE_KEY = 'citizen:probe'

export interface Link {
  /** What may be done twice, such as reading. @throws StoreAway */
  readonly run: (key: string, args: readonly string[], isReadonly?: boolean) => Promise<unknown>
  readonly script: (
    script: Script,
    keys: readonly string[],
    args: readonly string[],
  ) => Promise<unknown>
  /**
   * A script whose first arguments are until when it is good, by Redis's clock, and whether it may have been done already, and which
   * answers with a code and Redis's time: what was given up is not done later, when Redis wakes up.
   */
  readonly scriptInTime: (
    script: Script,
    keys: readonly string[],
    args: readonly string[],
  ) => Promise<number>
  readonly isThere: () => boolean
  readonly close: () => void
}

export const linkOver = (connection: Connection, options: LinkOptions = {}): Link => {
  const { answersWithinMs = ANSWERS_WITHIN_MS, patienceMs = PATIENCE_MS } = options
  const { waitingMax = WAITING_MAX } = options
  const closing = new AbortController()
  let failingSince: number | undefined
  let isAway = false
  let waiting = 0
  /** What has to be added to the clock of `performance` for that of Redis; unknown until it has told. */
  let ahead: number | undefined

  const inTime = <T>(answer: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('it does not answer')), answersWithinMs)
      answer.then(resolve, reject).finally(() => clearTimeout(timer))
    })

  const goAway = (error: unknown) => {
    if (isAway || closing.signal.aborted) return
    isAway = true
    options.onTrouble?.(error)
    void probe()
  }

  const probe = async () => {
    const comesBack = once(closing.signal, 'abort').then(() => false)
    for (;;) {
      await Promise.race([
        pause(PROBE_EVERY_MS * (0.5 + Math.random()), undefined, { ref: false }),
        comesBack,
      ])
      if (closing.signal.aborted) return
      try {
        // A write, for where there is no room it can still be read.
        await inTime(connection.send(PROBE_KEY, ['SET', PROBE_KEY, '', 'PX', '1000']))
        break
      } catch {
        // It is tried again.
      }
    }
    failingSince = undefined
    isAway = false
    ahead = undefined
    options.onRecovery?.()
  }

  /** True where it is worth another try. */
  const mayPass = (error: unknown): boolean => {
    const message = error instanceof Error ? error.message : ''
    if (FULL.test(message)) {
      goAway(error)
      return false
    }
    // Any other answer of the server is a fault of ours; whatever is no answer is one of the connection.
    return !(error instanceof ErrorReply) || PASSING.test(message)
  }

  const patiently = async <T>(attempt: (isAgain: boolean) => Promise<T>): Promise<T> => {
    for (let count = 0; ; count += 1) {
      if (isAway || closing.signal.aborted) throw new StoreAway('the store cannot be reached')
      try {
        const result = await inTime(attempt(count > 0))
        failingSince = undefined
        return result
      } catch (error) {
        if (!mayPass(error)) {
          if (isAway) throw new StoreAway('the store has no room', { cause: error })
          throw error
        }
        failingSince ??= performance.now()
        if (performance.now() - failingSince >= patienceMs) goAway(error)
        if (waiting >= waitingMax) throw new StoreAway('too much waits for the store')
        waiting += 1
        await pause(pauseAfter(count))
        waiting -= 1
      }
    }
  }

  const send = async (key: string, args: readonly string[], isReadonly = false) =>
    connection.send(key, args, isReadonly)

  const evaluate = async (
    { sha, text }: Script,
    keys: readonly string[],
    args: readonly string[],
  ) => {
    const rest = [String(keys.length), ...keys, ...args]
    const [key = ''] = keys
    try {
      return await send(key, ['EVALSHA', sha, ...rest])
    } catch (error) {
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
      return send(key, ['EVAL', text, ...rest])
    }
  }

  const goodUntil = (): number =>
    ahead === undefined ? 0 : Math.round(performance.now() + ahead + answersWithinMs)

  return {
    run: (key, args, isReadonly) => patiently(() => send(key, args, isReadonly)),
    script: (script, keys, args) => patiently(() => evaluate(script, keys, args)),

    scriptInTime: async (script, keys, args) => {
      let isRetried = false
      for (;;) {
        const [code, time] = await patiently(async (isAgain) => {
          const told = isAgain || isRetried ? '1' : '0'
          return codeAndTime(await evaluate(script, keys, [String(goodUntil()), told, ...args]))
        })
        // Its clock runs otherwise than ours, or it is another server of a cluster.
        if (ahead === undefined || code === LATE) ahead = time - performance.now()
        if (code !== LATE) return code
        isRetried = true
      }
    },

    isThere: () => !isAway,
    close: () => {
      closing.abort()
      connection.close()
    },
  }
}

const codeAndTime = (answer: unknown): readonly [number, number] => {
  if (!Array.isArray(answer)) throw new Error('Redis gave no answer that we know')
  const [code, time] = answer
  return [Number(code), Number(time)]
}
