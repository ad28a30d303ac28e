// The part of Web Chat that the page uses: its bundle brings no types, and hangs itself on the window.

export interface Observer<T> {
  readonly next?: (value: T) => void
  readonly error?: (error: unknown) => void
  readonly complete?: () => void
}

export interface Observable<T> {
  readonly subscribe: (observer: Observer<T>) => { readonly unsubscribe: () => void }
}

export interface Activity {
  readonly id?: string
  readonly type: string
  readonly text?: string
  readonly value?: unknown
  readonly channelData?: unknown
  readonly attachments?: readonly { readonly contentType: string }[]
}

/** What Web Chat talks through: DirectLineJS, or anything that behaves like it. */
export interface Line {
  readonly activity$: Observable<Activity>
  readonly connectionStatus$: Observable<number>
  /** Gives the activity's id. */
  readonly postActivity: (activity: Activity) => Observable<string>
  readonly end: () => void
  /** Web Chat reads the user's id out of it. */
  readonly token?: string
}

export interface Action {
  readonly type: string
  readonly payload?: { readonly activity?: Activity }
}

export type Middleware = () => (next: (action: Action) => unknown) => (action: Action) => unknown

export interface WebChat {
  readonly createDirectLine: (options: {
    readonly domain: string
    readonly token: string
    readonly conversationId?: string
    readonly watermark?: string
    readonly conversationStartProperties: { readonly locale: string }
  }) => Line
  readonly createStore: (state: object, ...middleware: readonly Middleware[]) => object
  readonly renderWebChat: (props: object, place: HTMLElement) => void
}

declare global {
  interface Window {
    /** Missing when its script could not be loaded. */
    readonly WebChat?: WebChat
  }
}
