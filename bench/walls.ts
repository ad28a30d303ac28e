// Walls of words that mean something here, or nearly: the messages that take the longest to read.

/** The same again and again, as much of it as is read. */
export const wallOf = (text: string, length = 500): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length)

/** Found by trying tens of thousands of mixtures of the words of dialogs/ and the record, and slips in them. */
export const WALLS: readonly string[] = [
  ...['資迅局', '停車廢資迅開方資聊', '金縣門府', '智慧付支', '訊局與', '榜', '陸', '初', '第一名'],
  ...[
    '跨國和',
    '全世界',
    '國際上和',
    '外國或',
    '付或',
    '交和',
    '西曆和',
    '印尼及馬來西亞外籍研生 ',
  ],
  ...['awads ', 'septmber ', 'internatoinal ', 'Informatoin Tecnology ', 'abcdefghij '],
  ...[
    '3/27 ',
    '1/2/3/',
    '2018-08-14 ',
    '上週',
    '週一',
    '星期一和星期日',
    '一二三四五六七八九十百千萬',
  ],
  ...['高峰會隔天', 'the day after the summit ', '除了得獎以外', 'other than awards '],
  ...['Kinmen or ', '金門、', 'Seoul, Kinmen, Ehime or Warsaw and ', 'Kinmen award Ehime '],
  ...['which when where who how many ', 'did was is can ', "a'b", 'ㄊㄞˊㄅㄟˇ', '得 獎 ', '9 '],
].map((bit) => wallOf(bit))
