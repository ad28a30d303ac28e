// The chat page: a heading that says what this is, a place for the talk, and words for when there is none.
import { IntlMessageFormat } from 'intl-messageformat'
import type { LabelledChoice } from '../model/choice.js'
import type { Language } from '../model/language.js'
import type { PageWords } from '../model/page-words.js'
import { QUESTION_MAX } from '../model/question.js'
import { SCRIPT_WORDS, type Settings } from './browser/settings.js'

export interface ChatPage {
  readonly words: PageWords
  readonly language: Language
  /** What the department is called, in that language. */
  readonly body: string
  /** The one of the page's Content-Security-Policy. */
  readonly nonce: string
  /** Paths of the page's files by their names: those of webAssets. */
  readonly paths: Readonly<Record<AssetName, string>>
  /** The bot's welcome, and what it offers to ask first. */
  readonly begin: { readonly sentence: string; readonly related: readonly LabelledChoice[] }
  /** Names of the published documents that are served. */
  readonly sources: readonly string[]
  /** Another Direct Line than this server's own: an address up to and with `/v3/directline`. */
  readonly directLine?: string | undefined
}

/** The files that the page asks for by name; scripts that chat.js imports lie beside it. */
export type AssetName =
  | 'webchat-minimal.js'
  | 'adaptivecards.min.js'
  | 'chat.js'
  | 'page.css'
  | 'talk.css'
  | 'mark.svg'

/** `lang` of the page, and the locale in which Web Chat speaks and which it sends to the bot. */
const TAGS = {
  en: { lang: 'en', locale: 'en-US' },
  'zh-Hant': { lang: 'zh-Hant-TW', locale: 'zh-TW' },
} as const satisfies Record<Language, object>

const DIRECT_LINE = '/v3/directline'

export const chatPage = (page: ChatPage): string => {
  const { language, body, nonce, paths } = page
  const { lang, locale } = TAGS[language]
  const say = (key: keyof PageWords, more: Readonly<Record<string, string>> = {}) =>
    String(new IntlMessageFormat(page.words[key], language).format({ body, ...more }))
  const write = (key: keyof PageWords) => withWholeNumbers(escaped(say(key)))
  const settings: Settings = {
    directLine: page.directLine ?? DIRECT_LINE,
    tokens: `${DIRECT_LINE}/tokens/generate`,
    locale,
    nonce,
    webChat: paths['webchat-minimal.js'],
    adaptiveCards: paths['adaptivecards.min.js'],
    questionMax: QUESTION_MAX,
    sources: page.sources,
    words: wordsOf((key) => say(key, LEFT_OPEN)),
  }
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${escaped(say('heading'))}</title>
<link rel="icon" type="image/svg+xml" href="${paths['mark.svg']}">
<link rel="stylesheet" href="${paths['page.css']}">
<link rel="stylesheet" href="${paths['talk.css']}">
<script id="settings" type="application/json">${asScript(settings)}</script>
<script src="${paths['chat.js']}" type="module"></script>
</head>
<body>
<header>
<img src="${paths['mark.svg']}" width="44" height="44" alt="">
<div>
<h1>${write('heading')}</h1>
<p>${write('about')}</p>
</div>
</header>
<main id="talk" aria-label="${escaped(say('conversation'))}">
<noscript><p>${write('no-script')}</p></noscript>
<div id="notice"></div>
<div id="welcome"><p>${escaped(page.begin.sentence)}</p></div>
<div id="chat"></div>
<div id="next" role="group">
${page.begin.related.map(button).join('\n')}
</div>
<form id="composer">
<textarea id="question" name="question" rows="1" autocomplete="off" aria-label="${escaped(say('placeholder'))}" placeholder="${escaped(say('placeholder'))}"></textarea>
<button id="send" aria-label="send">➤</button>
</form>
</main>
</body>
</html>
`
}

const button = ({ label, choice }: LabelledChoice): string =>
  `<button type="button" data-choice="${escaped(JSON.stringify(choice))}" data-label="${escaped(label)}">${escaped(label)}</button>`

/** What the script fills in. */
const LEFT_OPEN = Object.fromEntries(
  ['length', 'most', 'shown', 'total'].map((name) => [name, `{${name}}`]),
)

const wordsOf = (say: (key: (typeof SCRIPT_WORDS)[number]) => string): Settings['words'] =>
  Object.fromEntries(SCRIPT_WORDS.map((key) => [key, say(key)])) as Settings['words']

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')

/** A telephone number is not broken at its hyphens. */
const withWholeNumbers = (html: string): string =>
  html.replace(/\d{1,4}(?:-\d{1,4}){1,4}/gu, '<span class="number">$&</span>')

/** JSON that cannot end the script element which it stands in. */
const asScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')
