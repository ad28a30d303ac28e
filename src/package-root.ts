// Where the project lives, so that dialogs/ and data/ are found from any working directory.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no package.json above this file: was dist/ moved alone?')
  return rootAbove(parent)
}

/** The folder that holds package.json, whether this runs from src/ or from dist/. */
export const packageRoot: string = rootAbove(dirname(fileURLToPath(import.meta.url)))
