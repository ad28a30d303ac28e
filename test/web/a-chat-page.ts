// A chat page for tests, made from the record of 2018 or from made-up years, in either language.
import { join } from 'node:path'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { conversationOf, overviewsOf } from '../../src/core.js'
import type { CityEvent } from '../../src/model/city-event.js'
import type { Language } from '../../src/model/language.js'
import { packageRoot } from '../../src/package-root.js'
import type { ChatPage } from '../../src/web/page.js'
import { recordOf2018 } from '../record-of-2018.js'

export const dialogs = loadDialogs(join(packageRoot, 'dialogs'))

export const PATHS: ChatPage['paths'] = {
  'webchat-minimal.js': '/w.js',
  'adaptivecards.min.js': '/a.js',
  'chat.js': '/c.js',
  'shell.js': '/s.js',
  'page.css': '/p.css',
  'document.css': '/d.css',
  'talk.css': '/t.css',
  'han.css': '/h.css',
  'mark.svg': '/m.svg',
}

const records = loadEvents(recordOf2018, dialogs)

export const partsOf = (
  language: Language,
  events: readonly CityEvent[] = records.events,
): Pick<ChatPage, 'words' | 'overview' | 'other' | 'welcome' | 'sources'> => {
  const record = { ...records, events }
  const other = language === 'en' ? 'zh-Hant' : 'en'
  const welcome = conversationOf(
    dialogs,
    record,
  )({ text: '', choice: { do: 'begin' }, today: '2018-12-31', fallback: language }).answer
  return {
    words: dialogs[language].page,
    overview: overviewsOf(dialogs, record)[language],
    other: { language: other, name: dialogs[other].page['own-name'] },
    welcome,
    sources: ['2018-doit-major-events.txt'],
  }
}
