// The privacy notice and the terms: they tell of all that is kept, in both languages, and nothing in them is markup.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { argumentsOf } from '../../src/content/message-arguments.js'
import { LANGUAGES, type Language, localisedBy } from '../../src/model/language.js'
import { packageRoot } from '../../src/package-root.js'
import { LIFETIMES } from '../../src/storage/lifetimes.js'
import { type Documents, documentPages } from '../../src/web/documents.js'

const dialogs = loadDialogs(join(packageRoot, 'dialogs'))
const paths = { 'page.css': '/p.css', 'document.css': '/d.css', 'mark.svg': '/m.svg' }

const pages = (more: Partial<Documents> = {}) =>
  documentPages({ dialogs, lifetimes: LIFETIMES, store: 'folder', ...more }, paths)

const page = (path: string, language: Language, more: Partial<Documents> = {}): string =>
  pages(more).get(path)?.[language] ?? ''

describe.each(LANGUAGES)('in %s', (language) => {
  test('each kind of record that is kept is told of, with its lifetime', () => {
    const rows = page('/privacy', language).match(/<tr role="row"><th scope="row".*<\/tr>/gu)
    const days = rows?.map((row) =>
      Number(/(\d+)\s?(?:days?|天)[^<]*<\/td><\/tr>$/u.exec(row)?.[1]),
    )
    expect(days?.sort()).toEqual(Object.values(LIFETIMES).sort())
  })

  test('another lifetime is told as it is', () => {
    const html = page('/privacy', language, { lifetimes: { ...LIFETIMES, mark: 31 } })
    expect(html).toMatch(/>31\s?(?:days|天)</u)
  })

  test('where it is kept is told as it is, and until when it is gone from there', () => {
    const folder = page('/privacy', language)
    const redis = page('/privacy', language, { store: 'redis' })
    expect(folder).toMatch(language === 'en' ? /one folder on the computer/u : /一個資料夾/u)
    expect(folder).not.toMatch(/Redis/u)
    expect(redis).toMatch(/Redis/u)
    expect(redis).toMatch(
      language === 'en' ? /until the database writes that file anew/u : /直到資料庫重寫它為止/u,
    )
    expect(redis).not.toMatch(language === 'en' ? /two minutes/u : /兩分鐘/u)
    for (const html of [folder, redis]) expect(html).not.toMatch(/[{}]|select,/u)
  })

  test('both pages say whom to turn to, and lead to each other, to the chat and to the other language', () => {
    for (const path of pages().keys()) {
      const html = page(path, language)
      const [lang, other] = language === 'en' ? ['en', 'zh-Hant-TW'] : ['zh-Hant-TW', 'en']
      expect(html).toContain(`<html lang="${lang}"`)
      expect(html).toContain('02-2720-8889')
      expect(html).toContain(dialogs[language].bodies.department.name)
      const links = Array.from(
        html.matchAll(/<a (?:class="language" )?href="([^"]+)"/gu),
        ([, href]) => href,
      )
      const elsewhere = path === '/privacy' ? '/terms' : '/privacy'
      expect(links).toEqual([
        `/?lang=${lang}`,
        `${path}?lang=${other}`,
        `${elsewhere}?lang=${lang}`,
      ])
      expect(html).not.toMatch(/\{|\}|undefined/u)
    }
  })

  test('words stay words', () => {
    const html = page('/terms', language, {
      dialogs: localisedBy((one) => ({
        ...dialogs[one],
        bodies: { ...dialogs[one].bodies, department: { name: '<b>"R&D"</b>' } },
      })),
    })
    expect(html).toContain('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;')
    expect(html).not.toContain('<b>')
  })
})

test('a kind that is kept and not told of, and one that is told of and not kept, stop the start', () => {
  const { mark, ...fewer } = LIFETIMES
  expect(() => pages({ lifetimes: { ...LIFETIMES, location: mark } })).toThrow('location')
  expect(() => pages({ lifetimes: fewer })).toThrow('mark')
})

test('both languages tell the same: as many paragraphs, with the same arguments', () => {
  const shapes = LANGUAGES.map((language) => shapeOf(dialogs[language].documents))
  expect(shapes[0]).toEqual(shapes[1])
})

/** Each text as the arguments that it takes; lists keep their length. */
const shapeOf = (value: unknown): unknown => {
  if (typeof value === 'string') return argumentsOf(value)
  if (Array.isArray(value)) return value.map(shapeOf)
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, one]) => [key, shapeOf(one)]))
}
