// The page's script: what is typed or pressed is asked, and the talk is opened when that first happens.
import { hasTalk } from './ask-for-talk.js'
import { bringAhead } from './bring-scripts.js'
import { composer } from './composer.js'
import { element } from './element.js'
import { langOf } from './lang-of.js'
import { nextQuestionsIn } from './next-questions.js'
import { noticeIn } from './notice.js'
import { pressGuard } from './press-guard.js'
import { type Asked, onPressed } from './pressed-choices.js'
import { filled, type Settings } from './settings.js'
import { startsOver } from './shown-activity.js'
import { onStartOver, startingOver } from './start-over.js'
import { botTalk } from './talk.js'
import { showEnd } from './transcript.js'

// The server wrote it by the same type.
const settings = JSON.parse(element('settings').textContent) as Settings
const { words, questionMax } = settings
const main = element('talk')
const chat = element('chat')
const form = element('composer')
const box = element('question')
if (
  !(form instanceof HTMLFormElement) ||
  !(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)
) {
  throw new Error('the composer is a form with a box for words')
}

const notice = noticeIn('notice')
const guard = pressGuard(() => performance.now())
/** What is only seen until the transcript is. */
const before: Element[] = [element('welcome')]

const composing = composer({
  form,
  box,
  longest: questionMax,
  send: (text) => talk.ask({ text }),
  tooLong: (length) =>
    length === undefined
      ? notice.clear()
      : notice.tell(filled(words['too-long'], { length, most: questionMax })),
})
const nextQuestions = nextQuestionsIn(element('next'), composing.focus)

const press = (asked: Asked, from: Element) => {
  // What is pressed in the talk gives way to the answer; in the picture one goes on from where one was.
  if (main.contains(from)) composing.focus()
  form.scrollIntoView({ block: 'nearest' })
  if (guard.mayAsk(JSON.stringify(asked.choice))) talk.ask(asked)
  else showEnd(chat)
}

const talk = botTalk({
  settings,
  place: chat,
  notice,
  waiting: ({ text }) => {
    const shown = document.createElement('p')
    shown.className = 'asked'
    shown.textContent = text
    before.at(-1)?.after(shown)
    before.push(shown)
  },
  drawn: () => {
    for (const one of before.splice(0)) one.remove()
    showEnd(chat)
  },
  answered: (activity, isAwaited) => {
    if (isAwaited) guard.answered()
    // Once: what was said long ago is said again when the page comes back.
    if (isAwaited && startsOver(activity)) startOver()
    nextQuestions.show(activity.suggestedActions?.actions ?? [], langOf(activity) ?? '')
  },
  pressed: press,
})

const startOver = startingOver({
  settings,
  notice,
  leave: talk.leave,
  clear: () => {
    for (const one of [chat, element('next'), form, ...before]) one.setAttribute('hidden', '')
    box.value = ''
  },
})
onStartOver(startOver)

onPressed(press)
if (hasTalk()) talk.begin()
else bringAhead([settings.webChat, settings.adaptiveCards])
