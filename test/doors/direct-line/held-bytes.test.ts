import { expect, test } from 'vitest'
import { heldBytes } from '../../../src/doors/direct-line/held-bytes.js'
import { LIMITS } from '../../../src/doors/direct-line/limits.js'
import { eventually } from './a-server.js'

const held = (limits: object) => {
  const { hold } = heldBytes({ ...LIMITS, ...limits })
  const cut: string[] = []
  return {
    cut,
    hold: (who: string, bytes: number) => hold(who[0] ?? '', bytes, () => cut.push(who)),
  }
}

test('of an address that holds too much, what has waited the longest is cut, and no other address', () => {
  const { cut, hold } = held({ heldBytesPerAddress: 100 })
  for (const who of ['a1', 'b1', 'a2', 'a3']) hold(who, 40)
  expect(cut).toEqual(['a1'])
  hold('a4', 90)
  expect(cut).toEqual(['a1', 'a2', 'a3'])
})

test('what was let go is neither counted nor cut', () => {
  const { cut, hold } = held({ heldBytesPerAddress: 100 })
  const release = hold('a1', 90)
  release()
  release()
  hold('a2', 90)
  expect(cut).toEqual([])
})

test('where all hold too much, the address that holds most gives way', () => {
  const { cut, hold } = held({ heldBytes: 100 })
  for (const who of ['a1', 'b1', 'b2', 'c1']) hold(who, 24)
  expect(cut).toEqual([])
  hold('d1', 24)
  expect(cut).toEqual(['b1'])
})

test('what takes too long for its size is cut, the rest is not', async () => {
  const { cut, hold } = held({ transferGraceMs: 10, transferBytesPerSecond: 1_000 })
  hold('a1', 1_000_000)
  hold('b1', 1)
  await eventually(() => expect(cut).toEqual(['b1']))
})
