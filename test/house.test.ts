// The rules of the house, executable: each one is also shown to find a made-up fault.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { DIALOG_FILES } from '../src/content/dialogs-schema.js'
import { loadDialogs } from '../src/content/load-dialogs.js'
import { loadEvents } from '../src/content/load-events.js'
import { argumentsOf, OF_ONE_LANGUAGE } from '../src/content/message-arguments.js'
import { LANGUAGES } from '../src/model/language.js'
import { packageRoot } from '../src/package-root.js'
import {
  filesOfTheRepository,
  filesUnder,
  linesWith,
  type TextFile,
  withoutComments,
} from './house/files.js'
import { floorFaults } from './house/floors.js'
import { countryNames, namesHeld, namesInFacts, ownNames } from './house/record-names.js'

const src = filesUnder('src').filter(({ path }) => !path.endsWith('.md'))
const written = src.filter(({ path }) => !path.endsWith('.generated.ts'))
const code = src.map((file) => ({ ...file, text: withoutComments(file.text) }))

const aFile = (path: string, text: string): TextFile => ({ path, text })

describe('imports go down only, and the core knows no clock, file, environment or chance', () => {
  test('in src/', () => expect(src.flatMap(floorFaults)).toEqual([]))

  test.each([
    ['src/model/a.ts', "import { fold } from '../text/normalise.js'"],
    ['src/model/a.ts', "import { z } from 'zod'"],
    ['src/text/a.ts', "import type { CityEvent } from '../content/load-events.js'"],
    ['src/text/periods/a.ts', "import { find } from '../../search/find.js'"],
    ['src/text/a.ts', "import {\n  one,\n  two,\n} from 'lodash'"],
    ['src/content/a.ts', "import { buildIndex } from '../search/build-index.js'"],
    ['src/search/a.ts', "import type { Dialogs } from '../content/dialogs-schema.js'"],
    ['src/answer/a.ts', "import { loadEvents } from '../content/load-events.js'"],
    ['src/answer/a.ts', "export { plainText } from '../render/plain.js'"],
    ['src/answer/a.ts', "import 'restify'"],
    ['src/answer/a.ts', "import { messagingApi } from '@line/bot-sdk'"],
    ['src/answer/a.ts', "const bot = await import('botbuilder')"],
    ['src/render/a.ts', "import { responder } from '../answer/respond.js'"],
    ['src/render/a.ts', "import { openCore } from '../core.js'"],
    ['src/content/a.ts', "import { ActivityTypes } from 'botframework-schema'"],
    ['src/search/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/text/a.ts', "import { join } from 'node:path'"],
    ['src/answer/a.ts', 'const at = Date.now()'],
    ['src/answer/a.ts', 'const today = new Date()'],
    ['src/text/a.ts', 'const { LANG } = process.env'],
    ['src/search/a.ts', 'const lot = Math.random()'],
    ['src/helping/a.ts', 'export const one = 1'],
    ['src/bot/a.ts', "import { converser } from '../answer/respond.js'"],
    ['src/bot/a.ts', "import { directLine } from '../doors/direct-line/direct-line.js'"],
    ['src/doors/direct-line/a.ts', "import type { Reply } from '../../answer/respond.js'"],
    ['src/doors/direct-line/a.ts', "import { one } from '../bot-framework/one.js'"],
    ['src/doors/a.ts', 'export const one = 1'],
    ['src/web/a.ts', "import { createServer } from 'restify'"],
  ])('%s may not hold: %s', (path, text) => {
    expect(floorFaults(aFile(path, `// A caption.\n${text}\n`))).toHaveLength(1)
  })

  test.each([
    ['src/answer/a.ts', "import type { Dialogs } from '../content/dialogs-schema.js'"],
    ['src/answer/a.ts', "import { REPLY_KEYS } from '../content/saying-keys.js'"],
    ['src/text/a.ts', "import { stemmer } from 'stemmer'"],
    ['src/text/a.ts', 'const day = new Date(0)'],
    ['src/text/a.ts', '// Not Date.now(): today is passed in.'],
    ['src/content/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/terminal/a.ts', "import { openCore } from '../core.js'"],
    ['src/bot/a.ts', "import type { Reply } from '../answer/respond.js'"],
    ['src/doors/direct-line/a.ts', "import { BotAdapter } from 'botbuilder'"],
  ])('%s may hold: %s', (path, text) => {
    expect(floorFaults(aFile(path, text))).toEqual([])
  })
})

test('process.env is only handed to readConfig, and only where a program starts', () => {
  const read = code.flatMap(({ path, text }) => {
    const isStart =
      ['src/config.ts', 'src/main.ts'].includes(path) || path.startsWith('src/terminal/')
    const rest = isStart ? text.replaceAll('readConfig(process.env)', '') : text
    return linesWith({ path, text: rest }, /process\.env|process\[|env\s*\}\s*=\s*process/u)
  })
  expect(read).toEqual([])
})

describe('words of a language live in dialogs/', () => {
  const hanIn = (file: TextFile) => linesWith(file, /\p{Script=Han}/u)

  // A comment may show an example in Chinese.
  test('src/ holds no Han characters', () =>
    expect(code.filter(({ path }) => !path.endsWith('.generated.ts')).flatMap(hanIn)).toEqual([]))

  test('one would be found', () => {
    expect(hanIn(aFile('src/a.ts', "// A caption.\nconst month = '月'"))).toEqual([
      "src/a.ts:2: const month = '月'",
    ])
  })
})

test('no file is named for nothing in particular', () => {
  const isVague = (path: string) => /(?:^|[/.-])(?:utils?|helpers?|common|manager)[/.-]/u.test(path)
  expect(['src/utils/a.ts', 'src/text-helpers.ts', 'src/common.ts'].filter(isVague)).toHaveLength(3)
  expect([...src, ...filesUnder('test')].map(({ path }) => path).filter(isVague)).toEqual([])
})

test('every file of src/ begins with its caption', () => {
  const hasCaption = ({ text }: TextFile) =>
    /^(?:\/\/|\/\*|<!--) [\p{Lu}`].*[.:,\p{L}](?: \*\/| -->)?$/mu.test(text.split('\n')[0] ?? '')
  expect(hasCaption(aFile('src/a.ts', "import { z } from 'zod'"))).toBe(false)
  // A folder may hold a README too, which begins with its title.
  const captioned = src.filter(({ path }) => !path.endsWith('.md'))
  expect(captioned.filter((file) => !hasCaption(file)).map(({ path }) => path)).toEqual([])
})

describe('what the records name stands in the records only', () => {
  const dialogs = loadDialogs(join(packageRoot, 'dialogs'))
  const { events } = loadEvents(join(packageRoot, 'data'), dialogs)
  const files = [...written, ...filesUnder('dialogs')]

  /** Names in the facts that are also words of everyday speech, each with the reason. */
  const GENERAL_WORDS: Readonly<Record<string, string>> = {
    'Citizen ChatBot': 'what this program is called as well',
    市民ChatBot: 'the same in Chinese',
    'Taipei Citizen ChatBot': 'with its city',
    臺北市民ChatBot: 'its name in Chinese',
    ChatBot: 'a part of its name',
  }
  /** The country of the city itself, and its name in the name of its calendar. */
  const OWN_COUNTRY = ['Taiwan', '台灣', 'China', '中國']
  /** It begins with the sign for a day, so that the words of time must know that it is none. */
  const LOOKS_LIKE_A_DAY = ['日本']

  test('src/ and dialogs/ hold no name of a party, place, product, prize, contest or project', () => {
    const excepted = [...ownNames(dialogs), ...Object.keys(GENERAL_WORDS), ...LOOKS_LIKE_A_DAY]
    expect(namesHeld(files, namesInFacts(events), excepted)).toEqual([])
  })

  test('src/ and dialogs/ hold no name of a country', () => {
    expect(namesHeld(files, countryNames(), [...OWN_COUNTRY, ...LOOKS_LIKE_A_DAY])).toEqual([])
  })

  test.each([
    ['a Latin name in any case, over a line break', 'signed with the GOLDEN\n  foundation'],
    ['a Latin name beside Han', '找Golden Foundation簽約'],
    ['a Han name in its other form', '與黄金基金会合作'],
  ])('%s would be found', (_, text) => {
    const held = namesHeld(
      [aFile('a.yaml', `# caption\n${text}`)],
      ['Golden Foundation', '黃金基金會'],
    )
    expect(held).toEqual([expect.stringMatching(/^a\.yaml:2: /u)])
  })

  test('a name inside a longer word, and an excepted one, are no hits', () => {
    const file = aFile('a.yaml', 'foundation, PayTaipei')
    expect(namesHeld([file], ['Found', 'Taipei', 'foundation'], ['FOUNDATION'])).toEqual([])
  })

  test('the names are there to be found', () => {
    expect(namesInFacts(events).length).toBeGreaterThan(150)
    expect(countryNames()).toEqual(expect.arrayContaining(['Poland', '波蘭', 'Japan', '日本']))
  })
})

describe('both languages say the same', () => {
  const dialogs = loadDialogs(join(packageRoot, 'dialogs'))

  test('in the same files', () => {
    for (const language of LANGUAGES) {
      const names = readdirSync(join(packageRoot, 'dialogs', language)).sort()
      expect(names).toEqual(
        Object.keys(DIALOG_FILES)
          .map((name) => `${name}.yaml`)
          .sort(),
      )
    }
  })

  test('under the same keys, at any depth', () => {
    expect(keysOf(dialogs['zh-Hant'])).toEqual(keysOf(dialogs.en))
  })

  test.each(['replies', 'labels', 'page', 'menu'] as const)(
    'with the same arguments in %s',
    (name) => {
      const used = LANGUAGES.map((language) =>
        Object.entries(dialogs[language][name]).map(([key, message]) => [
          key,
          typeof message === 'string'
            ? argumentsOf(message).filter((argument) => !Object.hasOwn(OF_ONE_LANGUAGE, argument))
            : [],
        ]),
      )
      expect(Object.fromEntries(used[1] ?? [])).toEqual(Object.fromEntries(used[0] ?? []))
    },
  )
})

test('no type is given up: no any, no non-null !', () => {
  const loose = /[:<|&,(]\s*any\b(?!['\w])|\bas any\b|\bany\[\]|[\w)\]]!(?![='"`])/u
  const faults = ['let a: any', 'b as any', 'first(c)!.id', 'd[0]!']
  expect(faults.filter((fault) => loose.test(fault))).toEqual(faults)
  expect(code.flatMap((file) => linesWith(file, loose))).toEqual([])
})

describe('the project stands by itself', () => {
  const repository = filesOfTheRepository()

  test('the lock file names no other registry than the public one', () => {
    const lock = repository.find(({ path }) => path === 'package-lock.json')
    const hosts = Array.from(
      lock?.text.matchAll(/"resolved": "(?:\w+:\/\/)?([^/"]+)/gu) ?? [],
      ([, host]) => host,
    )
    expect(new Set([...hosts, 'registry.npmjs.org'])).toEqual(new Set(['registry.npmjs.org']))
  })

  test('the lock file holds the packages of every platform, or npm ci refuses it', () => {
    const lock = repository.find(({ path }) => path === 'package-lock.json')
    const { packages } = lockSchema.parse(JSON.parse(lock?.text ?? ''))
    const optional = Object.values(packages).flatMap((one) =>
      Object.keys(one.optionalDependencies ?? {}),
    )
    expect(optional.length).toBeGreaterThan(5)
    expect(optional.filter((name) => !packages[`node_modules/${name}`])).toEqual([])
  })

  test('no file names the place where it was written', () => {
    const elsewhere = /\/work[/]|\bfarm[-]|\bshared[/]/u
    expect(elsewhere.test(['..', 'shared', 'seed'].join('/'))).toBe(true)
    expect(repository.length).toBeGreaterThan(100)
    expect(repository.flatMap((file) => linesWith(file, elsewhere))).toEqual([])
  })
})

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
})

const keysOf = (value: unknown, path = ''): readonly string[] =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? []
    : Object.entries(value)
        .flatMap(([key, inner]) => [`${path}${key}`, ...keysOf(inner, `${path}${key}.`)])
        .sort()
