// A real process that is killed between its acknowledgement and its reply, and started again.
import { expect, test } from 'vitest'
import { aLinePlatform } from '../doors/line/a-line-platform.js'
import { aFolder } from '../storage/a-folder.js'
import { startIn } from './a-process.js'

test.each([
  ['before LINE has the reply', 'hang'],
  ['when LINE has the reply and has not said so', 'cut'],
] as const)(
  'killed %s, and started within the minute: one reply',
  { timeout: 60_000 },
  async (_, trouble) => {
    const line = await aLinePlatform()
    const folder = aFolder()
    line.trouble = () => trouble
    const first = await startIn(folder, line.settings)
    line.connect(first.url)
    const ann = line.user()
    const asked = line.text(ann, '資訊局得過哪些獎')
    expect(await line.deliver(asked)).toBe(200)
    await line.until(() => line.calls.length > 0)
    await first.end('SIGKILL')

    line.trouble = () => undefined
    const second = await startIn(folder, line.settings)
    line.connect(second.url)
    const { messages } = await line.replyTo(asked)
    expect(JSON.stringify(messages)).toContain('2018')
    // It goes on from there, once; and what comes again has had its reply.
    const next = line.text(ann, '第二個')
    expect(await line.deliver(next)).toBe(200)
    expect(JSON.stringify((await line.replyTo(next)).messages)).toContain('7月10日')
    expect(await line.redeliver(asked)).toBe(200)
    await second.end('SIGTERM')
    expect(line.replies.map(({ event }) => event)).toEqual([asked, next])
  },
)
