// Asking on the chat page in a real browser, under its policy: words, starters, cards, what is typed and what is pressed.
import { describe, expect, test } from 'vitest'
import { SENTENCE } from './a-bot.js'
import { STARTER, WELCOME } from './a-site.js'
import { visits } from './a-visit.js'

const visit = visits()
const { as, ask, box, said, notice, photograph } = visit

const shown = (name: string) => visit.page.getByRole('button', { name, exact: true })
const scripts = () => visit.site.asked.filter((path) => /webchat|adaptivecards/u.test(path))
const focused = () => visit.page.evaluate(() => document.activeElement?.id)
/** How often something was asked: what the person is seen to have said. */
const asked = (text: string) =>
  visit.page.locator('.webchat__stacked-layout--from-user').filter({ hasText: text })

describe('the page', { timeout: 60_000 }, () => {
  test('is read and pressed before Web Chat is there, which is fetched ahead for whoever stirs', async () => {
    await visit.page.goto(visit.site.url, { waitUntil: 'networkidle' })
    expect(await visit.page.locator('#welcome').textContent()).toContain(WELCOME)
    expect(scripts()).toEqual([])
    await visit.page.mouse.move(100, 100)
    await expect.poll(() => scripts().length).toBe(2)
    expect(await visit.page.evaluate(() => 'WebChat' in window)).toBe(false)
  })

  test('fetches nothing ahead for whoever saves data, until something is asked', async () => {
    await visit.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await visit.page.goto(visit.site.url)
    await visit.page.mouse.move(100, 100)
    await visit.page.waitForLoadState('networkidle')
    expect(scripts()).toEqual([])
    await ask('hello')
    await said('You said: hello').waitFor()
  })

  test('opens the talk under its policy, without errors and without leaving this machine', async () => {
    await visit.page.goto(visit.site.url)
    await ask('hello')
    await said('You said: hello').waitFor()
    await ask('awards')
    await shown('Show the original').first().waitFor()
    expect(await visit.seen.violations()).toEqual([])
    expect(visit.seen.errors).toEqual([])
    expect(visit.seen.hosts()).toEqual(['127.0.0.1'])
    expect(await visit.page.locator('#welcome, .asked').count()).toBe(0)
    expect(await notice().textContent()).toBe('')
  })

  test('greets before it answers, in its own language', async () => {
    await visit.page.goto(`${visit.site.url}/?lang=zh-Hant`)
    await ask('你好')
    await said('您說：你好').waitFor()
    expect((await said(/Welcome|您說/u).allTextContents())[0]).toContain('Welcome (zh-TW)')
    expect(await visit.page.locator('html').getAttribute('lang')).toBe('zh-Hant-TW')
  })

  test('tells the language of each message', async () => {
    await visit.page.goto(visit.site.url)
    await ask('hello')
    await said('You said: hello').waitFor()
    await ask('你好')
    await said('您說：你好').waitFor()
    const langs = visit.page.locator('[lang]:has(> .webchat__text-content)')
    expect(await langs.evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual([
      'en',
      'en',
      'zh-Hant-TW',
    ])
  })
})

describe('what is typed', { timeout: 60_000 }, () => {
  test('is sent by Enter and by the button, and the focus stays', async () => {
    await visit.page.goto(visit.site.url)
    await ask('one')
    expect(await box().inputValue()).toBe('')
    await said('You said: one').waitFor()
    await box().fill('two')
    await visit.page.locator('#send').click()
    await said('You said: two').waitFor()
    expect(await focused()).toBe('question')
  })

  test('is not sent while Chinese is being composed', async () => {
    await visit.page.goto(visit.site.url)
    await box().focus()
    const devtools = await visit.page.context().newCDPSession(visit.page)
    await devtools.send('Input.imeSetComposition', {
      text: 'ㄐㄧㄤˇ',
      selectionStart: 4,
      selectionEnd: 4,
    })
    // The Enter that takes a candidate, as Chromium tells it, and as Safari does: after the composition has ended.
    await visit.page.keyboard.press('Enter')
    await devtools.send('Input.insertText', { text: '獎' })
    await box().evaluate((it) =>
      it.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          keyCode: 229,
          cancelable: true,
          bubbles: true,
        }),
      ),
    )
    expect(await box().inputValue()).toContain('獎')
    expect(await visit.page.locator('.asked').count()).toBe(0)
    await visit.page.keyboard.press('Enter')
    await said('您說：').waitFor()
    expect(await asked('獎').count()).toBe(1)
  })

  test('is not sent empty', async () => {
    await visit.page.goto(visit.site.url)
    await ask('   ')
    await ask('real')
    await said('You said: real').waitFor()
    expect(await visit.page.locator('.webchat__stacked-layout--from-user').count()).toBe(1)
  })

  test('is told to be too long, and is neither cut nor sent', async () => {
    await visit.page.goto(visit.site.url)
    await ask('x'.repeat(501))
    expect(await notice().textContent()).toContain('501')
    expect(await box().inputValue()).toHaveLength(501)
    expect(await box().getAttribute('aria-invalid')).toBe('true')
    await box().fill('short')
    expect(await notice().textContent()).toBe('')
    await box().press('Enter')
    await said('You said: short').waitFor()
  })

  test('is shown as it is written, and so is the answer', async () => {
    await visit.page.goto(visit.site.url)
    await ask('**bold** <b>')
    await said('You said: **bold** <b>').waitFor()
    await ask('long')
    await said('line 60').waitFor()
    expect(await said(/^line 1$/u).count()).toBe(1)
  })
})

describe('what is pressed', { timeout: 60_000 }, () => {
  test('a starter asks what it says, once however it is pressed', async () => {
    await visit.page.goto(visit.site.url)
    await shown(STARTER.label).dblclick()
    await said(`pressed ${JSON.stringify({ choice: STARTER.choice })}`).waitFor()
    await shown(STARTER.label).click()
    await ask('and then')
    await said('You said: and then').waitFor()
    expect(await asked(STARTER.label).count()).toBe(1)
  })

  test('anything on the page that carries a Choice asks it, by mouse and by keyboard', async () => {
    await visit.page.goto(visit.site.url)
    await visit.page.evaluate(() => {
      const dot = document.createElement('span')
      dot.tabIndex = 0
      dot.id = 'dot'
      dot.dataset['choice'] = '{"do":"list","month":8}'
      dot.dataset['label'] = 'What happened in August?'
      document.querySelector('header')?.append(dot)
      dot.textContent = 'August'
    })
    await visit.page.locator('#dot').press('Enter')
    await said('pressed {"choice":{"do":"list","month":8}}').waitFor()
    expect(await asked('What happened in August?').count()).toBe(1)
    expect(await focused()).toBe('dot')
  })

  test('a button on a card asks what it says, and its answer comes into view', async () => {
    await visit.page.goto(visit.site.url)
    await ask('awards')
    await shown('Show the original').first().waitFor()
    await ask('long')
    await said('line 60').waitFor()
    const original = shown('Show the original').first()
    await original.scrollIntoViewIfNeeded()
    await original.click()
    const answer = said(/^pressed/u)
    await answer.waitFor()
    expect(await answer.textContent()).toContain('Best Service Award')
    expect(await asked('Show the original').count()).toBe(1)
    await expect.poll(() => isInView(answer)).toBe(true)
    expect(await focused()).toBe('question')
  })

  test('a next question takes the place of the last ones, and the focus is not lost', async () => {
    await visit.page.goto(visit.site.url)
    await ask('awards')
    const next = shown('What happened in May?')
    await next.waitFor()
    expect(await shown(STARTER.label).count()).toBe(0)
    await next.press('Enter')
    await said('pressed {"choice":{"do":"list","month":5}}').waitFor()
    await shown(STARTER.label).waitFor()
    expect(await focused()).toBe('question')
  })

  test('the keyboard alone reaches and does everything', async () => {
    await visit.page.goto(visit.site.url)
    const goTo = async (what: () => Promise<boolean>, key = 'Tab') => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (await what()) return
        await visit.page.keyboard.press(key)
      }
      throw new Error('it cannot be reached')
    }
    const isOn = (text: string) => () =>
      visit.page.evaluate((words) => document.activeElement?.textContent === words, text)
    await goTo(isOn(STARTER.label))
    await visit.page.keyboard.press('Enter')
    await said(/^pressed/u).waitFor()
    await visit.page.keyboard.type('awards')
    await visit.page.keyboard.press('Enter')
    await shown('More like this').first().waitFor()
    // Web Chat's way: back to the talk, by Enter into its last message, and on to what stands in it.
    const isInTalk = () =>
      visit.page.evaluate(
        () => document.activeElement?.matches('.webchat__basic-transcript') === true,
      )
    await goTo(isInTalk, 'Shift+Tab')
    await visit.page.keyboard.press('Enter')
    await goTo(isOn('More like this'))
    await visit.page.keyboard.press('Enter')
    await said(/"more"/u).waitFor()
  })
})

describe('an answer', { timeout: 60_000 }, () => {
  test('shows its sentence alone beside its cards', async () => {
    await visit.page.goto(visit.site.url)
    await ask('awards')
    await visit.page.getByText('Smart City Award').first().waitFor()
    expect(await said(SENTENCE).textContent()).toBe(SENTENCE)
  })

  test('that is taller than the screen is read from the question on', async () => {
    await visit.page.goto(visit.site.url)
    await ask('hello')
    await said('You said: hello').waitFor()
    await ask('long')
    await said('line 60').waitFor()
    await expect.poll(() => isInView(asked('long'))).toBe(true)
  })

  test('has cards that are whole, told in number, and turned by buttons', async () => {
    await as({ viewport: { width: 1280, height: 800 } })
    await visit.page.goto(visit.site.url)
    await ask('awards')
    const cards = visit.page.locator('.card')
    await cards.nth(3).waitFor({ state: 'attached' })
    const wholes = async () => {
      const row = await visit.page.locator('.cards .row').boundingBox()
      const boxes = await cards.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
      )
      const end = (row?.x ?? 0) + (row?.width ?? 0)
      return boxes.map(({ left, right }) => left >= (row?.x ?? 0) - 2 && right <= end + 2)
    }
    await expect.poll(wholes).toEqual([true, true, true, false])
    await expect.poll(() => visit.page.locator('.paging').textContent()).toContain('1–3 of 4')
    await shown('Later cards').click()
    await expect.poll(wholes).toEqual([false, true, true, true])
    await expect.poll(() => shown('Later cards').getAttribute('aria-disabled')).toBe('true')
    expect(await cards.first().locator('.source a').getAttribute('href')).toBe(
      '/sources/record.txt',
    )
  })
})

const isInView = (what: ReturnType<typeof said>) =>
  what.evaluate((it) => {
    const { top, bottom } = it.getBoundingClientRect()
    const place = document.querySelector('#chat')?.getBoundingClientRect()
    return place !== undefined && top >= place.top && bottom <= place.bottom
  })

describe('its looks', { timeout: 60_000 }, () => {
  test.each([
    ['phone-light', 390, 844, 'light'],
    ['phone-dark', 390, 844, 'dark'],
    ['narrow-light', 320, 568, 'light'],
    ['desktop-light', 1280, 800, 'light'],
    ['desktop-dark', 1280, 800, 'dark'],
  ] as const)('%s scrolls in one direction only', async (name, width, height, colorScheme) => {
    await as({ viewport: { width, height }, colorScheme })
    await visit.page.goto(visit.site.url)
    await photograph(`${name}-start`)
    await ask('what awards did DOIT win')
    await shown('Show the original').first().waitFor()
    await photograph(name)
    const scrolled = await visit.page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrolled).toBeLessThanOrEqual(width)
  })
})
