// How the work for callers is put in turn: by the app, which knows all that the process does.

export interface Share {
  /** Runs a job when it is the caller's turn, or rejects with an error that names `retryAfterS`; never what was promised. */
  readonly run: <T>(
    caller: string,
    job: () => Promise<T>,
    options?: { readonly isPromised?: boolean },
  ) => Promise<T>
  /** Counts what a job has cost, in milliseconds of the thread. */
  readonly charge: (caller: string, ms: number) => void
}

/** Everybody at once. */
export const UNSHARED: Share = { run: (_, job) => job(), charge: () => undefined }

/** The seconds after which a caller may ask again whose job was not taken; `undefined` for any other error. */
export const retryAfterIn = (error: unknown): number | undefined =>
  error instanceof Error && 'retryAfterS' in error && typeof error.retryAfterS === 'number'
    ? error.retryAfterS
    : undefined

/** What a request takes beside its bytes: HTTP, the router, the token. Measured: 220 to 240 whole turns a second. */
const REQUEST_MS = 0.5

/** Reading, joining, encoding and sending; measured with pages of Han, the slowest. */
const MS_PER_MEGABYTE = 25

/** What a request or a page costs, in milliseconds of the thread. */
export const costOf = (bytes: number): number => REQUEST_MS + (bytes / 1_000_000) * MS_PER_MEGABYTE
