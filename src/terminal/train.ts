// `npm run train`: fits the weights of decide, prints how they do on sets that were left out, and writes them.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import { loadDialogs } from '../content/load-dialogs.js'
import { loadEvents } from '../content/load-events.js'
import { conversationOf } from '../core.js'
import { packageRoot } from '../package-root.js'
import { yearsToFit } from './bare-years.js'
import { orComplain } from './complain.js'
import { askAll, percent, shareOf, sortOf, tongueOf } from './evaluation.js'
import { jsonConversations } from './json-conversations.js'
import { questionSets } from './question-sets.js'
import { trainer } from './training.js'
import { weightsModule, withBands } from './weights-module.js'

const FILE = join(packageRoot, 'src', 'answer', 'decision-weights.generated.ts')

/** Blind sets are left out one by one; what was worked on shows nothing. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const { dialogsDir, dataDir, now } = readConfig(process.env)
  const dialogs = loadDialogs(dialogsDir)
  const records = loadEvents(dataDir, dialogs)
  const sets = questionSets()
  const training = trainer(dialogs, records, sets, await yearsToFit(dialogs))
  if (!values.check) {
    say('left out                 turns   right  offered  silent   wrong')
    for (const { name, conversations } of sets.filter(({ isBlind }) => isBlind)) {
      const weights = withBands(training.fit((set) => set !== name))
      const reply = jsonConversations(conversationOf(dialogs, records, weights), now)
      const asked = askAll(conversations, reply)
      const shares = (['right', 'offered', 'silent', 'wrong'] as const).map((verdict) =>
        percent(shareOf(asked, verdict)).padStart(8),
      )
      const [first] = asked
      const sort = first ? `${tongueOf(first)} ${sortOf(first)}` : ''
      say(
        `${name.padEnd(14)}${sort.padEnd(16)}${String(asked.length).padStart(4)}${shares.join('')}`,
      )
    }
  }
  writeFileSync(FILE, weightsModule(withBands(training.fit(() => true))))
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await orComplain(main)
