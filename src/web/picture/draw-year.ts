// Draws a year as SVG: a press on a month, a category or a mark asks for it.
import type { LabelledChoice } from '../../model/choice.js'
import type { YearOverview } from '../../model/overview.js'
import { asking } from '../attributes.js'
import { categoryClass } from '../browser/category-class.js'
import { type Html, html } from '../html.js'
import { type Say, TAGS } from '../words.js'
import { type Box, layOut, type Mark, type MonthPlaced, type Row, TARGET } from './lay-out.js'

const DOT_RADIUS = 7.5
const BADGE_RADIUS = 10.5

export const drawYear = (year: YearOverview, say: Say): Html => {
  const { width, height, months, rows } = layOut(year)
  return html`<svg class="year-drawn" viewBox="0 0 ${width} ${height}" role="group" aria-label="${say('picture-of', { year: year.label })}">
<g role="group" aria-label="${say('months')}">
${months.map((month) => drawMonth(month, say))}</g>
${rows.map((row) => drawRow(row, say))}</svg>`
}

const drawMonth = ({ month, box }: MonthPlaced, say: Say): Html => {
  const word = html`<text x="${middle(box).x}" y="${middle(box).y}">${month.short}</text>`
  return month.ask
    ? html`<g class="month" ${pressable(month.ask)} aria-label="${say('picture-part', { part: month.short, question: month.ask.label })}">${target(box)}${word}</g>
`
    : html`<g class="month empty" aria-hidden="true">${word}</g>
`
}

const drawRow = ({ category, label, track, marks }: Row, say: Say): Html => {
  const word = html`<text x="4" y="${middle(label).y}">${category.label}</text>`
  return html`<g class="row ${categoryClass(category.place)}" role="group" aria-label="${category.label}">
${drawTrack(track)}
${
  category.ask
    ? html`<g class="category" ${pressable(category.ask)} aria-label="${say('picture-part', { part: category.label, question: category.ask.label })}">${target(label)}${word}</g>`
    : html`<g class="category">${word}</g>`
}
${marks.map((mark) => drawMark(mark, category.label, say))}</g>
`
}

/** Thin lines between the months lead the eye from a mark up to its month. */
const drawTrack = ({ y, width, height }: Box): Html =>
  html`<rect class="track" x="0" y="${y}" width="${width}" height="${height}" rx="6"/><path class="between" aria-hidden="true" d="${Array.from(
    { length: width / TARGET - 1 },
    (_, index) => `M${(index + 1) * TARGET} ${y}v${height}`,
  ).join('')}"/>`

const drawMark = (mark: Mark, category: string, say: Say): Html => {
  const { x, y } = middle(mark.box)
  if (mark.is === 'several') {
    const title = say('picture-several', { count: mark.count, question: mark.ask.label })
    return html`<g class="mark several" ${pressable(mark.ask)} aria-label="${title}" data-title="${title}">${target(mark.box)}<circle cx="${x}" cy="${y}" r="${BADGE_RADIUS}"/><text x="${x}" y="${y}">${mark.count}</text></g>
`
  }
  const { event } = mark
  const name = say('picture-event', { date: event.dateLine, category, title: event.title })
  return html`<g class="mark" ${pressable(event.ask)} aria-label="${name}" data-title="${event.title}" data-about="${say('picture-about', { date: event.dateLine, category })}" data-lang="${TAGS[event.titleLanguage]}">${target(mark.box)}<circle cx="${x}" cy="${y}" r="${DOT_RADIUS}"/></g>
`
}

/** What is no button by itself. */
const pressable = (one: LabelledChoice): Html => html`role="button" tabindex="0" ${asking(one)}`

const target = ({ x, y, width, height }: Box): Html =>
  html`<rect class="target" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>`

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
