// One part of the fuzzing: how an input is made, what takes it, and what counts as a fault.
import fc from 'fast-check'

export interface Part<Input> {
  readonly name: string
  /** Of all inputs, from 0 to 1. */
  readonly share: number
  readonly inputs: fc.Arbitrary<Input>
  /** So many at once: over the network, where most of the time is waiting. */
  readonly atOnce: number
  /** Comes with what became of it, in a word. @throws where that is a fault */
  readonly take: (input: Input) => Promise<string> | string
}

export interface Fault {
  readonly part: string
  /** The input as a JavaScript expression, cut off where it is long. */
  readonly input: string
  readonly error: string
}

export interface PartReport {
  readonly name: string
  readonly inputs: number
  /** How many inputs became what. */
  readonly outcomes: ReadonlyMap<string, number>
  readonly fault: Fault | undefined
}

/** One in so many is of the given kind, the others are `undefined`. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, oneIn: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary }, { weight: oneIn - 1, arbitrary: fc.constant(undefined) })

/** A fault is told with so much of its input. */
const INPUT_SHOWN = 4_000

/** Takes inputs until there were so many of them, or one brings a fault to light; where nothing is shared, the smallest. */
export const runPart = async <Input>(
  { name, inputs, atOnce, take }: Part<Input>,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<PartReport> => {
  const outcomes = new Map<string, number>()
  let taken = 0
  let fault: Fault | undefined
  const takeOne = async (input: Input): Promise<void> => {
    taken += 1
    try {
      const outcome = await take(input)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
      fault = { part: name, input: fc.stringify(input).slice(0, INPUT_SHOWN), error: told }
      throw error
    }
  }
  const batch = fc.array(inputs, { minLength: atOnce, maxLength: atOnce })
  await fc.check(
    fc.asyncProperty(batch, async (some) => {
      await Promise.all(some.map(takeOne))
    }),
    // What a process was sent cannot be taken back, so that only what runs here is made smaller.
    { seed, numRuns: Math.ceil(count / atOnce), endOnFailure: atOnce > 1 },
  )
  return { name, inputs: taken, outcomes, fault }
}
