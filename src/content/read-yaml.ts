// Reads one YAML file against a schema: the value, or every problem with its line, its place and the remedy.
import { readFileSync } from 'node:fs'
import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.js'
import { checkValue } from './say-flaw.js'
import { saySyntaxError } from './say-syntax-error.js'

export type Read<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/** `file` is the name that problems are told with; places in it read `line 11, events[3].prizes[0].by`. */
export const readYaml = <T>(path: string, file: string, schema: z.ZodType<T>): Read<T> => {
  const problem = (place: string, says: string) => ({ problems: [{ file, place, says }] })
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return problem('the whole file', `cannot be read: ${messageOf(error)}`)
  }
  const lineCounter = new LineCounter()
  // What the package would warn of on standard error, such as a list for a key, the schema tells with its place.
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' })
  const [error] = document.errors
  if (error) {
    const { line } = lineCounter.linePos(openQuoteAt(document, error.pos[0]) ?? error.pos[0])
    return problem(`line ${line}`, saySyntaxError(error, text.split('\n')[line - 1] ?? ''))
  }
  if (document.contents === null) {
    return problem('the whole file', 'is empty: bring back what stood in it')
  }
  const data = toData(document)
  if ('why' in data) {
    return problem('the whole file', `is not YAML: ${data.why}: put a value with a * in quotes`)
  }
  const checked = checkValue(schema, data.value)
  if ('value' in checked) return { value: checked.value, problems: [] }
  return {
    problems: checked.flaws.map(({ path, says }) => ({
      file,
      place: placeOf(path, document, lineCounter),
      says,
    })),
  }
}

/** A quote that is never closed reaches to the end of the file: the mistake is where it begins. */
const openQuoteAt = (document: Document.Parsed, errorAt: number): number | undefined => {
  let openedAt: number | undefined
  visit(document, {
    Scalar: (_, { type, range }) => {
      const [start, end] = range ?? [errorAt, errorAt]
      if (type?.startsWith('QUOTE') && start < errorAt && errorAt <= end) openedAt = start
    },
  })
  return openedAt
}

/** The yaml package throws here, and not before, on an alias whose anchor is not there. */
const toData = (
  document: Document.Parsed,
): { readonly value: unknown } | { readonly why: string } => {
  try {
    return { value: document.toJS() }
  } catch (error) {
    return { why: messageOf(error) }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const placeOf = (
  path: readonly PropertyKey[],
  document: Document.Parsed,
  lineCounter: LineCounter,
): string => {
  const offset = offsetOf(document.contents, path)
  const line = offset === undefined ? '' : `line ${lineCounter.linePos(offset).line}, `
  return path.length === 0 ? 'the whole file' : `${line}${pathInWords(path)}`
}

/** Where the innermost thing on the path begins that was written at all, by its key; undefined where none was. */
const offsetOf = (
  node: unknown,
  [step, ...rest]: readonly PropertyKey[],
  above?: number,
): number | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    return isNode(pair?.key) ? offsetOf(pair.value, rest, pair.key.range?.[0]) : above
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined
  return isNode(item) ? offsetOf(item, rest, item.range?.[0]) : above
}

const pathInWords = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, key) =>
      typeof key === 'number'
        ? `${place}[${key}]`
        : place
          ? `${place}.${String(key)}`
          : String(key),
    '',
  )
