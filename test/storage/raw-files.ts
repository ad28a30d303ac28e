// The bytes of a state folder, as somebody reads them who has the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every regular file below a folder that is there now. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .map((path) => ({ path, stat: statSync(path, { throwIfNoEntry: false }) }))
    .filter(({ stat }) => stat?.isFile())

/** What all files below a folder hold together. */
export const bytesIn = (folder: string): number =>
  filesIn(folder).reduce((sum, { stat }) => sum + (stat?.size ?? 0), 0)

/** A file may be renamed while it is looked for. */
const rawFiles = (folder: string): readonly { path: string; bytes: Buffer }[] =>
  filesIn(folder)
    .map(({ path }) => path)
    .flatMap((path) => {
      try {
        return [{ path, bytes: readFileSync(path) }]
      } catch {
        return []
      }
    })

/** Files with these words in them, in UTF-8 or UTF-16. */
export const filesWith = (folder: string, words: string): readonly string[] => {
  const forms = [
    Buffer.from(words, 'utf8'),
    Buffer.from(words, 'utf16le'),
    Buffer.from(words, 'utf16le').swap16(),
  ]
  return rawFiles(folder)
    .filter(({ bytes }) => forms.some((form) => bytes.includes(form)))
    .map(({ path }) => path)
}
