// Two presses that are one.
import { expect, test } from 'vitest'
import { pressGuard } from '../../src/web/browser/press-guard.js'

const aGuard = () => {
  let now = 0
  const guard = pressGuard(() => now)
  return {
    ...guard,
    wait: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

test('what is not answered yet is not asked again, however long that takes', () => {
  const { mayAsk, wait } = aGuard()
  expect(mayAsk('awards')).toBe(true)
  wait(60_000)
  expect(mayAsk('awards')).toBe(false)
  expect(mayAsk('meetings')).toBe(true)
})

test('what has just been answered is not asked again before anyone can have read it', () => {
  const { mayAsk, answered, wait } = aGuard()
  mayAsk('awards')
  wait(10_000)
  answered()
  wait(1_900)
  expect(mayAsk('awards')).toBe(false)
  expect(mayAsk('meetings')).toBe(true)
  wait(200)
  expect(mayAsk('awards')).toBe(true)
})

test('another answer does not free what still waits', () => {
  const { mayAsk, answered } = aGuard()
  mayAsk('awards')
  answered()
  expect(mayAsk('meetings')).toBe(true)
  expect(mayAsk('meetings')).toBe(false)
})
