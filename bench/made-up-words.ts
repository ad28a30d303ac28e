// The words that made-up events are told in: general ones of a city's IT, and names that no body or place bears.
import type { Localised } from '../src/model/language.js'
import type { SeededRandom } from './seeded-random.js'

export type Both = Localised<string>

const both = (en: string, zhHant: string): Both => ({ en, 'zh-Hant': zhHant })

/** What a made-up event is about. */
export const TOPICS: readonly Both[] = [
  both('smart city', '智慧城市'),
  both('open data', '開放資料'),
  both('big data', '大數據'),
  both('smart payment', '智慧支付'),
  both('official document', '公文'),
  both('information security', '資訊安全'),
  both('artificial intelligence', '人工智慧'),
  both('air quality', '空氣品質'),
  both('public housing', '公共住宅'),
  both('flood warning', '淹水預警'),
  both('bicycle sharing', '公共自行車'),
  both('electric bus', '電動公車'),
  both('library card', '借閱證'),
  both('land administration', '地政'),
  both('medical record', '病歷'),
  both('school network', '校園網路'),
  both('street light', '路燈'),
  both('traffic signal', '交通號誌'),
  both('water meter', '水表'),
  both('petition', '陳情'),
  both('digital identity', '數位身分'),
  both('remote learning', '遠距教學'),
  both('cloud computing', '雲端運算'),
  both('blockchain', '區塊鏈'),
  both('tourism', '觀光'),
  both('waste collection', '垃圾清運'),
  both('emergency rescue', '緊急救護'),
  both('parking', '停車'),
  both('elderly care', '長者照護'),
  both('job matching', '就業媒合'),
]

/** What is built, with which a made-up product's name ends. */
export const THINGS: readonly Both[] = [
  both('platform', '平臺'),
  both('service', '服務'),
  both('system', '系統'),
  both('app', '應用程式'),
  both('portal', '入口網'),
  both('map', '地圖'),
  both('hotline', '專線'),
  both('dashboard', '儀表板'),
]

/** What a made-up body is, by the key of its kind in dialogs/. */
export const BODIES: readonly { readonly kind: string; readonly word: Both }[] = [
  { kind: 'university', word: both('University', '大學') },
  { kind: 'company', word: both('Technologies', '科技') },
  { kind: 'county', word: both('County Government', '縣政府') },
  { kind: 'institute', word: both('Research Institute', '研究院') },
  { kind: 'organisation', word: both('Association', '協會') },
  { kind: 'central-agency', word: both('Council', '委員會') },
]

const SYLLABLES: readonly Both[] = [
  both('ba', '巴'),
  both('chel', '切'),
  both('dor', '多'),
  both('fen', '芬'),
  both('gar', '加'),
  both('hul', '胡'),
  both('ish', '伊'),
  both('jor', '喬'),
  both('kel', '克'),
  both('lun', '倫'),
  both('mar', '馬'),
  both('nes', '尼'),
  both('ol', '奧'),
  both('pra', '帕'),
  both('qui', '奎'),
  both('rov', '羅'),
  both('sem', '森'),
  both('tas', '塔'),
  both('ulm', '烏'),
  both('vel', '維'),
  both('wes', '威'),
  both('yar', '雅'),
  both('zim', '齊'),
  both('thra', '斯'),
]

/** A name of two to three syllables that sounds alike in both languages: "Veldor", 「維多」. */
export const madeUpName = (random: SeededRandom): Both => {
  const syllables = Array.from({ length: 2 + random.below(2) }, () => random.oneOf(SYLLABLES))
  const sound = syllables.map(({ en }) => en).join('')
  return both(
    sound.charAt(0).toUpperCase() + sound.slice(1),
    syllables.map((syllable) => syllable['zh-Hant']).join(''),
  )
}
