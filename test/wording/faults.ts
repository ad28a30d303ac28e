// What a native editor would strike out, found by rule.
import { Locale } from 'opencc-js'
import type { Language } from '../../src/model/language.js'

const FIRST_AND_INNER = { en: ['“', '”', '‘', '’'], 'zh-Hant': ['「', '」', '『', '』'] } as const

/** The outer marks right within themselves: 「…「…」…」. */
export const quotesInQuotes = (text: string, language: Language): readonly string[] => {
  const [opens, closes, innerOpens, innerCloses] = FIRST_AND_INNER[language]
  const open: string[] = []
  return [...text].flatMap((mark, at) => {
    const isFault = mark === opens && open.at(-1) === opens
    if (mark === opens || mark === innerOpens) open.push(mark)
    // A closing mark of English may be an apostrophe.
    if (mark === closes && open.includes(opens)) open.splice(open.lastIndexOf(opens))
    if (mark === innerCloses && open.at(-1) === innerOpens) open.pop()
    return isFault ? [text.slice(at, at + 20)] : []
  })
}

/** A text without what it quotes. */
export const unquoted = (text: string): string =>
  text.replace(/“[^”]*”|「(?:[^「」]|「[^「」]*」)*」/gu, '')

/** Each of our own sentences that tells one year more than once. */
export const yearsTwice = (text: string): readonly string[] =>
  unquoted(text)
    .split(/(?<=。)|(?<=\.) /u)
    .filter((sentence) => {
      const years = sentence.match(/\b(?:19|20)\d\d\b|(?:19|20)\d\d(?=年)/gu) ?? []
      return new Set(years).size < years.length
    })

/** `names` that were asked for, in the words before the quote. */
export const askedNames = (
  sentence: string,
  asked: string,
  names: readonly (readonly string[])[],
): readonly string[] => {
  const fact = sentence.split(/[“「]/u)[0] ?? ''
  return names
    .filter((one) => one.some((name) => contains(asked, name)))
    .flatMap((one) => one.filter((name) => contains(fact, name)))
}

const contains = (text: string, name: string): boolean =>
  text.toLowerCase().includes(name.toLowerCase())

/** What they were reworded from, each by the words that made it wrong. */
export const STRUCK_OUT: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /lies? between them/u,
    /record holds|held by the record/u,
    /says nothing about/u,
    /fits all of this/u,
    /no such day/u,
    /is no award/u,
    /\bprizes?\b/iu,
    /award events?/u,
    /not as asked/iu,
    /nothing of that/u,
    /and no more/u,
    /does not hold/u,
    /not mine to/u,
    /^(?:Organised|Given|Together) (?:by|with)/u,
    /is being tried/u,
    /keeps? of you/u,
    /\ba program\b/iu,
    /\band before\b|\band after\b/u,
  ],
  'zh-Hant': [
    /我是程式|自動回答的程式/u,
    /市民熱線/u,
    /在這(?:之後|之前)沒有了/u,
    /相隔/u,
    /沒有這樣的紀錄/u,
    /與您說的不同/u,
    /全部就是/u,
    /按鈕我已經/u,
    /已經沒有我們/u,
    /談到哪裡/u,
    /大事記/u,
    /所有大事/u,
    /隨機號碼/u,
    /發問欄/u,
    /哪些可以信賴|不作保證/u,
    /辦過哪些/u,
    /下面的按鈕/u,
    /個獎(?!項)/u,
    /事件/u,
  ],
}

/** What people of the mainland say, by OpenCC's table of phrases: `said` → what Taiwan says. */
const mainlandPhrases = (): ReadonlyMap<string, string> => {
  const [table] = Locale.to.twp
  const entries = String(table)
    .split('|')
    .map((entry) => entry.split(' '))
  return new Map(entries.flatMap(([said, ours]) => (said && ours ? [[said, ours] as const] : [])))
}

/** OpenCC's list holds what is said of computers; these are said of a city. */
const OF_A_CITY: Readonly<Record<string, string>> = {
  信息: '資訊',
  網絡: '網路',
  視頻: '影片',
  軟件: '軟體',
  賬號: '帳號',
  短信: '簡訊',
  移動支付: '行動支付',
  二維碼: 'QR Code',
  打印: '列印',
  默認: '預設',
  質量: '品質',
  智能城市: '智慧城市',
  項目: '專案',
  計劃: '計畫',
  身份: '身分',
  公佈: '公布',
  審計: '稽核',
  點擊: '點選',
  印度尼西亞: '印尼',
  政產學研: '產官學',
  登陸: '登入',
}

/** On OpenCC's list, which has them as words of computing; Taiwan says them of other things. */
const SAID_IN_TAIWAN: Readonly<Record<string, string>> = {
  文件: 'a document; a file of a computer is a 檔案',
  數據: 'statistics, and 大數據',
  程序: 'a procedure',
  對象: 'whom something is done with',
  保存: 'to keep a record',
  聲明: 'a disclaimer',
  導入: 'to introduce a system',
  黑客: 'in 黑客松, a hackathon',
  布爾: 'in the name of a city',
}

export const MAINLAND: ReadonlyMap<string, string> = new Map(
  [...mainlandPhrases(), ...Object.entries(OF_A_CITY)].filter(
    ([said, ours]) => said !== ours && !Object.hasOwn(SAID_IN_TAIWAN, said),
  ),
)

/** `said → better` for each of these phrases in a text, unless it is part of what Taiwan says. */
export const mainlandTerms = (text: string): readonly string[] =>
  [...MAINLAND]
    .filter(([said, ours]) => text.replaceAll(ours, '').includes(said))
    .map(([said, ours]) => `${said} → ${ours}`)
