// The part of Web Chat that the page uses: its bundle brings no types, and hangs itself on the window.

export interface Observer<T> {
  readonly next?: (value: T) => void
  readonly error?: (error: unknown) => void
  readonly complete?: () => void
}

export interface Observable<T> {
  readonly subscribe: (observer: Observer<T>) => { readonly unsubscribe: () => void }
}

export interface Attachment {
  readonly contentType: string
  readonly content?: unknown
}

/** What a button below the talk carries. */
export interface SuggestedAction {
  readonly title?: string
  readonly value?: unknown
}

export interface Activity {
  readonly id?: string
  readonly type: string
  readonly from?: { readonly role?: string }
  readonly text?: string
  readonly textFormat?: string
  readonly locale?: string
  readonly value?: unknown
  readonly channelData?: unknown
  readonly attachments?: readonly Attachment[]
  readonly attachmentLayout?: string
  readonly suggestedActions?: { readonly actions?: readonly SuggestedAction[] }
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
  readonly meta?: object
  readonly payload?: { readonly activity?: Activity }
}

export type Middleware = () => (next: (action: Action) => unknown) => (action: Action) => unknown

/** As React (16 to 18) makes it; Web Chat brings a React of its own, and does not share it. */
export interface Element {
  readonly type: unknown
  readonly key: unknown
  readonly ref: unknown
  readonly props: unknown
}

interface ToRender {
  readonly activity: Activity
  readonly attachment: Attachment
}

export type AttachmentMiddleware = () => (
  next: (what: ToRender) => Element,
) => (what: ToRender) => Element

export interface Store {
  readonly dispatch: (action: Action) => void
}

export interface WebChat {
  readonly createDirectLine: (options: {
    readonly domain: string
    readonly token: string
    readonly conversationId?: string
    readonly watermark?: string
    readonly conversationStartProperties: { readonly locale: string }
  }) => Line
  readonly createStore: (state: object, ...middleware: readonly Middleware[]) => Store
  readonly renderWebChat: (props: object, place: HTMLElement) => void
}

declare global {
  interface Window {
    /** Missing when its script could not be loaded. */
    readonly WebChat?: WebChat
  }
}
