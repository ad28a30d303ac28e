// What the files of dialogs/en/ and dialogs/zh-Hant/ may hold: the border where YAML becomes word lists and replies.
import { z } from 'zod'
import { ROLES, type Role } from '../model/city-event.js'
import type { Localised } from '../model/language.js'
import { PAGE_KEYS } from '../model/page-words.js'
import { documentsSchema } from './documents-schema.js'
import { CUES } from './follow-up-cues.js'
import { menuSchema } from './menu-schema.js'
import { message } from './message-schema.js'
import { periodWordsSchema } from './period-words-schema.js'
import { LABEL_KEYS, REPLY_KEYS } from './saying-keys.js'
import { seasonsSchema } from './seasons-schema.js'
import { teamsAppSchema } from './teams-app-schema.js'

const word = z
  .string('must be a word: put true, false, null and numbers in quotes')
  .trim()
  .min(1, 'is empty: write a word, or take the line away')
/** A comma of Chinese does not separate words in YAML: what was meant as two is one that nobody says. */
const words = z.array(
  word.refine(
    (text) => !/[，、；：]/u.test(text),
    'holds a full-width comma: separate words with a half-width comma and a space',
  ),
)
/** An ICU message for each of the keys; none may be missing, and none may stand there that nobody says. */
const eachOf = <const Key extends string>(keys: readonly Key[]) =>
  // Object.fromEntries forgets which keys it was given.
  z.strictObject(
    Object.fromEntries(keys.map((key) => [key, message])) as Record<Key, typeof message>,
  )

/** Nobody asks who received: who won is a question for awards. */
const isAskedBy = (role: Role): role is Exclude<Role, 'recipient'> => role !== 'recipient'

/** Words for each of the keys. */
const eachWith = <const Key extends string>(keys: readonly Key[]) =>
  // Object.fromEntries forgets which keys it was given.
  z.strictObject(Object.fromEntries(keys.map((key) => [key, words])) as Record<Key, typeof words>)

/** What ties a message to what was said before, and how its numbers are said: keys 1 to 10. */
const followUps = z.strictObject({
  cues: eachWith(CUES),
  numbers: z.record(word, words),
  ordinals: z.record(word, words),
})

const body = z.strictObject({ name: word, short: word, aliases: words })
/** What is counted; English has no measure words. */
const noun = { one: word, many: word, counter: z.string().trim().default('') }
const category = z.strictObject({
  label: word,
  question: word,
  ...noun,
  asked: words,
  specific: words,
  signs: words,
  excludes: words,
  apart: words,
  parties: z.array(z.enum(ROLES)),
  /** Verbs by which one asks who did it. */
  done: z.strictObject({ by: z.enum(ROLES), words }).optional(),
})
const kind = z.strictObject({ one: word, many: word, words, includes: words.default([]) })

/** One schema a file: `bodies` is dialogs/LANGUAGE/bodies.yaml. */
export const DIALOG_FILES = {
  bodies: z.strictObject({ city: body, department: body }),
  categories: z.record(word, category),
  kinds: z.record(word, kind),
  intents: z.strictObject({
    greeting: words,
    thanks: words,
    bye: words,
    language: words,
    human: words,
    feedback: words,
    help: words,
    identity: words,
    praise: words,
    forget: words,
    'start-over': words,
  }),
  questions: z.strictObject({
    when: words,
    where: words,
    whence: words,
    who: words,
    'how-many': words,
    list: words,
    what: words,
    definition: words,
    why: words,
    how: words,
    first: words,
    second: words,
    third: words,
    last: words,
    'second-last': words,
    nearest: words,
    apart: words,
    'which-one': words,
    most: words,
    'by-quarter': words,
    'by-half': words,
    'by-weekday': words,
    busiest: words,
    'longest-gap': words,
    'shortest-gap': words,
    can: words,
    opening: words,
  }),
  words: z.strictObject({
    function: words,
    general: words,
    deed: words,
    my: words,
    tells: words,
    wants: words,
    self: words,
    preposition: words,
    locative: words,
    version: words,
    top: words,
    between: words,
    'between-end': words,
    until: words,
    either: words,
    unrelated: words,
    existence: words,
    contrast: words,
    others: words,
    noun: words,
    body: words,
    itself: words,
    not: words,
    number: words,
    beyond: words,
    tag: words,
    or: words,
    without: words,
    'without-before': words,
    reference: words,
    'whence-end': words,
    passive: words,
    limits: words,
    possessive: words,
  }),
  synonyms: z.strictObject({
    groups: z.array(words),
    translations: z.array(z.strictObject({ words, english: words })).default([]),
  }),
  attributes: z.strictObject({
    price: words,
    contact: words,
    hours: words,
    duration: words,
    reason: words,
    person: words,
    supplier: words,
    score: words,
    users: words,
    opinion: words,
    trouble: words,
    comparison: words,
    now: words,
    requirements: words,
    'other-time': words,
    names: words,
    content: words,
  }),
  'follow-ups': followUps,
  roles: eachWith(ROLES.filter(isAskedBy)),
  places: z.strictObject({
    continents: z.record(word, words),
    countries: z.record(word, words),
    groups: z.array(z.strictObject({ words, places: words })),
    abroad: words,
    home: words,
    foreign: words,
    international: words,
  }),
  periods: periodWordsSchema,
  replies: eachOf(REPLY_KEYS),
  page: eachOf(PAGE_KEYS),
  menu: menuSchema,
  seasons: seasonsSchema,
  documents: documentsSchema,
  'teams-app': teamsAppSchema,
  labels: eachOf(LABEL_KEYS).extend({
    months: z.array(word).length(12, 'needs the twelve months'),
    'short-months': z.array(word).length(12, 'needs the twelve months'),
    weekdays: z.array(word).length(7, 'needs the seven days from Monday on'),
    event: z.strictObject(noun),
  }),
} as const

export type DialogFileName = keyof typeof DIALOG_FILES

/** What one language's folder holds, parsed; the same keys in every language. */
export type DialogsIn = { readonly [Name in DialogFileName]: z.infer<(typeof DIALOG_FILES)[Name]> }

export type Dialogs = Localised<DialogsIn>
