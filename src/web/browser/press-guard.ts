// Takes two presses of one button for one, where the second was not meant: a trembling hand, or nothing seen to happen yet.

export interface PressGuard {
  readonly mayAsk: (key: string) => boolean
  /** Something was answered: what was pressed before may be asked again. */
  readonly answered: () => void
}

/** After an answer has come, which may be at once: nobody has read it yet. */
const ONE_PRESS_MS = 2_000

/** @param now milliseconds of a clock that only goes forward */
export const pressGuard = (now: () => number): PressGuard => {
  const unanswered = new Set<string>()
  let justAnswered: ReadonlySet<string> = new Set()
  let answeredAt = 0
  return {
    mayAsk: (key) => {
      const isTheSame = justAnswered.has(key) && now() - answeredAt < ONE_PRESS_MS
      if (isTheSame || unanswered.has(key)) return false
      unanswered.add(key)
      return true
    },
    answered: () => {
      justAnswered = new Set(unanswered)
      answeredAt = now()
      unanswered.clear()
    },
  }
}
