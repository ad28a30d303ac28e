// The line that outlives its tokens, with made-up lines inside.
import { expect, test } from 'vitest'
import { type Steadily, steadyLine, type Talk } from '../../src/web/browser/steady-line.js'
import type { Activity, Line, Observer } from '../../src/web/browser/web-chat.js'

const CONNECTING = 1
const ONLINE = 2
const EXPIRED = 3
const FAILED = 4

/** An inner line: the test says what it tells, and sees what it was given to post. */
const aLine = (talk: Talk) => {
  const statuses = new Set<Observer<number>>()
  const activities = new Set<Observer<Activity>>()
  const posts: { readonly text: string | undefined; readonly observer: Observer<string> }[] = []
  const among = <T>(those: Set<Observer<T>>) => ({
    subscribe: (observer: Observer<T>) => {
      those.add(observer)
      return { unsubscribe: () => void those.delete(observer) }
    },
  })
  const line: Line = {
    activity$: among(activities),
    connectionStatus$: among(statuses),
    postActivity: ({ text }) => ({
      subscribe: (observer) => {
        posts.push({ text, observer })
        return { unsubscribe: () => {} }
      },
    }),
    end: () => {},
  }
  return {
    talk,
    line,
    posts,
    isHeard: () => activities.size > 0,
    is: (status: number) => {
      for (const observer of [...statuses]) observer.next?.(status)
    },
    tells: (id: string) => {
      for (const observer of [...activities]) observer.next?.({ id, type: 'message' })
    },
  }
}

const aTalk = (token: string): Talk => ({ conversationId: 'c', token, begun: true })

const open = (more: Partial<Steadily> = {}) => {
  const lines: ReturnType<typeof aLine>[] = []
  const pauses: number[] = []
  const steady = steadyLine({
    first: aTalk('first'),
    open: (talk) => {
      const inner = aLine(talk)
      lines.push(inner)
      return inner.line
    },
    renew: async () => aTalk('second'),
    pause: async (milliseconds) => void pauses.push(milliseconds),
    onOnline: () => {},
    ...more,
  })
  const heard: (string | undefined)[] = []
  const statuses: number[] = []
  steady.connectionStatus$.subscribe({ next: (status) => void statuses.push(status) })
  steady.activity$.subscribe({ next: ({ id }) => void heard.push(id) })
  const inner = (index: number) => {
    const found = lines[index]
    if (!found) throw new Error(`line ${index} was not opened`)
    return found
  }
  return { steady, lines, inner, heard, statuses, pauses }
}

/** Until all that waits on kept promises is done. */
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('where a token expires the talk goes on with a new one, and Web Chat hears nothing of it', async () => {
  const { inner, statuses } = open()
  inner(0).is(ONLINE)
  inner(0).is(EXPIRED)
  await settled()
  inner(1).is(ONLINE)
  expect(inner(1).talk).toEqual({ conversationId: 'c', token: 'second', begun: true })
  expect(inner(0).isHeard()).toBe(false)
  expect(statuses).toEqual([0, ONLINE])
})

test('what the new line tells again is told on once', async () => {
  const { inner, heard } = open()
  inner(0).is(ONLINE)
  inner(0).tells('a')
  inner(0).is(EXPIRED)
  await settled()
  inner(1).tells('a')
  inner(1).tells('b')
  expect(heard).toEqual(['a', 'b'])
})

test('a message that the expired token did not carry is sent again', async () => {
  const { steady, inner } = open()
  inner(0).is(ONLINE)
  const ids: string[] = []
  steady.postActivity({ type: 'message', text: 'hello' }).subscribe({ next: (id) => ids.push(id) })
  inner(0).is(EXPIRED)
  inner(0).posts[0]?.observer.next?.('retry')
  await settled()
  inner(1).posts[0]?.observer.next?.('id-1')
  expect(inner(1).posts.map(({ text }) => text)).toEqual(['hello'])
  expect(ids).toEqual(['id-1'])
})

test('a message that the server will not have is told as failed', () => {
  const { steady, inner } = open()
  inner(0).is(ONLINE)
  const errors: unknown[] = []
  steady.postActivity({ type: 'message' }).subscribe({ error: (error) => errors.push(error) })
  inner(0).posts[0]?.observer.error?.({ status: 400 })
  expect(errors).toEqual([{ status: 400 }])
  expect(inner(0).posts).toHaveLength(1)
})

test('a message is sent again while the server is away for a moment, and what was missed is fetched', async () => {
  const { steady, inner, lines, pauses } = open()
  inner(0).is(ONLINE)
  const ids: string[] = []
  steady.postActivity({ type: 'message' }).subscribe({ next: (id) => ids.push(id) })
  inner(0).posts[0]?.observer.next?.('retry')
  await settled()
  inner(0).posts[1]?.observer.next?.('retry')
  await settled()
  inner(0).posts[2]?.observer.next?.('id-1')
  await settled()
  expect(ids).toEqual(['id-1'])
  expect(pauses).toEqual([1000, 2000])
  expect(lines).toHaveLength(2)
  expect(inner(1).talk.begun).toBe(true)
})

test.each([401, 404])(
  'where the server has forgotten the conversation (%s), another is had, and the message goes there',
  async (status) => {
    const { steady, inner } = open()
    inner(0).is(ONLINE)
    const ids: string[] = []
    steady
      .postActivity({ type: 'message', text: 'hello' })
      .subscribe({ next: (id) => ids.push(id) })
    inner(0).posts[0]?.observer.error?.({ status })
    await settled()
    inner(1).posts[0]?.observer.next?.('id-1')
    expect(inner(1).posts.map(({ text }) => text)).toEqual(['hello'])
    expect(ids).toEqual(['id-1'])
  },
)

test('a message that Web Chat has given up is not sent again', async () => {
  const { steady, inner } = open()
  inner(0).is(ONLINE)
  const sending = steady.postActivity({ type: 'message' }).subscribe({})
  inner(0).is(EXPIRED)
  sending.unsubscribe()
  inner(0).posts[0]?.observer.next?.('retry')
  await settled()
  expect(inner(1).posts).toEqual([])
})

test('a message that no line takes is given up', async () => {
  const { steady, lines, inner } = open()
  const errors: unknown[] = []
  steady.postActivity({ type: 'message' }).subscribe({ error: (error) => errors.push(error) })
  for (let index = 0; index < 5; index += 1) {
    inner(index).is(ONLINE)
    inner(index).is(EXPIRED)
    inner(index).posts[0]?.observer.next?.('retry')
    await settled()
  }
  expect(errors).toHaveLength(1)
  expect(lines).toHaveLength(6)
  expect(inner(5).posts).toEqual([])
})

test('a conversation that cannot be continued is begun', async () => {
  const { inner } = open()
  inner(0).is(FAILED)
  await settled()
  expect(inner(1).talk.begun).toBe(false)
})

test('the server is asked less and less often while it gives no token', async () => {
  const refusals = [1, 2, 3, 4, 5, 6, 7]
  const { inner, pauses, statuses } = open({
    renew: async () => {
      if (refusals.pop() !== undefined) throw new Error('no token')
      return aTalk('second')
    },
  })
  inner(0).is(ONLINE)
  inner(0).is(EXPIRED)
  await settled()
  expect(pauses).toEqual([1000, 2000, 4000, 5000, 5000, 5000, 5000])
  expect(inner(1).talk.token).toBe('second')
  expect(statuses).toEqual([0, ONLINE, CONNECTING])
})

test('an end is an end', async () => {
  const { steady, lines, inner, statuses } = open()
  inner(0).is(ONLINE)
  steady.end()
  inner(0).is(EXPIRED)
  await settled()
  expect(lines).toHaveLength(1)
  expect(statuses.at(-1)).toBe(5)
})
