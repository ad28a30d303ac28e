// Our documents as HTML: what is kept of people, in both languages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { proseOf } from '../../src/web/prose.js'

test('headings, paragraphs, lists that go on in the next line, tables and code', () => {
  const written = proseOf(
    '# A title\n## Below\nOne\nline.\n\n- first\n  goes on\n- second `code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ).html
  expect(written).toContain('<h1>A title</h1>')
  expect(written).toContain('<h2>Below</h2>')
  expect(written).toContain('<p>One line.</p>')
  expect(written).toContain('<li>first goes on</li>')
  expect(written).toContain('<li>second <code>code</code></li>')
  expect(written).toContain('<td data-column="b">2</td>')
})

test('lines of Chinese are joined without a space', () => {
  expect(proseOf('立刻刪除。\n只留下').html).toBe('<p>立刻刪除。只留下</p>')
})

test('words stay words', () => {
  expect(proseOf('a <b> & `<i>`').html).toBe('<p>a &lt;b&gt; &amp; <code>&lt;i&gt;</code></p>')
})

test.each(['en', 'zh-Hant'])('nothing of privacy.%s.md is left as Markdown', (language) => {
  const markdown = readFileSync(join(packageRoot, 'docs', `privacy.${language}.md`), 'utf8')
  const words = proseOf(markdown).html.replace(/<[^>]+>/gu, '')
  expect(words).not.toMatch(/^#|\||`|\*\*|^- |\]\(/mu)
})
