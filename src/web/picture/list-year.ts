// Lists the events of a year, with the date and the categories of each: the picture for whoever reads or hears it.
import type { Language } from '../../model/language.js'
import type { EventOverview, YearOverview } from '../../model/overview.js'
import { asking, langOf } from '../attributes.js'
import { categoryClass } from '../browser/category-class.js'
import { type Html, html } from '../html.js'

/** `pressable`: each title asks for its event; without scripts there is nothing to press. */
export const listYear = (
  { events, categories }: YearOverview,
  { language, pressable }: { readonly language: Language; readonly pressable: boolean },
): Html => html`<ol class="events">
${events.map((event) => {
  const title = html`<span${langOf(event.titleLanguage, language)}>${event.title}</span>`
  return html`<li><p class="about-event"><time datetime="${event.date}">${event.dateLine}</time>${labels(event, categories)}</p>${
    pressable
      ? html`<button type="button" ${asking(event.ask)}>${title}</button>`
      : html`<p>${title}</p>`
  }</li>
`
})}</ol>`

const labels = (event: EventOverview, categories: YearOverview['categories']): readonly Html[] =>
  categories
    .filter(({ key }) => key !== undefined && event.categories.includes(key))
    .map(
      ({ label, place }) =>
        html` <span class="category-label ${categoryClass(place)}">${label}</span>`,
    )
