// Content: a file of dialogs/ or data/events/ with a slip of an editor is read, or every problem of it is told.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import type { z } from 'zod'
import { seededRandom } from '../bench/seeded-random.js'
import { DIALOG_FILES, type Dialogs } from '../src/content/dialogs-schema.js'
import type { EventRecords } from '../src/content/load-events.js'
import { readYaml } from '../src/content/read-yaml.js'
import { eventsFile } from '../src/content/record-schema.js'
import { conversationOf } from '../src/core.js'
import { LANGUAGES, type Language } from '../src/model/language.js'
import { packageRoot } from '../src/package-root.js'
import { damaged } from './mutate.js'
import type { Part } from './part.js'

interface ContentFile {
  readonly path: string
  readonly text: string
  readonly schema: z.ZodType<unknown>
  /** Of which dialogs it is a part. */
  readonly language: Language | undefined
}

const contentFiles = (): readonly ContentFile[] => {
  const dialogFiles = LANGUAGES.flatMap((language) =>
    Object.entries(DIALOG_FILES).map(([name, schema]) => ({
      path: join('dialogs', language, `${name}.yaml`),
      schema: schema as z.ZodType<unknown>,
      language,
    })),
  )
  const eventFiles = readdirSync(join(packageRoot, 'data', 'events'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: join('data', 'events', name),
      schema: eventsFile,
      language: undefined,
    }))
  return [...dialogFiles, ...eventFiles].map((file) => ({
    ...file,
    text: readFileSync(join(packageRoot, file.path), 'utf8'),
  }))
}

/** What YAML makes something else of than a person meant. */
const SLIPS = [
  '- ',
  ': ',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!binary ',
  '!!js/function ',
  '? ',
  '|',
  '>',
  '\t',
  '---',
  '...',
  '%YAML 9',
  '<<: *a',
  'null',
  'true',
  '07',
  '0x1F',
  '1e999',
  '.nan',
  '2018-13-45',
  '~',
  '\u0000',
  '\u2028',
  '\ufeff',
  '__proto__: 1',
  'constructor: {}',
  '{count, plural, other {',
  '{a}',
  '，',
  '',
] as const

const edits = fc.record({
  file: fc.nat(),
  line: fc.nat(),
  edit: fc.oneof(
    fc.record({
      is: fc.constant('slip' as const),
      at: fc.nat(),
      put: fc.oneof(fc.constantFrom(...SLIPS), fc.string({ maxLength: 12 })),
    }),
    fc.record({
      is: fc.constant('value' as const),
      put: fc.oneof(
        fc.constantFrom(...SLIPS),
        fc.json(),
        fc.string({ unit: 'binary', maxLength: 80 }),
      ),
    }),
    fc.record({ is: fc.constant('gone' as const) }),
    fc.record({ is: fc.constant('twice' as const) }),
    fc.record({ is: fc.constant('moved' as const), by: fc.integer({ min: -4, max: 4 }) }),
    fc.record({ is: fc.constant('damaged' as const), seed: fc.nat() }),
  ),
})

type Edit = typeof edits extends fc.Arbitrary<infer One> ? One : never

const edited = (text: string, { line, edit }: Edit): Buffer => {
  if (edit.is === 'damaged') return damaged(Buffer.from(text), seededRandom(edit.seed))
  const lines = text.split('\n')
  const at = line % lines.length
  const before = lines[at] ?? ''
  const after = (): readonly string[] => {
    switch (edit.is) {
      case 'slip': {
        const place = edit.at % (before.length + 1)
        return [before.slice(0, place) + edit.put + before.slice(place)]
      }
      case 'value':
        return [before.replace(/(?<=[:-] ).*$/u, () => edit.put)]
      case 'gone':
        return []
      case 'twice':
        return [before, before]
      case 'moved':
        return [edit.by < 0 ? before.slice(-edit.by) : ' '.repeat(edit.by) + before]
    }
  }
  return Buffer.from([...lines.slice(0, at), ...after(), ...lines.slice(at + 1)].join('\n'))
}

/** The core is built anew for one of so many edits that are read: it takes a third of a second. */
const BUILT_EVERY = 40

export const contentPart = (dialogs: Dialogs, records: EventRecords): Part<Edit> => {
  const files = contentFiles()
  let good = 0
  return {
    name: 'content',
    share: 0.07,
    atOnce: 1,
    inputs: edits,
    take: (edit) => {
      const file = files[edit.file % files.length]
      if (!file) throw new Error('there is no content')
      const folder = mkdtempSync(join(tmpdir(), 'fuzz-content-'))
      const path = join(folder, basename(file.path))
      try {
        writeFileSync(path, edited(file.text, edit))
        const { value, problems } = readYaml(path, file.path, file.schema)
        if (problems.length > 0) {
          if (problems.some(({ says }) => says === '')) throw new Error('a problem without words')
          return 'told'
        }
        if (file.language === undefined || good++ % BUILT_EVERY !== 0) return 'read'
        const name = basename(file.path, '.yaml')
        const here = { ...dialogs[file.language], [name]: value }
        const converse = conversationOf({ ...dialogs, [file.language]: here }, records)
        for (const text of ['what awards did DOIT win', '八月發生什麼事', 'more']) {
          converse({ text, today: '2019-01-15', fallback: file.language })
        }
        return 'read, and answered with'
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}
