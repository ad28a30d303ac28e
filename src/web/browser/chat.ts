// The page's script: gets a token, draws Web Chat, and says so in words when either does not work.
import { hostConfig, styleOptions } from './appearance.js'
import { askForTalk, keepTalk } from './ask-for-talk.js'
import type { Settings } from './settings.js'
import { showSentence } from './show-sentence.js'
import { steadyLine, type Talk } from './steady-line.js'
import type { WebChat } from './web-chat.js'

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no element ${id}`)
  return found
}

const chat = element('chat')
const notice = element('notice')
const opening = element('opening')
const failed = element('failed')
// The server wrote it by the same type.
const settings = JSON.parse(element('settings').textContent) as Settings
const { placeholder, locale, nonce } = settings

const start = async (): Promise<void> => {
  failed.hidden = true
  opening.hidden = false
  const webChat = window.WebChat
  const talk = webChat && (await askForTalk(settings.tokens).catch(() => undefined))
  if (!talk) {
    opening.hidden = true
    failed.hidden = false
    return
  }
  draw(webChat, talk)
  notice.hidden = true
}

const draw = (webChat: WebChat, first: Talk): void => {
  const directLine = steadyLine({
    first,
    open: ({ conversationId, token, begun }) =>
      webChat.createDirectLine({
        domain: new URL(settings.directLine, location.href).href,
        token,
        // With these it continues the conversation from its first word on; without, it begins it.
        ...(begun ? { conversationId, watermark: '0' } : {}),
        conversationStartProperties: { locale },
      }),
    renew: () => askForTalk(settings.tokens),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onOnline: keepTalk,
  })
  webChat.renderWebChat(
    {
      directLine,
      locale,
      nonce,
      store: webChat.createStore({}, showSentence),
      styleOptions,
      adaptiveCardsHostConfig: hostConfig,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: placeholder },
    },
    chat,
  )
}

element('retry').addEventListener('click', () => {
  // Without Web Chat's script only the whole page can be tried again.
  if (window.WebChat) void start()
  else location.reload()
})

void start()
