// Says what does not fit a schema in the words of those who edit the YAML: what stands there, and what must.
import { z } from 'zod'
import { slipsBetween } from '../text/mend-words.js'

/** One mistake: where it is in the value, and what is wrong, with the remedy. */
export interface Flaw {
  readonly path: readonly PropertyKey[]
  readonly says: string
}

export type Checked<T> = { readonly value: T } | { readonly flaws: readonly Flaw[] }

export const checkValue = <T>(schema: z.ZodType<T>, value: unknown): Checked<T> => {
  const knownKeys = new Map<unknown, readonly string[]>()
  const parsed = schema.safeParse(value, {
    reportInput: true,
    error: (issue) => {
      // Which keys it knows is told here only: the finished issue has forgotten its schema.
      if (issue.code === 'unrecognized_keys') knownKeys.set(issue.input, keysOf(issue.inst))
      return sayIssue(issue)
    },
  })
  if (parsed.success) return { value: parsed.data }
  const strays = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => strayKey(issue.path, key, knownKeys.get(issue.input) ?? []))
      : [],
  )
  // Where a key is misspelt, that the right one is missing is the same mistake.
  const meant = new Set(strays.map(({ path, near }) => [...path.slice(0, -1), near].join('\n')))
  const others = parsed.error.issues.filter(
    ({ code, input, path }) =>
      code !== 'unrecognized_keys' && !(input === undefined && meant.has(path.join('\n'))),
  )
  return {
    flaws: [
      ...others.map(({ path, message }) => ({ path, says: message })),
      ...strays.map(({ path, says }) => ({ path, says })),
    ],
  }
}

/** What schemas leave unsaid; undefined where the library's own words will do. */
const sayIssue = (issue: z.core.$ZodRawIssue): string | undefined => {
  switch (issue.code) {
    case 'invalid_value':
      return sayWanted(issue.input, `one of ${issue.values.join(', ')}`, quoted(issue.input))
    case 'invalid_type':
      return sayWanted(issue.input, TYPES_IN_WORDS[issue.expected], inWords(issue.input))
    case 'too_small':
      return `must be ${amount(issue.origin, issue.minimum)} or more`
    case 'too_big':
      return `must be ${amount(issue.origin, issue.maximum)} or less`
    default:
      return undefined
  }
}

const TEXT = 'a text'

const TYPES_IN_WORDS: Readonly<Record<string, string>> = {
  string: TEXT,
  array: 'a list: [ … ]',
  object: 'keys with values: { key: value }',
  record: 'keys with values: { key: value }',
  number: 'a number',
  int: 'a whole number',
}

const sayWanted = (
  input: unknown,
  wanted: string | undefined,
  written: string,
): string | undefined => {
  if (wanted === undefined) return undefined
  if (input === undefined) return `is missing: write ${wanted}`
  if (input === null) return `is empty: write ${wanted}`
  return `is ${written}, must be ${wanted}${wanted === TEXT ? ': put it in quotes' : ''}`
}

const quoted = (input: unknown): string =>
  typeof input === 'string' ? `“${input}”` : inWords(input)

const inWords = (input: unknown): string => {
  if (Array.isArray(input)) return 'a list'
  if (typeof input === 'string') return TEXT
  return typeof input === 'object' ? 'keys with values' : String(input)
}

const amount = (origin: string, number: number | bigint): string =>
  origin === 'array' ? `a list of ${number}` : `${number}`

const keysOf = (schema: unknown): readonly string[] => {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    return schema.keyType.options.map(String)
  }
  return []
}

/** Longer lists of keys are no help to read. */
const KEYS_TO_NAME = 20

const strayKey = (path: readonly PropertyKey[], key: string, known: readonly string[]) => {
  const near = nearest(key, known)
  const hint = near === undefined ? '' : `; did you mean “${near}”?`
  const keys = known.length === 0 || known.length > KEYS_TO_NAME ? '' : ` (${known.join(', ')})`
  return {
    path: [...path, key],
    near,
    says: `is no key here${hint === '' ? ':' : hint} write one that is known${keys}, or take it away`,
  }
}

/** From this length on a key may have two slips. */
const LETTERS_FOR_TWO_SLIPS = 5

const nearest = (key: string, known: readonly string[]): string | undefined => {
  const most = key.length < LETTERS_FOR_TWO_SLIPS ? 1 : 2
  const slips = (other: string) => slipsBetween(key.toLowerCase(), other.toLowerCase(), most)
  return known
    .filter((other) => slips(other) <= most)
    .toSorted((one, other) => slips(one) - slips(other))[0]
}
