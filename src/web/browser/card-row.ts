// Cards side by side: as many as fit are whole, the others are one press away, and it is told that there are more.
import { filled, type Settings } from './settings.js'

type Words = Settings['words']

/** Pixels: places are told in parts of them. */
const NEARLY = 2

export const cardRow = (cards: readonly HTMLElement[], words: Words): HTMLElement => {
  const list = document.createElement('ul')
  list.className = 'row'
  list.append(...cards.map(inItem))
  const earlier = pager('earlier', words['earlier-cards'])
  const later = pager('later', words['later-cards'])
  const shown = document.createElement('span')
  const paging = document.createElement('div')
  paging.className = 'paging'
  paging.append(shown, earlier, later)
  const row = document.createElement('div')
  row.className = 'cards'
  row.append(paging, list)

  const tell = () => {
    const { scrollLeft, clientWidth, scrollWidth } = list
    const isStart = scrollLeft < NEARLY
    const isEnd = scrollLeft > scrollWidth - clientWidth - NEARLY
    paging.hidden = isStart && isEnd
    setEnd(earlier, isStart)
    setEnd(later, isEnd)
    row.classList.toggle('has-later', !isEnd)
    const seen = cards.filter((card) => isSeen(card, list))
    const [first, last] = [seen[0], seen.at(-1)]
    // Between two pages none is whole: what was told stays.
    if (!first || !last) return
    const [from, to] = [cards.indexOf(first) + 1, cards.indexOf(last) + 1]
    const numbers = from === to ? String(from) : `${from}–${to}`
    shown.textContent = filled(words['cards-shown'], { shown: numbers, total: cards.length })
    // As high as what is seen: one long card would leave a blank below all others.
    list.style.height = `${Math.max(...seen.map(({ offsetHeight }) => offsetHeight))}px`
  }
  const turn = (pages: number) => () => list.scrollBy({ left: pages * list.clientWidth })
  earlier.addEventListener('click', turn(-1))
  later.addEventListener('click', turn(1))
  list.addEventListener('scroll', tell, { passive: true })
  const sizes = new ResizeObserver(tell)
  for (const one of [list, ...cards]) sizes.observe(one)
  return row
}

const inItem = (card: HTMLElement): HTMLElement => {
  const item = document.createElement('li')
  item.append(card)
  return item
}

const pager = (name: string, label: string): HTMLButtonElement => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `pager ${name}`
  button.setAttribute('aria-label', label)
  return button
}

/** Not `disabled`: that would take the focus away from whoever has come to the end. */
const setEnd = (button: HTMLButtonElement, isEnd: boolean): void => {
  button.setAttribute('aria-disabled', String(isEnd))
}

const isSeen = (card: HTMLElement, list: HTMLElement): boolean => {
  const one = card.getBoundingClientRect()
  const all = list.getBoundingClientRect()
  return one.left >= all.left - NEARLY && one.right <= all.right + NEARLY
}
