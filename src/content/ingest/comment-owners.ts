// Gives each comment right above a record to that record, so that it moves along.
import { isNode, type Node, type YAMLSeq } from 'yaml'

/**
 * The `yaml` package hangs a comment above the first item on the list, and one above a later item on the item before it
 * where that ends in a comment of its own. `text` is what `list` was parsed from.
 */
export const giveCommentsToRecords = (list: YAMLSeq, text: string): void => {
  list.items.forEach((item, index) => {
    if (!isNode(item) || item.commentBefore || !item.range) return
    const count = commentLinesAbove(text, item.range[0])
    const above = list.items[index - 1]
    if (count === 0) return
    if (index === 0 && list.commentBefore) {
      const { staying, leaving } = splitComment(list.commentBefore, count)
      list.commentBefore = staying && `${staying}\n`
      item.commentBefore = leaving
    } else if (isNode(above) && above.comment) {
      moveComment(above, item, count)
    }
  })
}

const moveComment = (above: Node, below: Node, count: number): void => {
  const { staying, leaving } = splitComment(above.comment ?? '', count)
  above.comment = staying
  below.commentBefore = leaving
  below.spaceBefore = true
}

/** Takes the last lines off a comment, and the blank lines before them. */
const splitComment = (
  comment: string,
  count: number,
): { staying: string | undefined; leaving: string } => {
  const lines = comment.split('\n')
  return {
    staying:
      lines
        .slice(0, -count)
        .join('\n')
        .replace(/(?<!\n)\n+$/u, '') || undefined,
    leaving: lines.slice(-count).join('\n'),
  }
}

/** How many comment lines, no deeper than the dash, end right above the item that begins at `offset`. */
const commentLinesAbove = (text: string, offset: number): number => {
  const lines = text.slice(0, offset).split('\n')
  const dash = (lines.pop() ?? '').search(/-/u)
  let count = 0
  while (columnOfComment(lines.at(-1 - count)) <= dash) count++
  return count
}

const columnOfComment = (line: string | undefined): number => {
  const column = line?.search(/\S/u) ?? -1
  return column >= 0 && line?.[column] === '#' ? column : Infinity
}
