// Coming back to the talk, and what is told when the connection, the server or its memory is gone.
import { describe, expect, test } from 'vitest'
import { visits } from './a-visit.js'

const visit = visits()
const { ask, said, notice, photograph } = visit

const welcome = () => said(/^Welcome/u)
const answers = () => said(/^You said/u).allTextContents()

describe('coming back', { timeout: 60_000 }, () => {
  test('shows the whole talk again, once, without a second welcome', async () => {
    await visit.page.goto(visit.site.url)
    await ask('first words')
    await said('You said: first words').waitFor()
    await visit.page.reload()
    await said('You said: first words').waitFor()
    await ask('second words')
    await said('You said: second words').waitFor()
    expect(await welcome().count()).toBe(1)
    expect(await answers()).toEqual(['You said: first words', 'You said: second words'])
    expect(visit.seen.errors).toEqual([])
  })

  test('after the token has expired, a message still gets through, once', async () => {
    await visit.page.goto(visit.site.url)
    await ask('before')
    await said('You said: before').waitFor()
    visit.site.sleep(31 * 60_000)
    await ask('after')
    await said('You said: after').waitFor()
    await ask('and on')
    await said('You said: and on').waitFor()
    expect(await answers()).toEqual(['You said: before', 'You said: after', 'You said: and on'])
    expect(await welcome().count()).toBe(1)
    expect(await visit.page.getByText(/Send failed/u).count()).toBe(0)
  })
})

describe('when the server is away', { timeout: 90_000 }, () => {
  test('that is told although nobody types, and what is asked is answered once when it is back', async () => {
    await visit.page.goto(visit.site.url)
    await ask('before')
    await said('You said: before').waitFor()
    await visit.site.stop()
    await notice().getByText('Connection lost').waitFor()
    await photograph('lost')
    await ask('meanwhile')
    await visit.site.start()
    await notice().getByText('Reconnected').waitFor()
    await said('You said: meanwhile').waitFor()
    await ask('after')
    await said('You said: after').waitFor()
    expect(await answers()).toEqual(['You said: before', 'You said: meanwhile', 'You said: after'])
    expect(await welcome().count()).toBe(1)
    expect(await visit.page.getByText(/Send failed/u).count()).toBe(0)
  })

  test('and has lost its memory, that is told, and the talk begins anew below what was said', async () => {
    await visit.page.goto(visit.site.url)
    await ask('before')
    await said('You said: before').waitFor()
    await visit.site.stop()
    await visit.site.start({ forgets: true })
    await notice().getByText('was not kept').waitFor()
    await ask('after')
    await said('You said: after').waitFor()
    expect(await answers()).toEqual(['You said: before', 'You said: after'])
  })

  test('a browser that has no network tells so at once', async () => {
    await visit.page.goto(visit.site.url)
    await ask('before')
    await said('You said: before').waitFor()
    await visit.page.context().setOffline(true)
    await notice().getByText('Connection lost').waitFor()
    await visit.page.context().setOffline(false)
    await notice().getByText('Reconnected').waitFor()
  })
})

describe('when no token is given', { timeout: 60_000 }, () => {
  test('that is told in words, and trying again sends what was asked', async () => {
    visit.site.refuseTokens(true)
    await visit.page.goto(visit.site.url)
    await ask('still there')
    await notice().getByText('1999 Citizen Hotline').waitFor()
    await photograph('failed')
    visit.site.refuseTokens(false)
    await visit.page.getByRole('button', { name: 'Try again' }).click()
    await said('You said: still there').waitFor()
    expect(await notice().textContent()).toBe('')
  })
})
