// Shares the one thread among callers: who has used more lets others go first, and is refused when too much of theirs waits.
import { setTimeout as pause } from 'node:timers/promises'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { Crowded, type Share } from '../model/share.js'

/** Times are milliseconds; those of the thread are what was charged, not what has passed. */
export interface FairShareBounds {
  /** For so long what a caller has used counts. */
  readonly windowMs: number
  /** What all callers together may use in a window before one that has a backlog is refused. */
  readonly capacityMs: number
  /** What each may use of it, whatever the others do. */
  readonly leastMs: number
  /** A caller that has used no more goes at once. */
  readonly lightMs: number
  /** Somebody else was here within this time: from then on the bounds bind. */
  readonly othersWithinMs: number
  /** Jobs of one caller at once, while others are here and while it is alone. */
  readonly abreast: number
  readonly abreastAlone: number
  /** Jobs at once of all callers that are not light. */
  readonly heavyAbreast: number
  /** So long a job of a heavier caller waits at most for jobs of lighter ones, and so long such a job counts. */
  readonly yieldsMs: number
  readonly briefMs: number
  /** A job that takes longer waits for something else than the thread, and holds no place. */
  readonly slotMs: number
  /** Jobs of one caller that wait before any is refused: a person alone has one or two. */
  readonly backlog: number
  /** Whoever is refused hears it after this time, so that a program that asks again at once does not keep the thread busy. */
  readonly refusedAfterMs: number
  /** Of one caller; those beyond hear it at once. */
  readonly refusedWaiting: number
}

/**
 * Derived from what one core does: a turn takes about 6 ms of the thread in all (docs/bench.md: 220 to 240 turns a second with
 * twenty connections), a page of 64 K characters about 3 ms.
 */
export const FAIR_SHARE: FairShareBounds = {
  windowMs: 10_000,
  // Half of the thread. The rest is for what nobody is charged for: parsing HTTP, the garbage collector, files of the page.
  capacityMs: 5_000,
  // Some 15 turns a second: a school that asks while everybody else does.
  leastMs: 1_000,
  // A page load and some 50 questions in 10 seconds.
  lightMs: 300,
  othersWithinMs: 60_000,
  // While one waits for the disk the other runs; more would stand before the next caller at once.
  abreast: 2,
  // The disk takes the writes of many in one go.
  abreastAlone: 64,
  heavyAbreast: 4,
  // A turn is over in less, and whoever waits is not held up for long by a hundred that come one after the other.
  yieldsMs: 100,
  briefMs: 50,
  slotMs: 1_000,
  backlog: 4,
  refusedAfterMs: 1_000,
  // Some 20 KB each.
  refusedWaiting: 500,
}

interface Job {
  readonly start: () => void
  readonly since: number
}

interface Running {
  readonly caller: string
  /** What the caller had used when it began. */
  readonly used: number
  readonly at: number
}

interface Line {
  readonly caller: string
  /** First what was promised: a message is answered before the next is taken, so that no debt grows. */
  readonly promised: Job[]
  readonly asked: Job[]
  readonly running: Set<Running>
  used: number
  refused: number
}

/** The limiter counts whole points: microseconds. */
const POINTS_A_MS = 1_000

/** No caller has this name: it counts what all have used. */
const ALL = ''

export const fairShare = (
  bounds: FairShareBounds = FAIR_SHARE,
  now: () => number = () => performance.now(),
): Share => {
  const counts = new RateLimiterMemory({
    points: bounds.capacityMs * POINTS_A_MS,
    duration: bounds.windowMs / 1_000,
  })
  const lines = new Map<string, Line>()
  const withWaiting = new Set<Line>()
  let isDispatching = false
  let newest: { readonly caller: string; readonly at: number } | undefined
  let newestOther: typeof newest
  let isWatching = false

  const see = (caller: string) => {
    if (newest && newest.caller !== caller) newestOther = newest
    newest = { caller, at: now() }
  }
  const hasOthers = (caller: string): boolean => {
    const other = newest?.caller === caller ? newestOther : newest
    return other !== undefined && now() - other.at < bounds.othersWithinMs
  }
  const countOf = async (caller: string) => {
    const count = await counts.get(caller)
    return {
      usedMs: (count?.consumedPoints ?? 0) / POINTS_A_MS,
      againInMs: count?.msBeforeNext ?? bounds.windowMs,
    }
  }
  const isBeyondShare = async (usedMs: number): Promise<boolean> => {
    const all = await countOf(ALL)
    const others = Math.max(0, all.usedMs - usedMs)
    return usedMs > Math.max(bounds.leastMs, bounds.capacityMs - others)
  }
  const lineOf = (caller: string): Line => {
    const line = lines.get(caller)
    if (line) return line
    const fresh: Line = { caller, promised: [], asked: [], running: new Set(), used: 0, refused: 0 }
    lines.set(caller, fresh)
    return fresh
  }
  const isHeavy = ({ used }: Line): boolean => used > bounds.lightMs

  const freeSlots = () => {
    const before = now() - bounds.slotMs
    for (const { running } of lines.values()) {
      for (const one of running) if (one.at <= before) running.delete(one)
    }
  }
  const heavyRunning = (): number => {
    let count = 0
    for (const line of lines.values()) if (isHeavy(line)) count += line.running.size
    return count
  }
  const mustYield = ({ caller, used }: Line, { since }: Job): boolean => {
    const at = now()
    if (at - since >= bounds.yieldsMs) return false
    for (const line of lines.values()) {
      if (line.caller === caller) continue
      for (const one of line.running) {
        if (2 * one.used < used && at - one.at < bounds.briefMs) return true
      }
    }
    return false
  }
  const mayStart = (line: Line, job: Job): boolean => {
    if (!hasOthers(line.caller)) return line.running.size < bounds.abreastAlone
    if (line.running.size >= bounds.abreast) return false
    if (!isHeavy(line)) return true
    return heavyRunning() < bounds.heavyAbreast && !mustYield(line, job)
  }
  const waitingIn = ({ promised, asked }: Line): number => promised.length + asked.length
  const startNext = (line: Line): boolean => {
    const those = line.promised.length > 0 ? line.promised : line.asked
    const [job] = those
    if (!job || !mayStart(line, job)) return false
    those.shift()
    job.start()
    return true
  }
  /** Those that have used least come first. */
  const dispatch = () => {
    isDispatching = false
    freeSlots()
    for (const line of [...withWaiting].sort((one, other) => one.used - other.used)) {
      while (startNext(line));
      if (waitingIn(line) === 0) withWaiting.delete(line)
    }
    watch()
  }
  const watch = () => {
    if (isWatching || withWaiting.size === 0) return
    isWatching = true
    setTimeout(() => {
      isWatching = false
      dispatch()
    }, bounds.briefMs).unref()
  }
  /** What has arrived meanwhile is looked at first. */
  const dispatchSoon = () => {
    if (isDispatching || withWaiting.size === 0) return
    isDispatching = true
    setImmediate(dispatch)
  }
  const enter = (line: Line, isPromised: boolean): Promise<Running> =>
    new Promise((resolve) => {
      const job = {
        since: now(),
        start: () => {
          const running = { caller: line.caller, used: line.used, at: now() }
          line.running.add(running)
          resolve(running)
        },
      }
      if (waitingIn(line) === 0 && mayStart(line, job)) return job.start()
      const those = isPromised ? line.promised : line.asked
      those.push(job)
      withWaiting.add(line)
      watch()
    })
  const leave = (line: Line) => {
    const isIdle = waitingIn(line) === 0 && line.running.size === 0 && line.refused === 0
    if (isIdle) lines.delete(line.caller)
  }
  const refuse = async (line: Line, againInMs: number): Promise<never> => {
    if (line.refused < bounds.refusedWaiting) {
      line.refused += 1
      await pause(bounds.refusedAfterMs, undefined, { ref: false })
      line.refused -= 1
      leave(line)
    }
    throw new Crowded(Math.max(1, Math.ceil(againInMs / 1_000)))
  }
  const count = (caller: string, points: number) => {
    // In memory it cannot fail; a store across the network that does must not end a turn.
    counts.penalty(caller, points).catch(() => undefined)
  }

  return {
    run: async (caller, job, { isPromised = false } = {}) => {
      see(caller)
      const { usedMs, againInMs } = await countOf(caller)
      const before = lines.get(caller)
      const isCrowding = () =>
        before !== undefined && waitingIn(before) >= bounds.backlog && hasOthers(caller)
      if (!isPromised && isCrowding() && (await isBeyondShare(usedMs))) {
        return refuse(lineOf(caller), againInMs)
      }
      const line = lineOf(caller)
      line.used = usedMs
      const running = await enter(line, isPromised)
      try {
        return await job()
      } finally {
        line.running.delete(running)
        leave(line)
        dispatchSoon()
      }
    },

    charge: (caller, ms) => {
      const points = Math.ceil(ms * POINTS_A_MS)
      count(caller, points)
      count(ALL, points)
    },
  }
}
