// What Teams would refuse of a message, cut off from it, or draw otherwise than it is meant; by its documentation of
// 2026: "Format your bot messages", "Bot messages with AI-generated content" (20 citations), "Create suggested actions".
import type { Activity } from 'botbuilder'
import { cardFaults, elementsIn } from '../parse-card.js'

/** In bytes, as UTF-16 counts. */
const SIZE_MAX = 100 * 1024

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Empty where Teams takes the message and shows all of it. */
export const messageFaults = (message: Partial<Activity>): readonly string[] => {
  const { text = '', textFormat, attachments = [], entities = [], suggestedActions } = message
  const cards: readonly object[] = attachments.map(({ content }) => content)
  const size = Buffer.byteLength(JSON.stringify(message), 'utf16le')
  const actions = suggestedActions?.actions ?? []
  return [
    ...(size > SIZE_MAX ? [`the message has ${size} bytes`] : []),
    ...(attachments.length > 10 ? [`there are ${attachments.length} cards`] : []),
    ...(text && textFormat !== 'plain' ? ['the text may be read as Markdown'] : []),
    ...(actions.length > 3 ? [`${actions.length} actions are suggested`] : []),
    ...(actions.length > 0 && cards.length > 0 ? ['actions are suggested beside cards'] : []),
    ...actions.flatMap(({ type, title, value }) =>
      type === 'imBack' && title === value ? [] : [`a suggested action is ${type}: ${value}`],
    ),
    ...(text || cards.length > 0 ? [] : ['the message is empty']),
    ...[text, message.summary ?? ''].flatMap(brokenCharacters),
    ...cards.flatMap(faultsOfCard),
    ...citationFaults(text, entities),
  ]
}

const faultsOfCard = (card: object): readonly string[] => {
  const elements = elementsIn(card)
  const actions = 'actions' in card && Array.isArray(card.actions) ? card.actions : []
  return [
    ...cardFaults(card),
    ...(actions.length > 6 ? [`a card has ${actions.length} actions`] : []),
    ...elements.flatMap(({ type, style, text }) => [
      ...(type === 'Media' ? ['a card plays media'] : []),
      ...(style === 'positive' || style === 'destructive' ? [`a button is ${style}`] : []),
      ...(typeof text === 'string' ? brokenCharacters(text) : []),
    ]),
    ...elements.flatMap(({ type, columns }) =>
      type === 'Table' && Array.isArray(columns) && columns.length > 3
        ? ['a table is too wide for a phone']
        : [],
    ),
  ]
}

/** Half of a pair is no character. */
const brokenCharacters = (text: string): readonly string[] =>
  /\p{Surrogate}/u.test(text)
    ? [`a character is cut in two: ${JSON.stringify(text.slice(-20))}`]
    : []

const citationFaults = (
  text: string,
  entities: readonly Readonly<Record<string, unknown>>[],
): readonly string[] => {
  const roots = entities.filter(({ type }) => type === 'https://schema.org/Message')
  const claims = roots.flatMap(({ citation }) => (Array.isArray(citation) ? citation : []))
  return [
    ...(roots.length > 1 ? ['there are several root messages'] : []),
    ...roots.flatMap((root) => [
      ...(root['@type'] === 'Message' &&
      root['@context'] === 'https://schema.org' &&
      root['@id'] === ''
        ? []
        : ['the root message is none of schema.org']),
      ...('additionalType' in root ? ['it claims to be made by AI'] : []),
    ]),
    ...(claims.length > 20 ? [`there are ${claims.length} citations`] : []),
    ...claims.flatMap(({ position, appearance }, index) => [
      ...(position === index + 1 ? [] : [`citation ${index + 1} has position ${position}`]),
      ...(text.includes(`[${position}]`) ? [] : [`the text has no mark for citation ${position}`]),
      ...lengthFault('name', appearance?.name, 80),
      ...lengthFault('abstract', appearance?.abstract, 160),
      ...(appearance?.url === undefined || URL.canParse(appearance.url)
        ? []
        : [`citation ${position} opens nothing`]),
    ]),
  ]
}

const lengthFault = (what: string, value: unknown, max: number): readonly string[] => {
  if (typeof value !== 'string' || value === '') return [`a citation has no ${what}`]
  const length = [...graphemes.segment(value)].length
  return length > max ? [`a citation’s ${what} has ${length} characters`] : brokenCharacters(value)
}
