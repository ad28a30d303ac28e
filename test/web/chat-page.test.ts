// The chat page's HTML: its language, its words, and nothing in them that could become markup.
import { expect, test } from 'vitest'
import { type ChatPage, chatPage } from '../../src/web/page.js'
import { contentSecurityPolicy } from '../../src/web/security.js'
import { dialogs, PATHS, partsOf } from './a-chat-page.js'

const english = partsOf('en')

const aPage = (more: Partial<ChatPage> = {}): string =>
  chatPage({ ...english, nonce: 'once', paths: PATHS, ...more })

const settingsIn = (html: string): unknown =>
  JSON.parse(
    /<script id="settings" type="application\/json">(.*?)<\/script>/u.exec(html)?.[1] ?? '',
  )

test('is in the language that it is asked for, to the browser and to Web Chat', () => {
  expect(aPage()).toContain('<html lang="en">')
  expect(settingsIn(aPage())).toMatchObject({ locale: 'en-US', directLine: '/v3/directline' })
  const chinese = aPage(partsOf('zh-Hant'))
  expect(chinese).toContain('<html lang="zh-Hant-TW">')
  expect(settingsIn(chinese)).toMatchObject({
    locale: 'zh-TW',
    webChat: '/w.js',
    adaptiveCards: '/a.js',
    words: { retry: dialogs['zh-Hant'].page.retry },
  })
})

test('says whom it is about, what it holds, that no person answers, and how to ask without JavaScript', () => {
  expect(aPage()).toContain('<h1>Taipei Citizen ChatBot</h1>')
  expect(aPage()).toMatch(/A chatbot, not a person.*14 events, 2018/u)
  expect(aPage()).toMatch(/Ask what the Department of Information Technology has done/u)
  expect(aPage()).toMatch(/<noscript><p class="no-script">.*1999.*<\/p><\/noscript>/u)
  expect(aPage(partsOf('zh-Hant'))).toMatch(/不是真人.*2018年，共14件大事/u)
})

test('holds the welcome and the first questions of the bot itself, ready to be pressed', () => {
  const html = aPage()
  expect(html).toContain(english.welcome.sentence)
  expect(english.welcome.related).toHaveLength(3)
  for (const { label } of english.welcome.related) expect(html).toContain(`data-label="${label}"`)
})

test('writes words as words', () => {
  const department = '<b>"R&D"</b></script>'
  const html = aPage({ overview: { ...english.overview, department } })
  expect(html).toContain('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;')
  expect(html).not.toContain('<b>')
  const words = { ...dialogs.en.page, placeholder: "No '<'/script> <!--" }
  expect(aPage({ words })).not.toContain('<!--')
})

test('an empty record has no picture, and the page still stands', () => {
  const html = aPage(partsOf('en', []))
  expect(html).not.toContain('id="picture"')
  expect(html).toContain('The record is empty')
})

test('can talk through another Direct Line, which the policy then lets it reach', () => {
  const directLine = 'https://directline.example/v3/directline'
  expect(settingsIn(aPage({ directLine }))).toMatchObject({
    directLine,
    tokens: '/v3/directline/tokens/generate',
  })
  const connect = ['https://directline.example', 'wss://directline.example']
  expect(contentSecurityPolicy({ nonce: 'once', connect })['connectSrc']).toEqual([
    "'self'",
    ...connect,
  ])
})

test('its policy allows no code but its own files', () => {
  const policy = contentSecurityPolicy({ nonce: 'once' })
  expect(policy['scriptSrc']).toEqual(["'self'"])
  expect(policy['defaultSrc']).toEqual(["'none'"])
  expect(Object.values(policy).flat().join(' ')).not.toMatch(/unsafe|https?:|\*/u)
})
