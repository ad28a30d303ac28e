// Pages of the list last shown: "more", "two at a time", "the next three", 上一頁.
import { type Continued, plainly, showing, type Turn } from './turn.js'

/** What a first page holds where nobody asked for a size. */
const PAGE_SIZE = 50

export const turnedPage = (turn: Turn): Continued | undefined => {
  const { message, context, list } = turn
  const { nextFew, pageSize } = message
  // "Next", while the list is shown in pages, and not one event of it.
  const isNext =
    message.has('next') &&
    context?.page !== undefined &&
    !(turn.focus.length === 1 && context.page.size > 1)
  const turns = message.has('more', 'previous-page') || nextFew !== undefined || isNext
  const isAbout =
    message.isBare &&
    message.own.mentions.length === 0 &&
    !message.isGeneral &&
    message.points !== 'one'
  if (!isAbout || message.places.places.length > 0) return undefined
  if (pageSize !== undefined && list.length > 0) return pageOf(turn, 1, pageSize)
  if (!turns) return undefined
  if (list.length === 0) return plainly({ says: turn.isLost ? 'lost' : 'nothing-before' })
  const { page } = context ?? {}
  const { from, size } = page ?? { from: 1, size: PAGE_SIZE }
  if (message.has('previous-page')) {
    return from > 1
      ? pageOf(turn, Math.max(1, from - size), size)
      : plainly({ says: 'nothing-earlier' })
  }
  const next = from + size
  return next > list.length
    ? plainly({ says: 'no-more', total: list.length })
    : pageOf(turn, next, nextFew ?? size)
}

const pageOf = (turn: Turn, from: number, size: number): Continued => {
  const { query, matches } = showing(turn, turn.list)
  return { is: 'query', query, matches, goesOn: 'picked', page: { from, size } }
}
