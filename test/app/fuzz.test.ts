import fc from 'fast-check'
import { expect, test } from 'vitest'
import { activities } from '../../fuzz/activities.js'
import { startFakeChannel } from '../doors/bot-framework/fake-channel.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

/** Any run can be had again; another seed finds other activities. */
const SEED = 20181114

const RUNS = 3_000

const INSIDE = /node_modules|\.[jt]s:\d| {4}at \w|Error\b/u

test('whatever is said at either door, the bot answers or refuses, and never fails', async () => {
  const { url, log } = await anApp()
  const channel = await startFakeChannel()
  const { id, token } = await aDirectLine(url)
  let asked = 0
  const statuses = { framework: new Set<number>(), directLine: new Set<number>() }

  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect(text).not.toMatch(INSIDE)
    return response.status
  }

  try {
    await fc.assert(
      fc.asyncProperty(
        activities,
        fc.constantFrom('emulator', 'msteams', 'pigeon'),
        async (one, channelId) => {
          const framework = await post('/api/messages', {
            id: String(asked++),
            from: { id: 'ann' },
            recipient: { id: 'bot' },
            conversation: { id: 'talk' },
            ...one,
            channelId,
            serviceUrl: channel.serviceUrl,
          })
          statuses.framework.add(framework)
          expect([200, 400, 501]).toContain(framework)
          const directLine = await post(`/v3/directline/conversations/${id}/activities`, one, {
            Authorization: `Bearer ${token}`,
          })
          statuses.directLine.add(directLine)
          expect([200, 400, 415, 429]).toContain(directLine)
        },
      ),
      { seed: SEED, numRuns: RUNS },
    )
  } finally {
    await channel.close()
  }
  expect([...statuses.framework]).toEqual(expect.arrayContaining([200, 400]))
  expect([...statuses.directLine]).toEqual(expect.arrayContaining([200, 400]))
  expect(channel.sent.length).toBeGreaterThan(RUNS / 4)
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
}, 240_000)
