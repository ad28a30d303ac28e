// How a file is named to a person: by the path that leads there from where they stand.
import { isAbsolute, relative } from 'node:path'

/** `data/events/2018.yaml` for what lies below the working directory; other places keep their whole path. */
export const fileAsSeen = (path: string): string => {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') || isAbsolute(below) ? path : below
}
