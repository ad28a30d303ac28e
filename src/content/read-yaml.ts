// Reads one YAML file against a schema: the value, or every problem with its place and remedy.
import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Problem } from './problem.js'

export type Read<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] }

/** `file` is the name that problems are told with; paths in them read `events[3].prizes[0].by`. */
export const readYaml = <T>(path: string, file: string, schema: z.ZodType<T>): Read<T> => {
  const text = readText(path, file)
  if (typeof text !== 'string') return { problems: [text] }
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        place: `line ${lineCounter.linePos(error.pos[0]).line}`,
        says: `is not YAML: ${error.message}`,
      })),
    }
  }
  try {
    return parse(document.toJS(), file, schema)
  } catch (error) {
    // The yaml package throws here, and not before, on an alias whose anchor is not there.
    const why = error instanceof Error ? error.message : String(error)
    return { problems: [{ file, place: 'the whole file', says: `is not YAML: ${why}` }] }
  }
}

const parse = <T>(value: unknown, file: string, schema: z.ZodType<T>): Read<T> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { value: parsed.data, problems: [] }
  return {
    problems: parsed.error.issues.map((issue) => ({
      file,
      place: pathInWords(issue.path) || 'the whole file',
      says: issue.message,
    })),
  }
}

const readText = (path: string, file: string): string | Problem => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { file, place: 'the whole file', says: `cannot be read: ${why}` }
  }
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
