// What the server tells the page's script: written into the page as JSON, read by the script.

export interface Settings {
  /** Where Direct Line is spoken: a path of this server, or the address of Azure's. */
  readonly directLine: string
  /** Where a token for this browser's conversation is given; always this server's. */
  readonly tokens: string
  /** A language tag that Web Chat and the bot know. */
  readonly locale: string
  /** Web Chat puts it on the styles that it makes. */
  readonly nonce: string
  /** What stands in the empty box for a question. */
  readonly placeholder: string
}
