import { describe, expect, test } from 'vitest'
import { came, lastOf } from './talking.js'

const AWARDS = '02-22 07-10 08-14 10-29'
const MARCH = '03-06 03-27 03-28'

/** Messages of one talk, with a bar between them, and what the last of them brings. */
type Case = readonly [talk: string, brings: string]

const holds = (cases: readonly Case[]) =>
  test.each(cases)('%s → %s', (talk, brings) => {
    expect(came(...talk.split(' | '))).toBe(brings)
  })

describe('a part of what was asked takes the place of the same part before', () => {
  holds([
    ['awards in July | and in October?', '10-29'],
    ['七月的獎 | 那十月呢', '10-29'],
    ['What happened with Poland? | what about Japan?', '08-30'],
    ['What happened in August? | launches?', '08-30'],
    ['What awards were won in August? | and launches?', '08-30'],
    ['Tell me about TaipeiID | and Pay Taipei?', '07-24'],
    ['awards in June | then July', '07-10'],
    ['九月的獎 | 八月呢', '08-14'],
  ])

  test('and the same is asked of it', () => {
    expect(lastOf('When was the Mayors’ Summit?', 'and GO SMART?').sentence).toContain('Wednesday')
    expect(lastOf('how many awards in July', 'and in August?').sentence).toMatch(
      /^2 awards in August/u,
    )
  })

  test('what the record does not hold of it is said, and something else is not shown instead', () => {
    expect(came('Which agreements were signed with Poland?', 'and with Spain?')).toBe('not-found')
    expect(came('awards in July', 'and in March?')).toBe('not-found')
    expect(came('awards in July', 'and in September?')).toBe('out-of-range')
    expect(came('what happened in July?', 'what about 2019')).toBe('out-of-range')
  })
})

describe('a complete question starts anew, whatever word it begins with', () => {
  holds([
    ['What happened in July? | and what awards did DOIT win?', AWARDS],
    ['七月有什麼事 | 那資訊局得過哪些獎', AWARDS],
    ['awards in July | and what happened in March?', MARCH],
    ['Tell me about GO SMART | What is TaipeiID?', '07-31'],
    ['awards | open data', '08-14 10-29'],
    ['What happened in August? | What awards were won?', AWARDS],
    ['八月有什麼事 | 得過哪些獎？', AWARDS],
  ])
})

describe('what was put right replaces what was said', () => {
  holds([
    ['what happened in June | sorry, I meant July', '07-08 07-10 07-24 07-31'],
    ['六月有什麼事 | 不是，我是說三月', MARCH],
    ['awards in October | not October, August', '08-14'],
    ['awards in August | no, make that the launches', '08-30'],
    ['八月的獎 | 說錯了，是十月', '10-29'],
  ])

  test('but 不是 within a question puts nothing right', () => {
    const denied = 'TaipeiID不是七月推出的嗎'
    expect(came('what happened in March', denied)).toBe(came(denied))
  })

  test('and who only complains is told how to go on', () => {
    expect(came('awards', '你答錯了')).toBe('feedback')
  })
})

describe('a fact that has no subject is told of the events shown', () => {
  holds([
    ['Tell me about the Mayors’ Summit | how many countries were invited?', '03-27'],
    ['首長高峰會 | 來了幾個國家', '03-27'],
    ['公文系統 | 哪一天', '08-30'],
    ['公文系統 | when?', '08-30'],
    ['Tell me about the AWS partnership | which universities took part?', '03-06'],
    ['什麼是智慧支付 | 可以繳罰單嗎', '07-24'],
    ['What is Pay Taipei? | Can people in Kinmen use it?', '11-15'],
    ['智慧支付是什麼 | 金門人可以用嗎', '11-15'],
  ])

  test('where several were shown, the one that holds it', () => {
    expect(came('What happened in March?', 'how many forums were held?')).toBe('03-27')
  })

  test('where nothing was shown, that is said', () => {
    expect(came('在哪裡舉行')).toBe('clarify')
    expect(came('starting when?')).toBe('clarify')
  })
})

describe('a word that points means the event in focus', () => {
  holds([
    ['Tell me about GO SMART | when was it?', '03-28'],
    ['Tell me about GO SMART | what was signed there?', '03-28'],
    ['十月的獎 | 那是誰主辦的', '10-29'],
    ['awards | the second one | who gave it?', '07-10'],
    ['awards | the second one | thanks | who gave it?', '07-10'],
    ['Did anything happen with Japan? | is there anything about drones? | when was it?', 'clarify'],
    ['who attended it?', 'clarify'],
    ['他是誰', 'clarify'],
  ])

  test('where it may be one of several, it is asked back, with those to choose from', () => {
    const answer = lastOf('what happened in March', 'when was it?')
    expect(answer.outcome).toBe('clarify')
    expect(answer.related.map(({ choice }) => choice.do === 'show' && choice.event)).toEqual([
      '2018-03-06',
      '2018-03-27',
      '2018-03-28',
    ])
  })

  test('what it is taken for and is not, is put right', () => {
    const answer = lastOf('Tell me about the Mayors’ Summit', 'was it in July?')
    expect(answer).toMatchObject({ outcome: 'answered', total: 1 })
    expect(answer.sentence).toMatch(/^The record of this event does not mention “in July”/u)
  })

  test('what it does not tell is not looked for in others', () => {
    expect(came('Tell me about TaipeiID', 'how much does it cost?')).toBe('not-found')
  })
})

describe('a part of what was shown, or all of it again', () => {
  holds([
    ['what happened in August | only the awards', '08-14'],
    ['awards | only the international ones', '02-22 07-10'],
    ['三月有什麼事 | 只要會議', '03-27 03-28'],
    ['what happened in July | which of those were launches?', '07-24 07-31'],
    ['awards | which one was in July?', '07-10'],
    ['awards | which one was in July? | and the August one?', '08-14'],
    ['awards | without the one in August', '02-22 07-10 10-29'],
    ['七月有什麼事 | 扣掉排名', '07-10 07-24 07-31'],
    ['awards | only the ones in July | show all', AWARDS],
    ['三月有什麼事 | 只要會議 | 回到全部', MARCH],
    ['what happened in August | were there any awards?', '08-14'],
  ])
})

describe('small talk in between leaves the talk as it is', () => {
  test.each([
    'hello',
    'what can you do?',
    'thanks',
    'bye',
    'that was wrong',
    'a real person please',
  ])('%s', (words) => expect(came('awards', words, 'the second one')).toBe('07-10'))

  test('“start over” ends it', () => {
    expect(came('awards', 'start over')).toBe('forgotten')
    expect(came('awards', 'start over', 'the second one')).toBe('clarify')
    expect(came('得過哪些獎', '重新開始', '第二個')).toBe('clarify')
  })
})

describe('prizes are narrowed to those of one body', () => {
  holds([
    ['what awards were won? | which are credited to DOIT', '02-22 08-14'],
    ['what awards were won? | and the department itself?', '02-22 08-14'],
    ['得過哪些獎 | 哪幾個是市府拿的', '07-10 10-29'],
    ['得過哪些獎 | 市府的呢', '07-10 10-29'],
    // Its name in a question of another kind takes nothing away.
    ['what awards were won? | what did DOIT do in March?', MARCH],
  ])
})

describe('the language may change in mid-talk', () => {
  test('the talk goes on in the language of each message', () => {
    const answer = lastOf('What awards did DOIT win?', '第三個是什麼')
    expect(answer.language).toBe('zh-Hant')
    expect(answer).toMatchObject({ found: [{ id: '2018-08-14' }] })
  })

  test('a message without words is answered in the language of the talk', () => {
    expect(lastOf('得過哪些獎', '?!').language).toBe('zh-Hant')
    expect(lastOf('what awards', '?!').language).toBe('en')
  })

  test('who asks for a language is told the last answer in it', () => {
    const answer = lastOf('十月得過什麼獎', 'in English please')
    expect(answer.outcome).toBe('language')
    expect(answer.sentence).toContain('29 October 2018')
  })

  test('“say that again in …” says the answer itself', () => {
    expect(came('十月得過什麼獎', 'repeat that in English')).toBe('10-29')
  })
})
