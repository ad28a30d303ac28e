// `npm run sentences`: a page of composed sentences in both languages, by pattern, for an editor to read.
import { readConfig } from '../config.js'
import { openConversation } from '../core.js'
import { orComplain } from './complain.js'
import { composeSentences, readPatterns, sentencePage } from './sentence-page.js'

const main = async (): Promise<void> => {
  const converse = openConversation(readConfig(process.env))
  process.stdout.write(sentencePage(composeSentences(readPatterns(), converse)))
}

await orComplain(main)
