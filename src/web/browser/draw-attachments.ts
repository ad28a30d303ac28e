// Gives Web Chat what stands in a bubble: words with their language, and cards that are drawn here.
import { cardRow } from './card-row.js'
import { type Drawing, drawCard } from './draw-card.js'
import { langOf } from './lang-of.js'
import type { Settings } from './settings.js'
import { CARDS } from './shown-activity.js'
import type { Attachment, AttachmentMiddleware, Element } from './web-chat.js'

interface Parts extends Drawing {
  readonly words: Settings['words']
}

export const drawAttachments = (parts: Parts): AttachmentMiddleware => {
  /** The same element for the same cards, so that they are drawn once however often React looks. */
  const elements = new WeakMap<object, Element>()

  const cardsElement = (attachment: Attachment, model: Element): Element => {
    const { content } = attachment
    if (!Array.isArray(content)) return model
    const known = elements.get(content)
    if (known) return known
    const fill = (place: HTMLElement | null) => {
      if (!place || place.hasChildNodes()) return
      const cards = content.map((card: unknown) => drawCard(card, parts))
      const [first] = cards
      if (first) place.append(cards.length > 1 ? cardRow(cards, parts.words) : first)
    }
    const made = { ...model, type: 'div', key: null, ref: fill, props: { className: 'drawn' } }
    elements.set(content, made)
    return made
  }

  return () => (next) => (what) => {
    const { activity, attachment } = what
    if (attachment?.contentType !== CARDS) {
      const own = next(what)
      return inside(own, langOf(activity))
    }
    // Web Chat shares no React: an element of its own is the model for ours.
    const model = next({ activity, attachment: { contentType: 'text/plain', content: ' ' } })
    return cardsElement(attachment, model)
  }
}

const inside = (own: Element, lang: string | undefined): Element =>
  lang === undefined
    ? own
    : { ...own, type: 'div', key: null, ref: null, props: { lang, children: own } }
