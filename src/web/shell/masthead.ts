// The head of the page: what this is, what it holds, that it is no person, and the ways elsewhere.
import type { Overview } from '../../model/overview.js'
import { PRIVACY_PATH } from '../../model/site-paths.js'
import { langOf } from '../attributes.js'
import { type Html, html, nothing } from '../html.js'
import type { OtherLanguage } from '../page.js'
import { yearsInWords } from '../picture/picture.js'
import { type Say, TAGS } from '../words.js'

export interface Masthead {
  readonly overview: Overview
  readonly other: OtherLanguage
  /** The names of the published documents that can be read here. */
  readonly sources: readonly string[]
  readonly mark: string
  readonly say: Say
}

export const masthead = ({ overview, other, sources, mark, say }: Masthead): Html =>
  html`<header>
<img src="${mark}" width="40" height="40" alt="">
<h1>${say('heading')}</h1>
<p class="tagline"><span>${say('tagline')}</span>${held(overview, say)}</p>
<p class="ways">
<a class="hotline" href="tel:${say('hotline-number')}"><span class="number">${say('hotline-number')}</span> <span class="long">${say('hotline')}</span></a>
<a class="language" href="/?lang=${other.language}" hreflang="${TAGS[other.language]}"${langOf(other.language, overview.language)}>${other.name}</a>
</p>
<button id="start-over" class="with-script" type="button">${say('start-over')}</button>
<details class="more">
<summary>${say('more')}</summary>
<div class="panel">
<p>${say('about')}</p>
<ul>
${sources.map(
  (
    name,
  ) => html`<li><a href="/sources/${encodeURIComponent(name)}" hreflang="en">${say('source-link', { name })}</a></li>
`,
)}<li><a href="${PRIVACY_PATH}">${say('privacy-link')}</a></li>
<li><a href="tel:${say('hotline-outside-number')}"><span class="number">${say('hotline-outside')}</span></a></li>
</ul>
</div>
</details>
</header>
`

/** An empty record holds nothing to tell of. */
const held = (overview: Overview, say: Say): Html => {
  const count = overview.years.reduce((sum, { events }) => sum + events.length, 0)
  return count === 0
    ? nothing
    : html` · <span>${say('holds', { count, years: yearsInWords(overview) })}</span>`
}
