import { join } from 'node:path'
import { open } from 'lmdb'
import { expect, test } from 'vitest'
import { aFolder } from '../storage/a-folder.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

const recordsIn = async (folder: string) => {
  const db = open<string, string>({ path: join(folder, 'store'), encoding: 'string' })
  const records = [...db.getRange()].map(({ key, value }) => [key, value] as const)
  await db.close()
  return records.filter(([key]) => !key.startsWith('~'))
}

test.each([
  ['en-US', 'forget me', /^I have deleted this chat/u],
  ['zh-TW', '忘記我', /^已經刪除。/u],
])('in %s, “%s” deletes one chat everywhere, and no other', async (locale, words, done) => {
  const folder = aFolder()
  const { url, close } = await anApp({ STORAGE_URL: folder })
  const other = await aDirectLine(url, locale)
  await other.replyTo(await other.say('what awards did DOIT win'))
  const line = await aDirectLine(url, locale)
  await line.replyTo(await line.say('what awards did DOIT win'))
  const reply = await line.replyTo(await line.say(words))
  expect(reply.text).toMatch(done)
  expect(await line.read()).toEqual([reply])
  expect(await other.read()).toHaveLength(3)
  await close(2_000)

  const records = await recordsIn(folder)
  const texts = JSON.stringify(records.filter(([key]) => key.includes(line.id)))
  expect(texts).not.toContain('awards did DOIT win')
  const talks = records.filter(([key]) => key.startsWith('talk/')).map(([, value]) => value)
  expect(talks).toHaveLength(2)
  const its = talks.find((value) => value.includes(line.id)) ?? ''
  expect(its).toContain('"list":[]')
  expect(its).not.toContain('dl_')
  expect(its).not.toContain('award')
})

test('after it there is nothing to go on from, and the chat goes on', async () => {
  const { url } = await anApp()
  const { say, replyTo } = await aDirectLine(url)
  await replyTo(await say('what awards did DOIT win'))
  await replyTo(await say('forget me'))
  expect((await replyTo(await say('the second one'))).text).not.toContain('10 July 2018')
  expect((await replyTo(await say('what awards did DOIT win'))).text).toMatch(
    /^6 awards on 4 dates/u,
  )
})
