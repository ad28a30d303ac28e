// The place for the talk: the welcome and the first questions, there before any script is, and the box to ask in.
import type { Answer } from '../../model/answer.js'
import { asking } from '../attributes.js'
import { type Html, html, withWholeNumbers } from '../html.js'
import type { Say } from '../words.js'

/** In characters: the core reads no longer questions. */
const QUESTION_MAX = 500

export type Welcome = Pick<Answer, 'sentence' | 'related'>

export const talkPlace = ({ sentence, related }: Welcome, say: Say): Html =>
  html`<main id="talk" aria-label="${say('conversation')}">
<div id="notice">
<p id="opening" role="status" hidden>${say('opening')}</p>
<div id="failed" role="alert" hidden>
<p>${withWholeNumbers(say('failed'))}</p>
<button id="retry" type="button">${say('retry')}</button>
</div>
</div>
<noscript><p class="no-script">${withWholeNumbers(say('no-script'))}</p></noscript>
<div id="welcome"><p>${sentence}</p></div>
<div id="chat"></div>
<div id="next" role="group" aria-label="${say('next')}">
${related.map(
  (one) => html`<button type="button" ${asking(one)}>${one.label}</button>
`,
)}</div>
<form id="composer">
<label for="question" class="unseen">${say('placeholder')}</label>
<input id="question" name="question" type="text" placeholder="${say('placeholder')}" autocomplete="off" enterkeyhint="send" maxlength="${QUESTION_MAX}">
<button id="send">${say('send')}</button>
</form>
</main>
`
