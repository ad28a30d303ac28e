// Reads an Adaptive Card as its own library does, and tells what it does not know, beside what that library passes over.
import { createRequire } from 'node:module'

interface Parsed {
  toJSON: () => unknown
  parse: (json: unknown, context: unknown) => void
  hostConfig: unknown
  validateProperties: () => { readonly validationEvents: readonly { readonly message: string }[] }
}
interface Library {
  readonly AdaptiveCard: new () => Parsed
  readonly HostConfig: new (settings: object) => unknown
  readonly SerializationContext: new (
    version: unknown,
  ) => {
    readonly eventCount: number
    getEventAt: (at: number) => { readonly message: string }
  }
  readonly Version: { parse: (version: string, context: unknown) => unknown }
}

// Its entry point imports without file extensions, which Node refuses; its bundle does not.
const { AdaptiveCard, HostConfig, SerializationContext, Version }: Library = createRequire(
  import.meta.url,
)('adaptivecards/dist/adaptivecards.js')

/** Empty where the card is one of that version, and nothing of it was dropped or taken for something else. */
export const cardFaults = (card: object, version = '1.5'): readonly string[] => {
  const context = new SerializationContext(
    Version.parse(version, new SerializationContext(undefined)),
  )
  const parsed = new AdaptiveCard()
  // The library itself draws five; Teams, the strictest of our hosts, draws six.
  parsed.hostConfig = new HostConfig({ actions: { maxActions: 6 } })
  // The library tests languages with one regular expression that remembers where it was, and refuses every other card.
  const { lang, ...written } = structuredClone(card) as { readonly lang?: unknown }
  parsed.parse(written, context)
  return [
    ...Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message),
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
    ...(lang === undefined || /^[a-z]{2,3}$/u.test(String(lang))
      ? []
      : [`lang is ${String(lang)}`]),
    ...differences(written, parsed.toJSON(), 'card'),
    ...passedOver(card),
  ]
}

/** What the library read otherwise than it was written. */
const differences = (written: unknown, read: unknown, path: string): readonly string[] => {
  if (Array.isArray(written)) {
    const others: readonly unknown[] = Array.isArray(read) ? read : []
    return written.length === others.length
      ? written.flatMap((one, at) => differences(one, others[at], `${path}[${at}]`))
      : [`${path} has ${others.length} of ${written.length}`]
  }
  if (isObject(written) && isObject(read)) {
    return Object.entries(written).flatMap(([key, value]) =>
      // What a button carries is ours, what Teams alone reads is its own, and a default is not written out again.
      key === 'data' || key === 'msteams' || isDefault(key, value)
        ? []
        : differences(value, read[key], `${path}.${key}`),
    )
  }
  return Object.is(written, read) ? [] : [`${path}: ${String(written)} was read as ${String(read)}`]
}

/** Values that the library leaves out, because they say what holds without them. */
const isDefault = (key: string, value: unknown): boolean =>
  (key === 'type' && (value === 'TableCell' || value === 'TableRow')) ||
  (key === 'spacing' && value === 'Default')

/** What the library does not look at. */
const passedOver = (card: object): readonly string[] =>
  elementsIn(card).flatMap((element) => [
    ...(element['type'] === 'AdaptiveCard' && typeof element['version'] !== 'string'
      ? ['a card has no version']
      : []),
    ...(['TextBlock', 'TextRun'].includes(String(element['type'])) && !element['text']
      ? [`a ${element['type']} has no text`]
      : []),
    ...(element['type'] === 'Image' && !element['url'] ? ['an image has no url'] : []),
    ...(element['type'] === 'Image' && !element['altText'] ? ['an image has no words'] : []),
  ])

/** Every object in a card that has a type. */
export const elementsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(elementsIn)
  if (!isObject(value)) return []
  const inside = Object.entries(value).flatMap(([key, one]) =>
    key === 'data' ? [] : elementsIn(one),
  )
  return typeof value['type'] === 'string' ? [value, ...inside] : inside
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
