// What keeps the app from being packed; apart from what packs it, for every command knows it and few pack.

/** Thrown once, with all that keeps the app from being packed; for whoever packs it. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}
