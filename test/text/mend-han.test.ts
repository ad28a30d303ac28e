import { describe, expect, test } from 'vitest'
import { HAN_SOUNDS } from '../../src/text/han-sounds.generated.js'
import { hanMender, LOOKUPS_MAX } from '../../src/text/mend-han.js'
import { fold, normalise } from '../../src/text/normalise.js'

/** The characters of the sounds that most characters share. */
const CROWDED = HAN_SOUNDS.split('\n')
  .sort((one, other) => other.length - one.length)
  .slice(0, 20)

const aMender = (pairs: readonly string[]) => {
  const held = pairs.map(fold)
  let lookups = 0
  const mend = hanMender({
    phrases: [],
    plain: new Set(),
    isWord: () => false,
    holds: (pair) => {
      lookups += 1
      return held.includes(pair)
    },
  })
  return { mend: (text: string) => mend(normalise(text)), lookups: () => lookups }
}

describe('mending by pairs', () => {
  // One question may look up a few times more, for the character at which the bound is passed.
  const FEW = 5

  test.each(CROWDED.map((sound) => [...sound].slice(0, 2).join('')))(
    'a wall of characters that sound like many others looks up within the bound: %s',
    (pair) => {
      const { mend, lookups } = aMender([])
      mend(pair.repeat(250))
      expect(lookups()).toBeLessThanOrEqual(LOOKUPS_MAX + FEW)
      expect(lookups()).toBeGreaterThan(LOOKUPS_MAX / 2)
    },
  )

  test('each message has the whole bound, and the same message is mended in the same way again', () => {
    const { mend, lookups } = aMender(['資訊', '訊局'])
    const [wall = ''] = CROWDED
    mend(wall.repeat(10))
    const before = lookups()
    const mends = mend('資迅局')
    expect(mends.map(({ means }) => means)).toEqual([fold('訊')])
    expect(mend('資迅局')).toEqual(mends)
    expect(lookups()).toBeGreaterThan(before)
  })

  test('what stands before a wall is mended, and what stands behind the bound stays as it is', () => {
    const { mend } = aMender(['資訊', '訊局'])
    const wall = ` ${[...(CROWDED[0] ?? '')].join('').repeat(10)} `
    const mends = mend(`資迅局${wall}資迅局`)
    expect(mends.map(({ start, means }) => [start, means])).toEqual([[1, fold('訊')]])
  })
})
