// Answers that a fact checker found wrong, or worded so that they said what is not so.
import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/render/plain.js'
import { ask, daysOf, saysYes } from './asking.js'

/** What is said before the quote. */
const factIn = (question: string) =>
  ask(question).sentence.split(/\d{4}年|\d{1,2} [A-Z][a-z]+ \d{4}/u)[0]

describe('who had a part is told by the part that was asked for', () => {
  test.each([
    ['GO SMART由誰發起', '發起：臺北市政府。'],
    ['Who proposed GO SMART?', 'Proposed by: Taipei City Government. '],
    ['Who founded GO SMART?', 'Proposed by: Taipei City Government. '],
    ['南鑽計畫由誰推動', '推動：臺北市政府。'],
    ['誰推出臺北卡', '推出：臺北市政府資訊局。'],
    ['誰去稽核', '執行稽核：資訊安全稽核督導作業人員。'],
    [
      'Who audited the agencies?',
      'Audited by: staff of the Information Security Auditing and Supervision Operation. ',
    ],
    ['誰評比的', '評比單位：Eden策略研究所。'],
    ['跟誰簽意向書', '簽署對象：格勒諾布爾。'],
    ['首長高峰會邀請了誰', '受邀：來自33國的120位市長及代表。'],
    ['誰參加首長高峰會', '受邀：來自33國的120位市長及代表。'],
    [
      'Who established the regional joint defense mechanism?',
      'Established by: Department of Information Technology. ',
    ],
  ])('%s', (question, fact) => {
    expect(factIn(question)).toBe(fact)
  })

  test('all who signed the declaration are named', () => {
    const signed = /臺北市政府、5個直轄市、13位產學界代表及18位國外城市首長。$/u
    expect(factIn('誰簽署GO SMART宣言')).toMatch(signed)
    expect(factIn('誰參加GO SMART成立典禮')).toMatch(signed)
  })

  test('a noun for a sort of event asks for no part in it', () => {
    for (const question of ['Who drafted the declaration?', 'Who topped the ranking?']) {
      expect(ask(question).outcome === 'answered' ? factIn(question) : '').toBe('')
    }
  })

  test('who did something else is not told: nobody is said to have organised the conference in Ehime', () => {
    expect(factIn('Who organised the Ehime conference?')).not.toContain('Department')
  })

  test('the words that say it are quoted', () => {
    const { sentence } = ask('Who established the regional joint defense mechanism?')
    expect(sentence).toContain('established a regional joint defense mechanism with partners')
  })
})

describe('who was audited', () => {
  test('is answered in both languages, and by who audited in neither', () => {
    for (const question of ['Who was audited?', '誰被稽核', '去稽核了哪些單位']) {
      expect(daysOf(ask(question))).toBe('08-27')
      expect(factIn(question)).toMatch(/\b10\b|共10個/u)
      expect(factIn(question)).not.toMatch(/staff|人員/u)
    }
  })

  test('who was only audited is none that was worked with', () => {
    expect(saysYes(ask('資訊局跟Amazon以外的公司合作過嗎'))).toBe(false)
    expect(saysYes(ask('資訊局跟金門縣政府合作過嗎'))).toBe(true)
  })

  test('a company is no city agency, and still one of the agencies that were audited', () => {
    expect(factIn('How many city agencies were audited?')).toMatch(/^3 city agencies/u)
    expect(factIn('有幾個市府機關被稽核')).toMatch(/^共3個市府機關/u)
    expect(factIn('How many agencies were audited?')).toMatch(
      /^10 .*Taipei Rapid Transit Corporation/u,
    )
  })
})

describe('who gave the awards', () => {
  test('is told of each, with who only organised, and of which nothing is said', () => {
    expect(daysOf(ask('Who gave the awards?'))).toBe('02-22 07-10 08-14 10-29')
    expect(ask('Who gave the awards?').sentence).toMatch(
      /^Award givers: The Open Group \(22 February\) and IDC \(10 July\)\. The record does not say who gave the awards of 14 August and 29 October\. Organiser: National Development Council \(29 October\)\. 6 awards on 4 dates/u,
    )
    for (const question of ['誰頒', '誰頒的獎', '這些獎是誰頒的']) {
      expect(ask(question).sentence).toMatch(
        /^頒獎單位：The Open Group（2月22日）及IDC（7月10日）。8月14日及10月29日的獎項，紀錄裡沒有寫頒獎單位。主辦：國家發展委員會（10月29日）。/u,
      )
    }
  })

  test('of one body, the awards of the other are not counted', () => {
    const { sentence } = ask('Who gave DOIT the award?')
    expect(sentence).toMatch(/^Award giver: The Open Group \(22 February\)\./u)
    expect(sentence).toContain('3 awards on 2 dates in 2018, all to DOIT')
    expect(sentence).not.toContain('City Government')
    expect(ask('誰頒獎給資訊局').sentence).not.toMatch(/市府|IDC/u)
  })
})

describe('a rank is told where a rank is asked for', () => {
  test.each([
    ['臺北在全球智慧城市排第幾名', '全球第16名及亞洲第5名。'],
    ['台北在智慧城市排第幾名', '全球第16名及亞洲第5名。'],
    ['全球智慧城市第幾名', '全球第16名及亞洲第5名。'],
    ['What rank did Taipei get?', '16th in the world and 5th in Asia. '],
    ['Where does Taipei rank in Asia?', '5th in Asia. '],
  ])('%s', (question, fact) => {
    expect(daysOf(ask(question))).toBe('07-08')
    expect(factIn(question)).toBe(fact)
  })

  test('but the number of those that were ranked where that is', () => {
    expect(factIn('Out of how many cities was Taipei ranked 16th?')).toBe(
      '140 international cities. ',
    )
  })

  test('a place among prizes is one too', () => {
    expect(daysOf(ask('政府資料開放獎，北市拿第幾名'))).toBe('10-29')
  })
})

test('of two times that are named, the busier one is told', () => {
  expect(ask('上半年和下半年哪個比較多').sentence).toMatch(
    /^2018年（民國107年）下半年的大事最多，共10件/u,
  )
  expect(ask('三月和七月哪個比較多').sentence).toMatch(/^2018年（民國107年）7月的大事最多，共4件/u)
})

test('of several that are as busy, the year is told once', () => {
  expect(ask('which month had the most awards').sentence).toBe(
    'Busiest: February, July, August and October 2018, 1 event with awards each: 22 February, 10 July, 14 August and 29 October.',
  )
})

describe('what has no day of its own is listed under one', () => {
  test('and that is said where it is quoted', () => {
    expect(ask('When was the Ehime conference?').sentence).toMatch(
      /^No date is given; listed under 30 August 2018 \(Thursday\): “DOIT was also invited/u,
    )
    expect(ask('愛媛交流會是什麼時候').sentence).toMatch(
      /^原文未載明日期，列於2018年（民國107年）8月30日項下：「資訊局亦受邀/u,
    )
  })

  test('not of what has the day', () => {
    expect(ask('新公文系統什麼時候完成').sentence).toMatch(
      /^2018年（民國107年）8月30日（星期四）：「/u,
    )
  })

  test('a card with such a part tells it, and no other card', () => {
    const told = /no date of its own|未載明日期/u
    expect(plainText(ask('What happened on 30 August?'))).toMatch(told)
    expect(plainText(ask('8月27日有什麼大事'))).not.toMatch(told)
  })
})

describe('what was only announced is no signature', () => {
  test.each([
    ['What happened on 6 March?', 'Partnership: big data with Amazon Web Services, '],
    ['3月6日有什麼大事', '合作：大數據（與亞馬遜網路服務、'],
    ['11月15日有什麼大事', '合作：代收水費（與金門縣政府）'],
    ['8月27日有什麼大事', '合作：資安區域聯防（與花蓮縣政府、金門縣政府及連江縣政府）'],
    ['3月27日有什麼大事', '簽署：城市科技聯盟意向書（與格勒諾布爾）'],
  ])('%s', (question, fact) => {
    expect(plainText(ask(question))).toContain(fact)
  })

  test('a prize names its contest once, and nobody who is not said to give it', () => {
    const text = plainText(ask('7月10日有什麼大事'))
    expect(text).toContain(
      '獎項：第四屆IDC亞太區智慧城市大獎（SCAPA），得獎專案：「臺北交通物聯網整合」',
    )
    expect(ask('Who gave the Government Open Data Award?').sentence).not.toMatch(/giver/u)
  })
})
