// The weights of decide as a TypeScript module.
import type { DecisionWeightsFile } from '../answer/decide.js'
import type { FittedWeights } from './training.js'

/** Above the first an event is shown, above the second it is offered as a guess: chosen so that of the blind sets' unanswerable questions few are shown an event, and nearly all are answered or offered. */
export const ANSWERED = 0.55
export const OFFERED = 0.2

export const withBands = (weights: FittedWeights): DecisionWeightsFile => ({
  answered: ANSWERED,
  offered: OFFERED,
  ...weights,
})

export const weightsModule = ({ answered, offered, ...groups }: DecisionWeightsFile): string => {
  const lines = Object.entries(groups).map(
    ([group, weights]) =>
      `  ${group}: {\n${Object.entries(weights)
        .map(([name, weight]) => `    ${keyOf(name)}: ${weight},\n`)
        .join('')}  },\n`,
  )
  return `// Made by \`npm run train\` from test/questions: do not edit.
import type { DecisionWeightsFile } from './decide.js'

export const DECISION_WEIGHTS: DecisionWeightsFile = {
  answered: ${answered},
  offered: ${offered},
${lines.join('')}}
`
}

const keyOf = (name: string): string =>
  /^[A-Za-z_]+$/u.test(name) ? name : `'${name.replaceAll(/['\\\\]/gu, '\\\\$&')}'`
