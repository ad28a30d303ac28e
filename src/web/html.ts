// HTML in which words stay words: what is filled into a template is escaped, unless it is HTML of our own making.

export interface Html {
  readonly html: string
}

type Fill = string | number | undefined | Html | readonly Html[]

/** A template: words are escaped, what is undefined is left out, lists of HTML are put one after the other. */
export const html = (parts: TemplateStringsArray, ...fills: readonly Fill[]): Html => ({
  html: parts.map((part, index) => part + written(fills[index])).join(''),
})

/** A part of HTML that is put together already, or an attribute's name and value. */
export const raw = (text: string): Html => ({ html: text })

export const nothing: Html = raw('')

const written = (fill: Fill): string => {
  if (fill === undefined) return ''
  if (typeof fill === 'number') return String(fill)
  if (typeof fill === 'string') return escaped(fill)
  return 'html' in fill ? fill.html : fill.map((one) => one.html).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '')

/** Words in which no telephone number is broken at its hyphens. */
export const withWholeNumbers = (text: string): Html =>
  raw(html`${text}`.html.replace(/\d{1,4}(?:-\d{1,4}){1,4}/gu, '<span class="number">$&</span>'))

/** JSON that cannot end the script element which it stands in. */
export const asScript = (value: object): Html =>
  raw(JSON.stringify(value).replaceAll('<', '\\u003c'))
