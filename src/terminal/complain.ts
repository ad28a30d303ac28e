// Tells a person in a terminal what was wrong with content or settings, and ends with exit code 1; no stack traces.
import { ConfigError } from '../config.js'
import { ContentError } from '../content/problem.js'
import { RichMenuError } from '../rich-menu/menu.js'
import { StorageError } from '../storage/storage-error.js'
import { PackageError } from '../teams-app/package-error.js'
import { QuestionSetError } from './question-set.js'

/** What a person did: broken content or settings, an option that there is none of, a file that is not there. */
const isForThePerson = (error: unknown): error is Error =>
  error instanceof ContentError ||
  error instanceof ConfigError ||
  error instanceof QuestionSetError ||
  error instanceof StorageError ||
  error instanceof RichMenuError ||
  error instanceof PackageError ||
  (error instanceof Error &&
    'code' in error &&
    /^(?:ERR_PARSE_ARGS_|ENOENT$)/u.test(String(error.code)))

/** Runs `main`; what the person can mend is told in a list, what they cannot is thrown on. */
export const orComplain = async (main: () => Promise<void> | void): Promise<void> => {
  try {
    await main()
  } catch (error) {
    if (!isForThePerson(error)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
