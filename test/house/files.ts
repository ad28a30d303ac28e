// The files of the project, for the rules of the house.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.js'

export interface TextFile {
  /** From the package's root, with forward slashes: `src/text/cut.ts`. */
  readonly path: string
  readonly text: string
}

export const filesUnder = (folder: string): readonly TextFile[] =>
  readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => fileAt(path.slice(packageRoot.length + 1).replaceAll('\\', '/')))

/** All that would be published: what git holds, and what it would take in. */
export const filesOfTheRepository = (): readonly TextFile[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: packageRoot,
    encoding: 'utf8',
  })
    .split('\0')
    // One that is deleted, but not committed yet, is listed too.
    .filter((path) => path && existsSync(join(packageRoot, path)))
    .map(fileAt)

/** Comments blanked out, lines kept; our formatter lets a comment begin a line or follow a space. */
export const withoutComments = (text: string): string =>
  text.replace(/^[ \t]*(?:\/\/|\/\*|\*).*$/gmu, '').replace(/ \/\/ .*$/gmu, '')

/** `path:line: what` for each line in which the pattern is found. */
export const linesWith = ({ path, text }: TextFile, pattern: RegExp): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
    )

const fileAt = (path: string): TextFile => ({
  path,
  text: readFileSync(join(packageRoot, path), 'utf8'),
})
