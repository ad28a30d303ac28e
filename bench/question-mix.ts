// The questions that are timed: every single question of the evaluation sets, in an order that is always the same.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../src/package-root.js'
import { readQuestionSet } from '../src/terminal/question-set.js'
import { seededRandom } from './seeded-random.js'

const FOLDER = join(packageRoot, 'test', 'questions')

/** Shuffled, so that a part of them is a mix of languages and kinds too. */
export const questionMix = (): readonly string[] => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
  const conversations = files.sort().flatMap((name) => readQuestionSet(join(FOLDER, name)))
  const texts = conversations.flatMap(({ turns: [first, ...more] }) =>
    first && more.length === 0 ? [first.user] : [],
  )
  return seededRandom(1).shuffled([...new Set(texts)])
}
