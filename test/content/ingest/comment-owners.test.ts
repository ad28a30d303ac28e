import { describe, expect, test } from 'vitest'
import { isNode, isSeq, parseDocument } from 'yaml'
import { giveCommentsToRecords } from '../../../src/content/ingest/comment-owners.js'

const commentsOf = (...lines: readonly string[]) => {
  const text = ['list:', ...lines, ''].join('\n')
  const document = parseDocument(text)
  const list = document.get('list')
  if (!isSeq(list)) throw new Error('the test has no list')
  giveCommentsToRecords(list, text)
  return {
    list: list.commentBefore?.trim(),
    items: list.items.map((item) => (isNode(item) ? [item.commentBefore, item.comment] : [])),
    again: document.toString(),
    text,
  }
}

describe('a comment', () => {
  test('right above the first record is that record’s', () => {
    const { list, items, again, text } = commentsOf('  # one', '  - id: 1')
    expect({ list, items }).toEqual({ list: undefined, items: [[' one', undefined]] })
    expect(again).toBe(text)
  })

  test('apart from the first record is the list’s', () => {
    const { list, items, again, text } = commentsOf('  # all', '', '  # one', '  - id: 1')
    expect({ list, items }).toEqual({ list: 'all', items: [[' one', undefined]] })
    expect(again).toBe(text)
    expect(commentsOf('  # all', '', '  - id: 1').list).toBe('all')
  })

  test('right above a record is that record’s, also where the one before ends in a comment', () => {
    const { items, again, text } = commentsOf(
      '  - id: 1',
      '    # end of one',
      '',
      '  # two',
      '  # and more',
      '  - id: 2',
    )
    expect(items).toEqual([
      [undefined, ' end of one'],
      [' two\n and more', undefined],
    ])
    expect(again).toBe(text)
  })

  test('as deep as the fields of a record is of the record above it', () => {
    const { items } = commentsOf('  - id: 1', '    # end of one', '  - id: 2')
    expect(items[0]).toEqual([undefined, ' end of one'])
  })
})
