// The chat page's HTML: its language, its words, and nothing in them that could become markup.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { packageRoot } from '../../src/package-root.js'
import { type ChatPage, chatPage } from '../../src/web/page.js'
import { contentSecurityPolicy } from '../../src/web/security.js'

const dialogs = loadDialogs(join(packageRoot, 'dialogs'))

const aPage = (more: Partial<ChatPage> = {}): string =>
  chatPage({
    words: dialogs.en.page,
    language: 'en',
    body: 'Department of Tests',
    nonce: 'once',
    begin: { sentence: 'Welcome.', related: [] },
    sources: ['record.txt'],
    paths: {
      'webchat-minimal.js': '/w.js',
      'adaptivecards.min.js': '/a.js',
      'chat.js': '/c.js',
      'page.css': '/p.css',
      'talk.css': '/t.css',
      'mark.svg': '/m.svg',
    },
    ...more,
  })

const settingsIn = (html: string): unknown =>
  JSON.parse(
    /<script id="settings" type="application\/json">(.*?)<\/script>/u.exec(html)?.[1] ?? '',
  )

test('is in the language that it is asked for, to the browser and to Web Chat', () => {
  expect(aPage()).toContain('<html lang="en">')
  expect(settingsIn(aPage())).toMatchObject({ locale: 'en-US', directLine: '/v3/directline' })
  const chinese = aPage({ language: 'zh-Hant', words: dialogs['zh-Hant'].page })
  expect(chinese).toContain('<html lang="zh-Hant-TW">')
  expect(settingsIn(chinese)).toMatchObject({
    locale: 'zh-TW',
    webChat: '/w.js',
    adaptiveCards: '/a.js',
    words: { retry: dialogs['zh-Hant'].page.retry },
  })
})

test('says whom it is about, that no person answers, and how to ask without JavaScript', () => {
  expect(aPage()).toMatch(
    /<h1>Taipei Citizen ChatBot<\/h1>\n<p>.*Department of Tests.*not a person/u,
  )
  expect(aPage()).toMatch(/<noscript><p>.*1999.*<\/p><\/noscript>/u)
})

test('writes words as words', () => {
  const html = aPage({ body: '<b>"R&D"</b></script>' })
  expect(html).toContain('&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;')
  expect(html).not.toContain('<b>')
  const words = { ...dialogs.en.page, placeholder: "No '<'/script> <!--" }
  expect(aPage({ words })).not.toContain('<!--')
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
