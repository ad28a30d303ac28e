import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { ContentError } from '../../src/content/problem.js'
import { dialogsWith, type Edits, problemsOf, realDialogs } from './folders.js'

const problemsWith = (edits: Edits) => problemsOf(() => loadDialogs(dialogsWith(edits)))

/** Takes away a key that stands at the margin, with all that hangs on it. */
const without = (key: string) => (text: string) =>
  text.replace(new RegExp(`^${key}:.*\n(?:[ \t].*\n)*`, 'mu'), '')

const withLine = (line: string) => (text: string) => `${text}\n${line}\n`

test('the project’s own dialogs load, with the same categories in both languages', () => {
  const dialogs = loadDialogs(realDialogs)
  expect(Object.keys(dialogs['zh-Hant'].categories).sort()).toEqual(
    Object.keys(dialogs.en.categories).sort(),
  )
})

describe('a problem is told with its file, its place and the remedy', () => {
  test.each<[string, Edits, RegExp]>([
    [
      'a reply that is missing',
      { 'zh-Hant/replies.yaml': without('bye') },
      /^dialogs\/zh-Hant\/replies\.yaml: bye: is missing.*copy it from the other language/u,
    ],
    [
      'a label that is missing',
      { 'en/labels.yaml': without('comma') },
      /^dialogs\/en\/labels\.yaml: comma: is missing.*copy it from the other language/u,
    ],
    [
      'a reply that nobody says',
      { 'en/replies.yaml': withLine('good-night: Good night.') },
      /^dialogs\/en\/replies\.yaml: line \d+, good-night: is no key here/u,
    ],
    [
      'a message with a brace too few',
      { 'en/replies.yaml': (text) => without('bye')(text).concat('bye: "See you, {name"\n') },
      /^dialogs\/en\/replies\.yaml: line \d+, bye: is no ICU message: check its braces$/u,
    ],
    [
      'a field of the menu that LINE would not take',
      { 'en/menu.yaml': (text) => without('help')(text).concat('help: All that can be asked\n') },
      /^dialogs\/en\/menu\.yaml: line \d+, help: is longer than the 20 characters that LINE takes/u,
    ],
    [
      'a plural without its last form',
      {
        'en/replies.yaml': (text) =>
          without('bye')(text).concat('bye: "{count, plural, one {# day}}"\n'),
      },
      /^dialogs\/en\/replies\.yaml: line \d+, bye: is no ICU message/u,
    ],
    [
      'an attribute without its words',
      { 'zh-Hant/attributes.yaml': without('price') },
      /^dialogs\/zh-Hant\/attributes\.yaml: price: is missing: write a list/u,
    ],
    [
      'an attribute that nothing knows',
      { 'en/attributes.yaml': withLine('colour: [which colour]') },
      /^dialogs\/en\/attributes\.yaml: line \d+, colour: is no key here/u,
    ],
    [
      'a word that is empty',
      { 'en/synonyms.yaml': () => 'groups:\n  - [bill, fee]\n  - [pay, ""]\n' },
      /^dialogs\/en\/synonyms\.yaml: line 3, groups\[1\]\[1\]: is empty: write a word, or take the line away$/u,
    ],
    [
      'a list that is no list',
      { 'en/synonyms.yaml': () => 'groups: pay\n' },
      /^dialogs\/en\/synonyms\.yaml: line 1, groups: is a text, must be a list: \[ … \]$/u,
    ],
    [
      'a reply whose key is misspelt, which is not told as missing too',
      { 'en/replies.yaml': (text) => text.replace(/^thanks:/mu, 'tahnks:') },
      /^dialogs\/en\/replies\.yaml: line \d+, tahnks: is no key here; did you mean “thanks”\?/u,
    ],
    [
      'a reply that begins with a placeholder and has no quotes',
      { 'en/replies.yaml': (text) => without('bye')(text).concat('bye: {name}\n') },
      /^dialogs\/en\/replies\.yaml: line \d+, bye: is keys with values, must be a text: put it in quotes$/u,
    ],
    ...['、', '，', '；', '：'].map((mark): [string, Edits, RegExp] => [
      `a list with ${mark}`,
      { 'zh-Hant/synonyms.yaml': () => `groups:\n  - [繳費${mark}付款, 支付]\n` },
      /^dialogs\/zh-Hant\/synonyms\.yaml: line 2, groups\[0\]\[0\]: holds a full-width comma: separate words with a half-width comma and a space$/u,
    ]),
    [
      'a role that is none',
      {
        'en/categories.yaml': (text) => text.replace(/parties: \[\s*\w+/u, 'parties: [hostt'),
      },
      /^dialogs\/en\/categories\.yaml: line \d+, \w+\.parties\[0\]: is “hostt”, must be one of .*host/u,
    ],
    [
      'a placeholder that is misspelt',
      { 'en/replies.yaml': (text) => text.replace(/^(without: .*)\{words\}/mu, '$1{wodrs}') },
      /^dialogs\/en\/replies\.yaml: [\w-]+: has \{wodrs\}, .*correct it here.*there stand: .*\{words\}/u,
    ],
    [
      'a misspelt placeholder that the other language does without',
      { 'en/replies.yaml': (text) => text.replace(/^(next-page: .*)\{count,/mu, '$1{cuont,') },
      /^dialogs\/en\/replies\.yaml: next-page: has \{cuont\}, .*there stand: \{count\}$/u,
    ],
    [
      'a placeholder of a label',
      { 'zh-Hant/labels.yaml': (text) => text.replace(/^(range: .*)\{to\}/mu, '$1{ot}') },
      /^dialogs\/zh-Hant\/labels\.yaml: range: has \{ot\}, .*there stand: \{from\} \{to\}$/u,
    ],
    [
      'a placeholder that was lost',
      { 'zh-Hant/replies.yaml': (text) => text.replace('{sentence}', '') },
      /^dialogs\/en\/replies\.yaml: [\w-]+: has \{sentence\}, .*or write it there too/u,
    ],
    [
      'eleven months',
      { 'en/labels.yaml': (text) => text.replace('January, ', '') },
      /^dialogs\/en\/labels\.yaml: line \d+, months: needs the twelve months$/u,
    ],
    [
      'an intent that the bot does not know',
      { 'zh-Hant/intents.yaml': withLine('joke: [笑話]') },
      /^dialogs\/zh-Hant\/intents\.yaml: line \d+, joke: is no key here: .*greeting.*take it away$/u,
    ],
    [
      'a key written twice',
      { 'en/replies.yaml': withLine('bye: Bye.') },
      /^dialogs\/en\/replies\.yaml: line \d+: is not YAML: .*unique: take one of the two away$/u,
    ],
    [
      'a day that the calendar does not have',
      {
        'en/periods.yaml': (text) =>
          text.replace(/^days:\n/mu, 'days:\n  leap: {words: [leap], day: "02-30"}\n'),
      },
      /^dialogs\/en\/periods\.yaml: line \d+, days\.leap.*: .*(?:MM-DD)/u,
    ],
  ])('%s', (_, edits, says) => {
    expect(problemsWith(edits)).toEqual([expect.stringMatching(says)])
  })

  test('a YAML mistake, with its line', () => {
    const broken = () => '# caption\ngroups:\n  - [pay, bill\n  - [fee]\n'
    const [first] = problemsWith({ 'en/synonyms.yaml': broken })
    expect(first).toMatch(/^dialogs\/en\/synonyms\.yaml: line [34]: is not YAML: /u)
  })

  test('a file that is missing', () => {
    const folder = dialogsWith({})
    rmSync(join(folder, 'zh-Hant/kinds.yaml'))
    expect(problemsOf(() => loadDialogs(folder))).toEqual([
      expect.stringMatching(
        /^dialogs\/zh-Hant\/kinds\.yaml: the whole file: cannot be read: .*no such file/u,
      ),
    ])
  })

  test('an empty file', () => {
    expect(problemsWith({ 'en/kinds.yaml': () => '' })).toEqual([
      expect.stringMatching(/^dialogs\/en\/kinds\.yaml: the whole file: is empty: /u),
    ])
  })
})

test('a category or kind of one language is missing in the other, and told there', () => {
  const kind = 'club: { one: club, many: clubs, words: [club] }'
  const folder = dialogsWith({
    'en/kinds.yaml': withLine(kind),
    'zh-Hant/categories.yaml': without('award'),
  })
  expect(problemsOf(() => loadDialogs(folder)).toSorted()).toEqual([
    expect.stringMatching(
      /^dialogs\/zh-Hant\/categories\.yaml: award: is missing here: copy it from/u,
    ),
    expect.stringMatching(/^dialogs\/zh-Hant\/kinds\.yaml: club: is missing here: copy it from/u),
  ])
})

test('all problems of all files are told at once, in the error and one a line of its message', () => {
  const folder = dialogsWith({
    'en/replies.yaml': without('bye'),
    'en/labels.yaml': without('comma'),
    'zh-Hant/replies.yaml': (text) => without('thanks')(without('bye')(text)),
    'zh-Hant/synonyms.yaml': () => 'groups: [[',
  })
  const files = problemsOf(() => loadDialogs(folder)).map((line) => line.split(':')[0])
  expect(new Set(files)).toEqual(
    new Set([
      'dialogs/en/labels.yaml',
      'dialogs/en/replies.yaml',
      'dialogs/zh-Hant/replies.yaml',
      'dialogs/zh-Hant/synonyms.yaml',
    ]),
  )
  expect(files.filter((file) => file === 'dialogs/zh-Hant/replies.yaml')).toHaveLength(2)
  expect(() => loadDialogs(folder)).toThrow(ContentError)
})
