// The picture of the year beside the talk: drawn, and as a list; of several years one is shown, and the others at a press.
import type { Overview, YearOverview } from '../../model/overview.js'
import { type Html, html, nothing } from '../html.js'
import type { Say } from '../words.js'
import { drawYear } from './draw-year.js'
import { listYear } from './list-year.js'

/** Nothing where the record is empty. */
export const picture = (overview: Overview, say: Say): Html => {
  const { years } = overview
  if (years.length === 0) return nothing
  return html`<section id="picture" aria-label="${say('picture')}">
<details class="with-script">
<summary class="fold">${say('picture')}<span class="years-held">${say('held-years', { years: yearsInWords(overview) })}</span></summary>
<div class="years">
${years.length > 1 ? yearSwitch(years, say) : nothing}${years.map((year, index) => yearShown(year, { index, overview, say }))}</div>
</details>
${withoutScript(overview, say)}</section>
`
}

interface Shown {
  readonly index: number
  readonly overview: Overview
  readonly say: Say
}

const yearShown = (year: YearOverview, { index, overview, say }: Shown): Html =>
  html`<section class="year" id="year-${year.year}" aria-labelledby="heading-${year.year}"${
    index > 0 ? html` hidden` : nothing
  }>
<h2 id="heading-${year.year}">${say('year-of-events', { year: year.label, count: year.events.length })}</h2>
<p class="hint">${say('picture-hint')}</p>
${drawYear(year, say)}
<details class="as-list">
<summary>${say('as-list')}</summary>
${listYear(year, { language: overview.language, pressable: true })}
</details>
</section>
`

const yearSwitch = (years: readonly YearOverview[], say: Say): Html =>
  html`<div class="year-switch" role="group" aria-label="${say('choose-year')}">
${years.map(
  ({ year }, index) =>
    html`<button type="button" data-year="${year}" aria-controls="year-${year}" aria-pressed="${index === 0 ? 'true' : 'false'}">${year}</button>
`,
)}</div>
`

/** A picture that nothing answers to is no use: who has no script gets the lists of all years. */
const withoutScript = ({ years, language }: Overview, say: Say): Html =>
  html`<noscript>
${years.map(
  (year) => html`<section class="year">
<h2>${say('year-of-events', { year: year.label, count: year.events.length })}</h2>
${listYear(year, { language, pressable: false })}
</section>
`,
)}</noscript>
`

/** Years that follow each other are told by the first and the last: "2018–2020 and 2022". */
export const yearsInWords = ({ years, language }: Overview): string => {
  const runs: { readonly from: number; readonly to: number }[] = []
  for (const { year } of years.toReversed()) {
    const last = runs.at(-1)
    if (last && last.to === year - 1) runs.splice(-1, 1, { from: last.from, to: year })
    else runs.push({ from: year, to: year })
  }
  const told = runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(told)
}
