// The place for the talk: the welcome and the first questions, there before any script is, and the box to ask in.
import type { Answer } from '../../model/answer.js'
import { asking } from '../attributes.js'
import { type Html, html, withWholeNumbers } from '../html.js'
import type { Say } from '../words.js'

export type Welcome = Pick<Answer, 'sentence' | 'related'>

export const talkPlace = ({ sentence, related }: Welcome, say: Say): Html =>
  html`<main id="talk" aria-label="${say('conversation')}">
<div id="notice"></div>
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
<textarea id="question" name="question" rows="1" placeholder="${say('placeholder')}" autocomplete="off" enterkeyhint="send"></textarea>
<button id="send">${say('send')}</button>
</form>
</main>
`
