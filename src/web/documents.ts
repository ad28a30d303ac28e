// The pages that tell people their rights: what is kept of them, and on what terms they use this.
import { IntlMessageFormat } from 'intl-messageformat'
import { type Language, type Localised, localisedBy } from '../model/language.js'
import { type AssetName, escaped, TAGS, withWholeNumbers } from './page.js'

/** Where the pages are; Teams and the stores of channels link to these. */
export const PRIVACY_PATH = '/privacy'
export const TERMS_PATH = '/terms'

type Path = typeof PRIVACY_PATH | typeof TERMS_PATH

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

/** ICU messages with the arguments `body` and `city`, and `days` in what tells for how long a record is kept. */
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
  /** In days, by the kind of record. */
  readonly lifetimes: Readonly<Record<string, number>>
  readonly paths: Readonly<Pick<Record<AssetName, string>, 'document.css' | 'mark.svg'>>
}

/**
 * The HTML of each page by its path, in each language.
 *
 * @throws Error that names a kind of record which is kept and not told of, or told of and not kept
 */
export const documentPages = (documents: Documents): Readonly<Record<Path, Localised<string>>> => ({
  [PRIVACY_PATH]: localisedBy((language) => pageIn(language, PRIVACY_PATH, documents)),
  [TERMS_PATH]: localisedBy((language) => pageIn(language, TERMS_PATH, documents)),
})

type Write = (message: string, days?: number) => string

const pageIn = (language: Language, path: Path, documents: Documents): string => {
  const { dialogs, lifetimes, paths } = documents
  const { documents: words, bodies } = dialogs[language]
  const { privacy, terms } = words
  const names = { body: bodies.department.name, city: bodies.city.name }
  const write: Write = (message, days) =>
    withWholeNumbers(
      escaped(String(new IntlMessageFormat(message, language).format({ ...names, days }))),
    )
  const document = path === PRIVACY_PATH ? privacy : terms
  const other = language === 'en' ? 'zh-Hant' : 'en'
  const { lang } = TAGS[language]
  const otherLang = TAGS[other].lang
  const pages: readonly (readonly [Path, string])[] = [
    [PRIVACY_PATH, privacy.title],
    [TERMS_PATH, terms.title],
  ]
  const links = pages.map(([to, title]) =>
    to === path
      ? `<li><span aria-current="page">${write(title)}</span></li>`
      : `<li><a href="${to}?lang=${lang}">${write(title)}</a></li>`,
  )
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${write(document.title)}</title>
<link rel="icon" type="image/svg+xml" href="${paths['mark.svg']}">
<link rel="stylesheet" href="${paths['document.css']}">
</head>
<body>
<header>
<a href="/?lang=${lang}"><img src="${paths['mark.svg']}" width="44" height="44" alt="">${write(words.back)}</a>
<a href="${path}?lang=${otherLang}" lang="${otherLang}" hreflang="${otherLang}">${write(words['other-language'])}</a>
</header>
<main>
<h1>${write(document.title)}</h1>
<p>${write(document.lead)}</p>
${path === PRIVACY_PATH ? tableOf(privacy, lifetimes, write) : ''}${sectionsOf(document, write)}
</main>
<footer>
<nav aria-label="${write(words.navigation)}">
<ul>
${links.join('\n')}
</ul>
</nav>
</footer>
</body>
</html>
`
}

const tableOf = (
  { columns, kept }: PrivacyNotice,
  lifetimes: Documents['lifetimes'],
  write: Write,
): string => {
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
  const cell = (column: keyof Columns, text: string) =>
    `<td role="cell" data-column="${write(columns[column])}">${text}</td>`
  const rows = Object.entries(kept).map(
    ([kind, row]) =>
      `<tr role="row"><th scope="row" role="rowheader">${write(row.what)}</th>${cell('why', write(row.why))}${cell('how-long', write(row['how-long'], lifetimes[kind]))}</tr>`,
  )
  const heads = [columns.what, columns.why, columns['how-long']].map(
    (head) => `<th scope="col" role="columnheader">${write(head)}</th>`,
  )
  // The roles are said, for a browser forgets them where a narrow screen shows the cells one below the other.
  return `<table role="table">
<thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody>
</table>
`
}

const sectionsOf = ({ sections }: Document, write: Write): string =>
  Object.values(sections)
    .map(({ heading, text }) =>
      [`<h2>${write(heading)}</h2>`, ...text.map((one) => `<p>${write(one)}</p>`)].join('\n'),
    )
    .join('\n')
