import { describe, expect, test } from 'vitest'
import { came, lastOf } from './talking.js'

const holds = (cases: readonly (readonly [talk: string, brings: string])[]) =>
  test.each(cases)('%s → %s', (talk, brings) => {
    expect(came(...talk.split(' | '))).toBe(brings)
  })

describe('a place in the list last shown', () => {
  holds([
    ['awards | the second one', '07-10'],
    ['awards | number 3', '08-14'],
    ['awards | the 4th', '10-29'],
    ['awards | the last one', '10-29'],
    ['awards | the last two', '08-14 10-29'],
    ['awards | the first three', '02-22 07-10 08-14'],
    ['awards | the second to last', '08-14'],
    ['awards | the first and the third one', '02-22 08-14'],
    ['partnerships | the middle one', '08-27'],
    ['agreements | the latter', '03-28'],
    ['得過哪些獎 | 第二個', '07-10'],
    ['得過哪些獎 | 最後一個', '10-29'],
    ['得過哪些獎 | 前兩個', '02-22 07-10'],
    ['得過哪些獎 | 最後兩個', '08-14 10-29'],
    ['得過哪些獎 | 倒數第二個', '08-14'],
    ['簽過什麼 | 後者', '03-28'],
  ])

  test('stays the same after one was opened', () => {
    expect(came('awards', 'the second one', 'the third one')).toBe('08-14')
    expect(came('得過哪些獎', '第二個', '第三個')).toBe('08-14')
    expect(came('agreements', 'the first one', 'the other one')).toBe('03-28')
  })

  test('may be asked about at once', () => {
    expect(came('what happened in July', 'does the last one cover the library card?')).toBe('07-31')
    expect(lastOf('會議有哪些', '第二個在哪裡').sentence).toContain('南港')
  })

  test('past its end is said plainly', () => {
    expect(came('agreements', 'the third one')).toBe('not-found')
    expect(lastOf('簽過什麼', '第五個').sentence).toContain('2件')
  })

  test('with nothing before it is said plainly', () => {
    expect(came('the second one')).toBe('clarify')
    expect(came('第二個')).toBe('clarify')
  })

  test('counts the sort that is named, where the list is of it; else the record', () => {
    expect(came('what happened in 2018', 'the second award')).toBe('07-10')
    expect(came('rankings', 'the second award')).toBe('07-10')
  })

  test('is none where the words name something', () => {
    expect(came('awards', 'the second version of Pay Taipei')).toBe('07-24')
  })
})

describe('a step in time', () => {
  holds([
    ['Tell me about the Mayors’ Summit | what happened the next day?', '03-28'],
    ['首長高峰會 | 隔天呢', '03-28'],
    ['what happened in November | and the month before that?', '10-29'],
    ['十一月有什麼事 | 下個月呢', 'out-of-range'],
    ['Tell me about the ranking | any awards in the same month?', '07-10'],
    ['Tell me about the ranking | what else happened that month?', '07-10 07-24 07-31'],
    ['the first award | and the next one?', '07-10'],
    ['最早的獎 | 下一個獎是什麼時候', '07-10'],
    ['awards | the third one | the previous one', '07-10'],
    ['the last event of 2018 | the one before it', '11-15'],
    ['awards | the last one | the next one', 'not-found'],
    ['GO SMART | 之後發生什麼事', '07-08'],
    ['what happened the next day?', 'clarify'],
  ])

  test('counts from each of several only where it is the same', () => {
    expect(came('what happened in March', 'the month after')).toBe('out-of-range')
    expect(came('awards', 'what happened the next day?')).toBe('clarify')
  })
})

describe('two events are compared by their dates', () => {
  test.each([
    [['Tell me about GO SMART', 'was that before or after the Mayors’ Summit?'], 'After'],
    [['the ranking', 'was it before the IDC awards?'], 'Yes. “Taipei ranked'],
    [['the ranking', 'was it after the IDC awards?'], 'No. “Taipei ranked'],
    [['Which came first, Pay Taipei or TaipeiID?'], 'First: “Second version of Pay Taipei'],
    [['Pay Taipei和TaipeiID哪個先'], '較早：2018年（民國107年）7月24日「推出pay.taipei'],
    [['首長高峰會比GO SMART早嗎'], '是的。2018年（民國107年）3月27日「舉辦'],
    [['首長高峰會比GO SMART晚嗎'], '不是。2018年（民國107年）3月27日「舉辦'],
    [['愛媛', '這是在首長高峰會之前還是之後'], '在那之後'],
  ])('%j', (talk, begins) => {
    const answer = lastOf(...talk)
    expect(answer).toMatchObject({ outcome: 'answered', total: 2 })
    expect(answer.sentence.startsWith(begins)).toBe(true)
  })
})

describe('pages', () => {
  const paged = (...talk: readonly string[]) => {
    const answer = lastOf(...talk)
    return answer.outcome === 'answered' ? [came(...talk), answer.total] : answer.outcome
  }

  test.each([
    [['show all awards, two at a time'], '02-22 07-10', 4],
    [['show all awards, two at a time', 'more'], '08-14 10-29', 4],
    [['awards', 'three at a time'], '02-22 07-10 08-14', 4],
    [['awards', 'three at a time', 'next page'], '10-29', 4],
    [['awards', 'one by one', 'next page'], '07-10', 4],
    [['awards', 'one at a time', 'the next two'], '07-10 08-14', 4],
    [['awards', '2 per page', 'more', 'previous page'], '02-22 07-10', 4],
    [['得過哪些獎', '一次兩個'], '02-22 07-10', 4],
    [['得過哪些獎', '一次兩個', '下一頁'], '08-14 10-29', 4],
    [['列出所有獎項，一次三個', '還有嗎'], '10-29', 4],
  ])('%j', (talk, days, total) => expect(paged(...talk)).toEqual([days, total]))

  test('a place is one of the whole list', () => {
    expect(came('awards', 'two at a time', 'the fourth one')).toBe('10-29')
  })

  test('at the end, and with nothing to page, that is said', () => {
    expect(came('awards', 'two at a time', 'more', 'more')).toBe('not-found')
    expect(came('awards', 'more')).toBe('not-found')
    expect(came('more')).toBe('clarify')
  })
})
