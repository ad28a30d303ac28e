// Tells a person in a terminal what was wrong with content or settings, and ends with exit code 1; no stack traces.
import { ConfigError } from '../config.js'
import { ContentError } from '../content/problem.js'

/** Runs `main`; what the person can mend is told in a list, what they cannot is thrown on. */
export const orComplain = async (main: () => Promise<void> | void): Promise<void> => {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof ConfigError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
