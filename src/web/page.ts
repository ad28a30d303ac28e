// The chat page as the server writes it: readable and complete before any script has run.
import { type Language, LOCALES } from '../model/language.js'
import type { Overview } from '../model/overview.js'
import type { PageWords } from '../model/page-words.js'
import { QUESTION_MAX } from '../model/question.js'
import { SCRIPT_WORDS, type Settings } from './browser/settings.js'
import { asScript, html } from './html.js'
import { picture } from './picture/picture.js'
import { masthead } from './shell/masthead.js'
import { talkPlace, type Welcome } from './shell/talk-place.js'
import { pageSayer, type Say, TAGS } from './words.js'

export interface ChatPage {
  readonly words: PageWords
  /** Its language is the page's. */
  readonly overview: Overview
  readonly other: OtherLanguage
  /** What the bot says first, and what it offers to ask. */
  readonly welcome: Welcome
  /** The names of the published documents that can be read here. */
  readonly sources: readonly string[]
  /** The one of the page's Content-Security-Policy. */
  readonly nonce: string
  /** Paths of the page's files by their names: those of webAssets. */
  readonly paths: Readonly<Record<AssetName, string>>
  /** Another Direct Line than this server's own: an address up to and with `/v3/directline`. */
  readonly directLine?: string | undefined
}

/** The language that the page can be switched to, by its own name. */
export interface OtherLanguage {
  readonly language: Language
  readonly name: string
}

/** The files that the page asks for by name; scripts that they import lie beside them. */
export type AssetName =
  | 'webchat-minimal.js'
  | 'adaptivecards.min.js'
  | 'chat.js'
  | 'shell.js'
  | 'page.css'
  | 'document.css'
  | 'talk.css'
  | 'han.css'
  | 'mark.svg'

const DIRECT_LINE = '/v3/directline'

export const chatPage = (page: ChatPage): string => {
  const { overview, other, sources, welcome, nonce, paths } = page
  const { language, department } = overview
  const say = pageSayer(page.words, language, department)
  const settings: Settings = {
    directLine: page.directLine ?? DIRECT_LINE,
    tokens: `${DIRECT_LINE}/tokens/generate`,
    locale: LOCALES[language],
    nonce,
    webChat: paths['webchat-minimal.js'],
    adaptiveCards: paths['adaptivecards.min.js'],
    questionMax: QUESTION_MAX,
    sources,
    words: scriptWords(say),
  }
  return html`<!doctype html>
<html lang="${TAGS[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${say('heading')}</title>
<meta name="description" content="${say('about')}">
<link rel="icon" type="image/svg+xml" href="${paths['mark.svg']}">
<link rel="stylesheet" href="${paths['page.css']}">
<noscript><link rel="stylesheet" href="${paths['han.css']}"><style nonce="${nonce}">.with-script, #next, #composer { display: none }</style></noscript>
<script id="settings" type="application/json">${asScript(settings)}</script>
<script src="${paths['shell.js']}" type="module"></script>
<script src="${paths['chat.js']}" type="module"></script>
</head>
<body data-han="${paths['han.css']}">
<a class="skip" href="#question">${say('skip')}</a>
${masthead({ overview, other, sources, mark: paths['mark.svg'], say })}<div class="columns">
${picture(overview, say)}${talkPlace(welcome, say)}</div>
<link rel="stylesheet" href="${paths['talk.css']}">
</body>
</html>
`.html
}

/** What the script fills in. */
const LEFT_OPEN = Object.fromEntries(
  ['length', 'most', 'shown', 'total'].map((name) => [name, `{${name}}`]),
)

const scriptWords = (say: Say): Settings['words'] =>
  Object.fromEntries(SCRIPT_WORDS.map((key) => [key, say(key, LEFT_OPEN)])) as Settings['words']
