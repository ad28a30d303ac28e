import { expect, test } from 'vitest'
import { lines } from '../../../src/doors/direct-line/in-order.js'

const aGate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

test('jobs of one key follow one another, those of others go on', async () => {
  const { run } = lines()
  const gate = aGate()
  const done: string[] = []
  const first = run('a', async () => {
    await gate.opened
    done.push('first')
  })
  const second = run('a', async () => done.push('second'))
  await run('b', async () => done.push('other'))
  gate.open()
  await Promise.all([first, second])
  expect(done).toEqual(['other', 'first', 'second'])
})

test('a job that fails tells who gave it, and the next one runs', async () => {
  const { run } = lines()
  const failed = run('a', async () => {
    throw new Error('no')
  })
  const next = run('a', async () => 'yes')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

test('those that wait or run are counted, down to none', async () => {
  const { run, length, idle } = lines()
  const gates = [aGate(), aGate()]
  const jobs = gates.map(({ opened }) => run('a', () => opened))
  expect([length('a'), length('b')]).toEqual([2, 0])
  gates[0]?.open()
  await jobs[0]
  await expect.poll(() => length('a')).toBe(1)
  gates[1]?.open()
  await idle()
  expect(length('a')).toBe(0)
})

test('idle waits for jobs that were given meanwhile', async () => {
  const { run, idle } = lines()
  let isDone = false
  void run('a', async () => {
    void run('a', async () => {
      isDone = true
    })
  })
  await idle()
  expect(isDone).toBe(true)
})
