// The project's own question sets: those that were worked on, and those of people who had seen nothing.
import { readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { packageRoot } from '../package-root.js'
import { readQuestionSet } from './question-set.js'
import type { QuestionSet } from './training.js'

export const QUESTIONS = join(packageRoot, 'test', 'questions')

/**
 * In the order of their names, the blind ones behind the others: these lie under blind/ and were written by people who
 * had seen neither the code nor other sets.
 *
 * @throws QuestionSetError that names the file and the line that is no conversation
 */
export const questionSets = (): readonly QuestionSet[] => [
  ...setsIn(QUESTIONS, false),
  ...setsIn(join(QUESTIONS, 'blind'), true),
]

const setsIn = (folder: string, isBlind: boolean): readonly QuestionSet[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: parse(file).name,
      isBlind,
      conversations: readQuestionSet(join(folder, file)),
    }))
