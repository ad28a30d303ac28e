// A document of ours as a page of its own, in the page's looks: what this chat keeps of people.
import type { Language } from '../model/language.js'
import { html } from './html.js'
import type { OtherLanguage } from './page.js'
import { proseOf } from './prose.js'
import { type Say, TAGS } from './words.js'

export interface DocumentPage {
  readonly language: Language
  readonly other: OtherLanguage
  /** Where the same stands in the other language. */
  readonly otherPath: string
  readonly markdown: string
  readonly paths: Readonly<Record<'page.css' | 'mark.svg', string>>
  readonly say: Say
}

export const documentPage = (page: DocumentPage): string => {
  const { language, other, otherPath, markdown, paths, say } = page
  const title = /^# (.+)$/mu.exec(markdown)?.[1] ?? say('heading')
  return html`<!doctype html>
<html lang="${TAGS[language]}" class="document">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${say('heading')}</title>
<link rel="icon" type="image/svg+xml" href="${paths['mark.svg']}">
<link rel="stylesheet" href="${paths['page.css']}">
</head>
<body>
<nav class="ways">
<a href="/">← ${say('back-to-chat')}</a>
<a class="language" href="${otherPath}" hreflang="${TAGS[other.language]}" lang="${TAGS[other.language]}">${other.name}</a>
</nav>
<main class="prose">
${proseOf(markdown)}
</main>
</body>
</html>
`.html
}
