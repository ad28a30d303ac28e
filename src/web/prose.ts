// Writes our own documents as HTML: of Markdown it knows headings, lists, tables, paragraphs and code, which is all they use.
import { type Html, html, raw } from './html.js'

export const proseOf = (markdown: string): Html =>
  raw(
    markdown
      .trim()
      // A heading is a block of its own, also without a blank line behind it.
      .replace(/^#.*$/gmu, '$&\n')
      .split(/\n{2,}/u)
      .filter((block) => block.trim() !== '')
      .map((block) => blockOf(block.split('\n')).html)
      .join('\n'),
  )

const blockOf = (lines: readonly string[]): Html => {
  const [first = ''] = lines
  const level = /^(#{1,6}) /u.exec(first)?.[1]?.length
  if (level) return raw(`<h${level}>${inline(first.slice(level + 1)).html}</h${level}>`)
  if (first.startsWith('|')) return tableOf(lines)
  if (first.startsWith('- ')) return listOf(lines)
  return html`<p>${inline(joined(lines))}</p>`
}

/** An item goes on in the lines behind it that begin with spaces. */
const listOf = (lines: readonly string[]): Html =>
  html`<ul>
${joinedItems(lines).map(
  (item) => html`<li>${inline(item)}</li>
`,
)}</ul>`

const joinedItems = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split(/^- /mu)
    .slice(1)
    .map((item) => joined(item.trim().split('\n')))

const tableOf = ([head = '', , ...rows]: readonly string[]): Html => {
  const names = cellsOf(head)
  return html`<table>
<thead><tr>${names.map((name) => html`<th scope="col">${inline(name)}</th>`)}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>${cellsOf(row).map((cell, at) => html`<td data-column="${names[at]}">${inline(cell)}</td>`)}</tr>
`,
)}</tbody>
</table>`
}

const cellsOf = (row: string): readonly string[] =>
  row
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map((cell) => cell.trim())

/** Lines of one paragraph; between Han characters a line break is no space. */
const joined = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trim())
    .join(' ')
    .replace(
      /(?<=[\p{Script=Han}\p{P}]) (?=\p{Script=Han})/gu,
      (space, at: number, text: string) =>
        /\p{Script=Han}|[，。；：、」）]/u.test(text[at - 1] ?? '') ? '' : space,
    )

const inline = (text: string): Html =>
  raw(html`${text}`.html.replace(/`([^`]+)`/gu, '<code>$1</code>'))
