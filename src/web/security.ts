// What the chat page may load and call: itself, and nothing else of the web.

/** The hash of an empty style: Web Chat makes one without a nonce, and it does nothing. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"

export interface Sources {
  /** New for each page. */
  readonly nonce: string
  /** Where else the page connects to, such as Azure's Direct Line: `https://…` and `wss://…`. */
  readonly connect?: readonly string[]
}

export type Policy = Readonly<Record<string, readonly string[]>>

/** A document needs its looks, and nothing else. */
export const documentSecurityPolicy: Policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** Directives for helmet; give it `useDefaults: false` too, or it adds its own and sends plain HTTP to HTTPS. */
export const contentSecurityPolicy = ({ nonce, connect = [] }: Sources): Policy => ({
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", `'nonce-${nonce}'`, EMPTY_STYLE],
  connectSrc: ["'self'", ...connect],
  fontSrc: ["'self'"],
  // Web Chat draws its signs out of data: and blob: addresses.
  imgSrc: ["'self'", 'data:', 'blob:'],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
})
