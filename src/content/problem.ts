// A problem in the content: which file, which place in it, and what to do; all are gathered before anything is said.

export interface Problem {
  /** The file's path as the reader knows it. */
  readonly file: string
  /** The place in the file: `line 12`, or a path such as `events[3].prizes[0].by`. */
  readonly place: string
  /** What is wrong, and the remedy. */
  readonly says: string
}

/** Thrown once, with every problem that was found; whoever starts the program prints it and exits with 1. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ file, place, says }) => `${file}: ${place}: ${says}`).join('\n'))
    this.name = 'ContentError'
  }
}
