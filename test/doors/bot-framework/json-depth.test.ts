import { expect, test } from 'vitest'
import { nestsDeeperThan } from '../../../src/doors/bot-framework/json-depth.js'

test.each<[string, number]>([
  ['1', 0],
  ['"[[["', 0],
  ['{}', 1],
  ['[[],[],[]]', 2],
  ['{"a":{"b":[]}}', 3],
  ['["\\"[[[[", "\\\\", []]', 2],
  ['{"[[[":1,"]":[]}', 2],
])('%s nests to %i', (text, depth) => {
  JSON.parse(text)
  expect([nestsDeeperThan(depth, text), nestsDeeperThan(depth - 1, text)]).toEqual([false, true])
})
