// One of each kind of answer that the real record gives, in each language, for whatever draws answers.
import type { Outcome } from '../../src/model/answer.js'
import { LANGUAGES, type Language } from '../../src/model/language.js'
import type { Question } from '../../src/model/question.js'
import { ask } from '../answer/asking.js'

/** What is asked, in each language, or what is pressed. */
const KINDS: readonly (readonly [
  kind: string,
  outcome: Outcome,
  asked: Readonly<Record<Language, Partial<Question>>>,
])[] = [
  ['one event', 'answered', said('What happened on 29 October 2018?', '2018年10月29日發生什麼事')],
  ['awards', 'answered', said('what awards did DOIT win', '資訊局得過哪些獎')],
  ['a ranking', 'answered', said('Which rankings are there?', '有哪些評比排名')],
  ['agreements', 'answered', said('Which agreements were signed?', '簽了哪些合作備忘錄')],
  ['more than ten', 'answered', said('Show me all events', '列出全部大事')],
  ['a few at a time', 'answered', said('all events, three at a time', '列出全部大事，一次三件')],
  ['a number', 'answered', said('How many awards were won?', '得過幾個獎')],
  [
    'a false premise',
    'answered',
    said('TaipeiID was launched in December, right?', '臺北卡3.0是十二月推出的嗎'),
  ],
  [
    'the rest of a list',
    'answered',
    pressed({ do: 'page', from: 11, size: 10, query: everything() }),
  ],
  ['the original', 'answered', pressed({ do: 'original', event: '2018-07-10' })],
  ['why', 'answered', pressed({ do: 'why', event: '2018-07-10', words: ['獎', 'awards'] })],
  ['nothing of that', 'not-found', said('anything about unicorns?', '有獨角獸嗎')],
  ['no such time', 'out-of-range', said('what happened in 1999?', '1999年發生什麼事')],
  ['a question back', 'clarify', said('?', '？')],
  ['a meeting', 'greeting', pressed({ do: 'begin' })],
  ['thanks', 'thanks', said('thanks', '謝謝')],
  ['goodbye', 'bye', said('goodbye', '再見')],
  ['languages', 'language', said('do you speak English?', '你會說中文嗎')],
  ['a person', 'human', said('I want to talk to a person', '我要找真人')],
  ['a complaint', 'feedback', said('that was wrong', '答錯了')],
  ['help', 'help', said('help', '說明')],
  ['too much', 'refused', said('x'.repeat(600), '字'.repeat(600))],
]

/** The kind, the language, the outcome, and what is asked. */
export const KINDS_OF_ANSWERS = KINDS.flatMap(([kind, outcome, asked]) =>
  LANGUAGES.map((language) => [kind, language, outcome, asked[language]] as const),
)

function said(en: string, zhHant: string) {
  return { en: { text: en }, 'zh-Hant': { text: zhHant } }
}

function pressed(choice: unknown) {
  return { en: { choice }, 'zh-Hant': { choice } }
}

function everything() {
  const answer = ask('', { choice: { do: 'list' } })
  const next = answer.outcome === 'answered' ? answer.next?.choice : undefined
  return next?.do === 'page' ? next.query : undefined
}
