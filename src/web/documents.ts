// The pages that tell people their rights: what is kept of them, and on what terms they use this.
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, type Localised, localisedBy } from '../model/language.js'
import { PRIVACY_PATH, TERMS_PATH } from '../model/site-paths.js'
import { type Html, html, nothing, withWholeNumbers } from './html.js'
import { TAGS } from './words.js'

interface Document {
  readonly title: string
  readonly lead: string
  readonly sections: Readonly<
    Record<string, { readonly heading: string; readonly text: readonly string[] }>
  >
}

interface PrivacyNotice extends Document {
  readonly columns: Columns
  /** By the kind of record. */
  readonly kept: Readonly<Record<string, Columns>>
}

interface Columns {
  readonly what: string
  readonly why: string
  readonly 'how-long': string
}

/** ICU messages with the arguments `body`, `city` and `store`, and `days` in what tells for how long a record is kept. */
export interface DocumentWords {
  readonly navigation: string
  readonly back: string
  readonly 'other-language': string
  readonly privacy: PrivacyNotice
  readonly terms: Document
}

export interface Documents {
  readonly dialogs: Localised<{
    readonly documents: DocumentWords
    readonly bodies: Readonly<Record<'department' | 'city', { readonly name: string }>>
  }>
  /** Where records are kept. */
  readonly store: 'folder' | 'redis'
  /** In days, by the kind of record. */
  readonly lifetimes: Readonly<Record<string, number>>
}

type Paths = Readonly<Record<'page.css' | 'document.css' | 'mark.svg', string>>

/**
 * The HTML of each page by its path, in each language.
 *
 * @throws Error that names a kind of record which is kept and not told of, or told of and not kept
 */
export const documentPages = (
  documents: Documents,
  paths: Paths,
): ReadonlyMap<string, Localised<string>> =>
  new Map(
    [PRIVACY_PATH, TERMS_PATH].map((path) => [
      path,
      localisedBy((language) => pageIn(language, path, documents, paths)),
    ]),
  )

type Write = (message: string, days?: number) => Html

const pageIn = (language: Language, path: string, documents: Documents, paths: Paths): string => {
  const { dialogs, lifetimes, store } = documents
  const { documents: words, bodies } = dialogs[language]
  const { privacy, terms } = words
  const names = { body: bodies.department.name, city: bodies.city.name, store }
  const write: Write = (message, days) =>
    withWholeNumbers(String(new IntlMessageFormat(message, language).format({ ...names, days })))
  const document = path === PRIVACY_PATH ? privacy : terms
  const lang = TAGS[language]
  const other = TAGS[language === 'en' ? 'zh-Hant' : 'en']
  const link = (to: string, title: string): Html =>
    to === path
      ? html`<li><span aria-current="page">${write(title)}</span></li>`
      : html`<li><a href="${to}?lang=${lang}">${write(title)}</a></li>`
  return html`<!doctype html>
<html lang="${lang}" class="document">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${write(document.title)}</title>
<link rel="icon" type="image/svg+xml" href="${paths['mark.svg']}">
<link rel="stylesheet" href="${paths['page.css']}">
<link rel="stylesheet" href="${paths['document.css']}">
</head>
<body>
<nav class="ways">
<a href="/?lang=${lang}">← ${write(words.back)}</a>
<a class="language" href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${write(words['other-language'])}</a>
</nav>
<main class="prose">
<h1>${write(document.title)}</h1>
<p>${write(document.lead)}</p>
${path === PRIVACY_PATH ? tableOf(privacy, lifetimes, write) : nothing}${sectionsOf(document, write)}</main>
<footer>
<nav aria-label="${words.navigation}">
<ul>
${link(PRIVACY_PATH, privacy.title)}
${link(TERMS_PATH, terms.title)}
</ul>
</nav>
</footer>
</body>
</html>
`.html
}

const tableOf = (
  { columns, kept }: PrivacyNotice,
  lifetimes: Documents['lifetimes'],
  write: Write,
): Html => {
  const told = Object.keys(kept)
  const strange = [
    ...Object.keys(lifetimes).filter((kind) => !told.includes(kind)),
    ...told.filter((kind) => lifetimes[kind] === undefined),
  ]
  if (strange.length > 0) {
    throw new Error(
      `what documents.yaml tells under privacy.kept is not what is kept: ${strange.join(', ')} stands in one only`,
    )
  }
  const cell = (column: keyof Columns, text: Html): Html =>
    html`<td role="cell" data-column="${columns[column]}">${text}</td>`
  const rows = Object.entries(kept).map(
    ([kind, row]) =>
      html`<tr role="row"><th scope="row" role="rowheader">${write(row.what)}</th>${cell('why', write(row.why))}${cell('how-long', write(row['how-long'], lifetimes[kind]))}</tr>
`,
  )
  const heads = [columns.what, columns.why, columns['how-long']].map(
    (head) => html`<th scope="col" role="columnheader">${write(head)}</th>`,
  )
  // The roles are said, for a browser forgets them where a narrow screen shows the cells one below the other.
  return html`<table role="table">
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
<tbody role="rowgroup">
${rows}</tbody>
</table>
`
}

const sectionsOf = ({ sections }: Document, write: Write): readonly Html[] =>
  Object.values(sections).map(
    ({ heading, text }) => html`<h2>${write(heading)}</h2>
${text.map(
  (one) => html`<p>${write(one)}</p>
`,
)}`,
  )
