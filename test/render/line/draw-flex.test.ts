// LINE's messages in a real browser, drawn simply: that nothing overlaps an edge shows there, and can be looked at.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { messagingApi } from '@line/bot-sdk'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Answer } from '../../../src/model/answer.js'
import { LANGUAGES } from '../../../src/model/language.js'
import { packageRoot } from '../../../src/package-root.js'
import { lineActivity } from '../../../src/render/line/line-activity.js'
import { ask } from '../../answer/asking.js'
import { openBrowser } from '../../browser/browser.js'
import { aCard, anAnswer } from '../an-answer.js'
import { drawMessages } from './draw-flex.js'
import { type Drawing, lookAtDrawing } from './look-at-drawing.js'
import { bubblesIn, buttonLabelsIn, textsIn } from './parts-of-flex.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const pictures = join(packageRoot, 'screenshots')
const fonts = join(packageRoot, 'node_modules/@fontsource-variable/noto-sans-tc')

let browser: Browser
let page: Page

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await openBrowser()
  page = await browser.newPage({ deviceScaleFactor: 2 })
  // A page that nothing outside serves.
  await page.route('**/*', (route) =>
    route.fulfill({ path: join(fonts, new URL(route.request().url()).pathname) }),
  )
})

afterAll(() => browser?.close())

const ANSWERS: readonly (readonly [name: string, answer: Answer])[] = [
  ...LANGUAGES.flatMap((language) =>
    (
      [
        ['awards', { choice: { do: 'list', category: 'award' } }],
        ['agreements', { choice: { do: 'list', category: 'agreement' } }],
        [
          'refusal',
          { text: { en: 'anything about unicorns?', 'zh-Hant': '有獨角獸嗎' }[language] },
        ],
        ['one', { choice: { do: 'show', event: '2018-10-29' } }],
        ['two-prizes', { choice: { do: 'show', event: '2018-08-14' } }],
        ['list', { choice: { do: 'list' } }],
        ['rest-of-list', { choice: restOfList() }],
        ['help', { choice: { do: 'begin' } }],
      ] as const
    ).map(
      ([name, question]) =>
        [`${name}-${language}`, ask('', { fallback: language, ...question })] as const,
    ),
  ),
  ['few-zh-Hant', ask('列出全部大事，一次三件')],
  [
    'long',
    anAnswer({
      cards: [
        aCard({
          title: '推動智慧城市公民參與及開放資料應用服務整合計畫正式上線啟用記者會暨成果發表',
          text: '本局與各機關合作，讓市民更方便地取得資訊。'.repeat(30),
          facts: [{ label: '獎項', value: 'A'.repeat(120), line: '' }],
        }),
      ],
    }),
  ],
]

function restOfList() {
  const answer = ask('', { choice: { do: 'list' } })
  return answer.outcome === 'answered' ? answer.next?.choice : undefined
}

/** The usual size of letters, and the largest that LINE is set to. */
const SCALES = [1, 1.5]

describe.each(SCALES)('with letters of %d times their size', (scale) => {
  test.each(ANSWERS)('%s: all its words are seen, none beyond an edge', async (name, answer) => {
    const { messages } = lineActivity(answer).channelData
    const { seen, beyond, cut, small } = await show(`${name}-${scale * 100}`, messages, scale)
    expect(wordsOf(messages).filter((words) => !seen.includes(words))).toEqual([])
    expect({ beyond, cut, small }).toEqual({ beyond: [], cut: [], small: [] })
  })
})

test('letters follow the reader’s size, and only where they may', async () => {
  const bubble = (scaling: boolean): messagingApi.Message => ({
    type: 'flex',
    altText: 'x',
    contents: {
      type: 'bubble',
      body: {
        type: 'box',
        layout: 'vertical',
        contents: [{ type: 'text', text: 'tall', size: 'md', scaling }],
      },
    },
  })
  const heights = async (scaling: boolean) => [
    (await show('scale', [bubble(scaling)], 1)).size.height,
    (await show('scale', [bubble(scaling)], 1.5)).size.height,
  ]
  const [usual = 0, large = 0] = await heights(true)
  expect(large).toBeGreaterThan(usual)
  expect(new Set(await heights(false))).toEqual(new Set([usual]))
})

const wordsOf = (messages: readonly messagingApi.Message[]): readonly string[] => {
  const bubbles = bubblesIn(messages)
  return [
    ...messages.flatMap((message) => (message.type === 'text' ? [message.text] : [])),
    ...textsIn(bubbles),
    ...buttonLabelsIn(bubbles),
    ...messages.flatMap(({ quickReply }) =>
      (quickReply?.items ?? []).flatMap(({ action }) =>
        action && 'label' in action ? [action.label ?? ''] : [],
      ),
    ),
  ]
}

test('what is wrong would be seen', async () => {
  const tooLong = 'A long title that has no end. '.repeat(9).trim()
  const { seen, beyond, cut, small } = await show('wrong', [
    {
      type: 'flex',
      altText: '',
      contents: {
        type: 'bubble',
        body: {
          type: 'box',
          layout: 'vertical',
          contents: [
            { type: 'box', layout: 'vertical', contents: [], width: '400px', height: '10px' },
            { type: 'text', text: tooLong, wrap: false },
            { type: 'text', text: `${tooLong}!`, wrap: false, adjustMode: 'shrink-to-fit' },
          ],
        },
      },
    },
  ])
  expect(seen).toContain(tooLong)
  expect(beyond).toContain('box: ')
  expect(cut).toContain(`text: ${tooLong}`)
  expect(small).toEqual([`shrinking-text: ${tooLong}!`])
})

const show = async (
  name: string,
  messages: readonly messagingApi.Message[],
  scale = 1,
): Promise<Drawing> => {
  await page.goto('http://drawing.test/index.css')
  await page.setContent(`<link rel="stylesheet" href="/index.css">${drawMessages(messages, scale)}`)
  const drawing = await page.evaluate(lookAtDrawing)
  await page.setViewportSize(drawing.size)
  await page.screenshot({ path: join(pictures, `line-${name}.png`) })
  return drawing
}
