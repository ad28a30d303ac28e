// Some thousands of the inputs of `npm run fuzz`, the same in each run, and that a fault would be found.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runPart } from '../../fuzz/part.js'
import { runFuzz } from '../../fuzz/run-fuzz.js'
import { startFuzzedBot } from '../../fuzz/served-bot.js'

/** Any run can be had again; `npm run fuzz` takes another seed each time. */
const SEED = 20181114
const INPUTS = 4_000

test('four thousand inputs over all doors, the core, ingest and content do no harm', {
  timeout: 300_000,
}, async () => {
  const reports = await runFuzz({ inputs: INPUTS, seed: SEED })
  expect(reports.flatMap(({ fault }) => fault ?? [])).toEqual([])
  expect(reports.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(INPUTS)
  const outcomes = Object.fromEntries(
    reports.map(({ name, outcomes }) => [name, Array.from(outcomes.keys())]),
  )
  // They are no mere noise: many get through, and many do not.
  expect(outcomes).toEqual({
    'the core': expect.arrayContaining(['answered', 'not-found', 'clarify', 'out-of-range']),
    ingest: expect.arrayContaining(['written', 'refused']),
    content: expect.arrayContaining(['told', 'read', 'read, and answered with']),
    'raw bytes': expect.arrayContaining(['200', '400', '404', '405']),
    'POST /api/messages': expect.arrayContaining(['200', '400']),
    'Direct Line': expect.arrayContaining(['200', '400', '401', '404', '405', '415']),
    'POST /line/webhook': expect.arrayContaining(['200', '400', '401']),
  })
})

describe('a fault', () => {
  const part = {
    name: 'numbers',
    share: 1,
    inputs: fc.nat(1_000),
    take: (input: number) => {
      if (input > 100) throw new Error('too large')
      return 'good'
    },
  }

  test('is told with its input, made as small as it goes', async () => {
    const { fault, outcomes } = await runPart({ ...part, atOnce: 1 }, { count: 500, seed: SEED })
    expect(fault).toMatchObject({ part: 'numbers', input: '101' })
    expect(fault?.error).toContain('too large')
    expect(outcomes.get('good')).toBeGreaterThan(0)
  })

  test('of what was sent is told as it came, and nothing more is sent', async () => {
    const { fault, inputs } = await runPart({ ...part, atOnce: 20 }, { count: 500, seed: SEED })
    expect(Number(fault?.input)).toBeGreaterThan(100)
    expect(inputs).toBeLessThan(500)
  })

  test('is that the process has ended', async () => {
    const bot = await startFuzzedBot()
    await bot.assertSound()
    await bot.close()
    await expect(bot.assertSound()).rejects.toThrow('the process has ended')
  })
})
