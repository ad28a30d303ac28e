// Draws one Adaptive Card with its own library, in the page's look and language.
import type * as Library from 'adaptivecards'
import { hostConfig } from './appearance.js'
import { categoryClass } from './category-class.js'
import type { Asked } from './pressed-choices.js'
import { isRecord } from './shown-activity.js'

declare global {
  interface Window {
    /** Missing when its script could not be loaded. */
    readonly AdaptiveCards?: typeof Library
  }
}

export interface Drawing {
  readonly library: typeof Library
  readonly ask: (asked: Asked, from: Element) => void
  /** Names of the published documents. */
  readonly sources: readonly string[]
}

/** A card tells its language in two letters; the page knows of which Chinese it is. */
const LANGS: Readonly<Record<string, string>> = { zh: 'zh-Hant-TW' }

export const drawCard = (content: unknown, { library, ask, sources }: Drawing): HTMLElement => {
  const place = document.createElement('article')
  place.className = 'card'
  const { lang, ...written } = isRecord(content) ? content : {}
  if (typeof lang === 'string') place.lang = LANGS[lang] ?? lang
  const card = new library.AdaptiveCard()
  card.hostConfig = new library.HostConfig(hostConfig)
  // What is written is shown as it is: none of it is markup.
  library.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = text
    result.didProcess = false
  }
  card.parse(written)
  card.onExecuteAction = (action) => {
    const asked = action instanceof library.SubmitAction ? askedBy(action.data) : undefined
    if (asked) ask(asked, place)
  }
  const drawn = card.render()
  if (drawn) place.append(drawn)
  tidy(place, sources)
  return place
}

const askedBy = (data: unknown): Asked | undefined => {
  if (!isRecord(data) || !isRecord(data['msteams'])) return undefined
  const { displayText } = data['msteams']
  return typeof displayText === 'string' ? { text: displayText, choice: data['choice'] } : undefined
}

const tidy = (card: HTMLElement, sources: readonly string[]): void => {
  // What a part is stands in its id, the same on every card; a page has an id once.
  for (const part of card.querySelectorAll('[id]')) {
    part.classList.add(classOf(part.id))
    part.removeAttribute('id')
  }
  // The style sheet knows these; the library writes its own look upon each element.
  for (const part of card.querySelectorAll(STYLED)) part.removeAttribute('style')
  // The name of a whole card is its heading; the library gives it all that is read aloud, and a place for the focus.
  const root = card.querySelector('.ac-adaptiveCard')
  root?.removeAttribute('aria-label')
  root?.removeAttribute('tabindex')
  const heading = card.querySelector('[role=heading]')
  if (heading) card.setAttribute('aria-label', heading.textContent)
  for (const source of card.querySelectorAll('.source')) linkIn(source, sources)
}

const STYLED = '.leaf, .categories, .categories *, .facts [role=row]'

const CATEGORY = 'category-'

const classOf = (id: string): string =>
  id.startsWith(CATEGORY) ? categoryClass(Number(id.slice(CATEGORY.length))) : id

/** Makes the document's name in the line of the source a way to it. */
const linkIn = (line: Element, sources: readonly string[]): void => {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT)
  const found = sources.find((name) => line.textContent.includes(name))
  while (found && texts.nextNode()) {
    const text = texts.currentNode
    const at = text.textContent?.indexOf(found) ?? -1
    if (!(text instanceof Text) || at < 0) continue
    const link = document.createElement('a')
    link.href = `/sources/${encodeURIComponent(found)}`
    link.target = '_blank'
    link.textContent = found
    text.splitText(at).splitText(found.length).before(link)
    link.previousSibling?.remove()
    return
  }
}
