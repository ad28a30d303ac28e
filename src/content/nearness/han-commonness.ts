// How common Chinese words are, by jieba's dictionary.
import { fold } from '../../text/normalise.js'
import { zipfOf } from './english-vocabulary.js'
import { readFromPackage } from './packages.js'

/** What jieba says of a word that it has never counted. */
const NEVER_COUNTED = 3

/** On the Zipf scale, by folded word. */
export const readHanCommonness = (): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  let total = 0
  for (const line of readFromPackage('@node-rs/jieba', 'dict.txt').split('\n')) {
    const [word = '', count] = line.split(' ')
    if (!count || !/\p{Script=Han}/u.test(word)) continue
    total += Number(count)
    if (Number(count) <= NEVER_COUNTED) continue
    const folded = fold(word)
    counts.set(folded, (counts.get(folded) ?? 0) + Number(count))
  }
  return new Map(Array.from(counts, ([word, count]) => [word, zipfOf(count, total)]))
}
