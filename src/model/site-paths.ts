// Where the pages are that people are sent to from elsewhere: Teams and the stores of channels link to them.

export const PRIVACY_PATH = '/privacy'
export const TERMS_PATH = '/terms'

/** A Source as it was published; with a line, at that line. */
export const sourcePath = (file: string, line?: number): string =>
  `/sources/${encodeURIComponent(file)}${line === undefined ? '' : `#L${line}`}`
