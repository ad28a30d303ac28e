import { describe, expect, test } from 'vitest'
import { type Courier, deliver } from '../../../src/doors/line/deliver.js'
import type { Outcome } from '../../../src/doors/line/messaging-api.js'

const MESSAGES = [{ type: 'flex', altText: 'x', contents: { type: 'bubble' } }] as const
const IN_WORDS = [{ type: 'text', text: 'x' }] as const

/** Answers as told, then goes on with the last; its clock moves only when somebody waits. */
const aCourier = (outcomes: readonly Outcome[]) => {
  const pauses: number[] = []
  const asked: string[] = []
  let time = 0
  const courier: Courier = {
    api: {
      reply: async ({ messages }) => {
        asked.push(messages.map(({ type }) => type).join())
        return outcomes[Math.min(asked.length, outcomes.length) - 1] ?? { is: 'unknown' }
      },
    },
    now: () => time,
    pause: async (ms) => {
      pauses.push(ms)
      time += ms
    },
    isClosing: () => false,
    retried: () => undefined,
  }
  const send = (more: { readonly mayBeSent?: boolean; readonly until?: number } = {}) =>
    deliver(courier, {
      token: 't',
      forms: [MESSAGES, IN_WORDS],
      until: 58_000,
      mayBeSent: false,
      ...more,
    })
  return { courier, pauses, asked, send }
}

const done: Outcome = { is: 'done', sent: ['m'] }
const busy: Outcome = { is: 'busy' }
const unknown: Outcome = { is: 'unknown' }
const used: Outcome = { is: 'refused', status: 400, isTokenRefused: true }
const refused = (status: number): Outcome => ({ is: 'refused', status, isTokenRefused: false })

test('pauses grow, and a reply that never goes through is lost when its token is too old', async () => {
  const { send, pauses, asked } = aCourier([busy])
  expect(await send()).toEqual({ lost: 'unreachable' })
  expect(asked.length).toBeGreaterThan(8)
  for (const [n, pause] of pauses.entries()) {
    const whole = Math.min(8_000, 200 * 2 ** n)
    expect(pause).toBeGreaterThanOrEqual(whole / 2)
    expect(pause).toBeLessThanOrEqual(whole)
  }
})

test('with a token that is too old already, LINE is not called', async () => {
  const { send, asked } = aCourier([done])
  expect(await send({ until: 0 })).toEqual({ lost: 'expired' })
  expect(asked).toEqual([])
})

describe('a token that LINE refuses', () => {
  test('was used where a call before it may have gone through', async () => {
    expect(await aCourier([unknown, used]).send()).toEqual({ sent: [] })
    expect(await aCourier([used]).send({ mayBeSent: true })).toEqual({ sent: [] })
  })

  test('is none of ours where no call can have gone through', async () => {
    expect(await aCourier([used]).send()).toEqual({ lost: 'token-refused' })
    expect(await aCourier([busy, used]).send()).toEqual({ lost: 'token-refused' })
  })
})

test('messages that LINE does not take are sent in words, and then no more', async () => {
  const mended = aCourier([refused(400), done])
  expect(await mended.send()).toEqual({ sent: ['m'] })
  expect(mended.asked).toEqual(['flex', 'text'])
  const hopeless = aCourier([refused(400)])
  expect(await hopeless.send()).toEqual({ lost: 'messages-refused' })
  expect(hopeless.asked).toEqual(['flex', 'text'])
  expect(await aCourier([refused(401)]).send()).toEqual({ lost: 'not-authorized' })
})

test('a door that closes makes the first call, and no other', async () => {
  const { courier, asked } = aCourier([busy])
  const closing = { ...courier, isClosing: () => true }
  const reply = { token: 't', forms: [MESSAGES, IN_WORDS], until: 1, mayBeSent: false }
  expect(await deliver(closing, reply)).toBe('stopped')
  expect(asked).toHaveLength(1)
})
