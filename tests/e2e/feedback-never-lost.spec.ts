// When an answer can't be delivered, the reader is told so, and it arrives later, once.
import type { Page } from '@playwright/test'
import { expect, test } from './reader'
import { FeedbackForm, forgetFailures, storedAnswers, storedWith } from './feedback-form'

const path = '/stores/session-store/'
const api = '**/api/feedback'

/** Keeps the ids of all answers that are tried. */
function tries(page: Page): string[] {
  const ids: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/feedback')) ids.push(request.postDataJSON().id)
  })
  return ids
}

test('offline, the answer is kept and sent when the connection is back', async ({
  page,
  context,
  problems,
}) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.scrollIntoViewIfNeeded()
  // Set by the script.
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'false')
  await context.setOffline(true)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'You are offline, so your answer is not sent yet. It is kept in this browser and will be sent later.',
  )
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'true')
  await forgetFailures(problems)
  const id = await form.sending(() => context.setOffline(false))
  await expect(form.status).toHaveText('Thank you. Your answer is stored. You can add a comment.')
  expect(await storedWith(id)).toHaveLength(1)
})

test('a server that fails gets the answer on the next visit, under the same key', async ({
  page,
  problems,
}) => {
  const ids = tries(page)
  await page.route(api, (route) => route.fulfill({ status: 500, body: 'Server error' }))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'The server could not take your answer just now. It is kept in this browser and will be sent later.',
  )
  await forgetFailures(problems)
  await page.unroute(api)
  await form.sending(() => page.reload())
  await expect(form.status).toHaveText(/^Thank you/)
  expect(new Set(ids).size).toBe(1)
  expect(await storedWith(ids[0]!)).toHaveLength(1)
  await page.reload()
  await form.helpful.scrollIntoViewIfNeeded()
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'true')
  expect(ids, 'what is stored is not sent again').toHaveLength(2)
})

test('an answer that arrived although the reply was lost is stored once', async ({
  page,
  problems,
}) => {
  const ids = tries(page)
  await page.route(api, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(/^The server could not take your answer just now/)
  await forgetFailures(problems)
  await page.unroute(api)
  await form.sending(() => page.reload())
  expect(new Set(ids).size).toBe(1)
  expect(await storedWith(ids[0]!)).toHaveLength(1)
})

test('a change of mind while nothing arrives leaves one answer: the last', async ({
  page,
  problems,
}) => {
  const ids = tries(page)
  await page.route(api, (route) => route.fulfill({ status: 503, headers: { 'Retry-After': '5' } }))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(/kept in this browser/)
  await form.notHelpful.click()
  await form.text.fill('On second thought.')
  await form.send.click()
  await expect(form.status).toHaveText(/kept in this browser/)
  await forgetFailures(problems, 3)
  await page.unroute(api)
  const id = await form.sending(() => page.reload())
  const answers = await storedAnswers((answer) => ids.includes(answer.id))
  expect(answers).toMatchObject([{ id, verdict: 'not-helpful', comment: 'On second thought.' }])
})

test('too many answers from a network is said so', async ({ page, problems }) => {
  await page.route(api, (route) => route.fulfill({ status: 429, headers: { 'Retry-After': '60' } }))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'Too many answers came from your network, so yours is not sent yet. It is kept in this browser and will be sent later.',
  )
  await forgetFailures(problems)
})

test('an answer that the server will never take is not said to be kept', async ({
  page,
  problems,
}) => {
  await page.route(api, (route) =>
    route.fulfill({ status: 422, json: { error: 'unknown_page', message: 'No such page.' } }),
  )
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'The server refused your answer, and would again. Reload the page, then answer anew.',
  )
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'false')
  await forgetFailures(problems)
})

test('where storage is blocked, the reader is told to keep the page open', async ({
  page,
  problems,
}) => {
  await page.addInitScript(() => {
    // Starlight's own entries are let through: what it does without them is not the question.
    const { getItem, setItem } = Storage.prototype
    const check = (name: string) => {
      if (name.startsWith('sessionlight:feedback')) throw new DOMException('Blocked')
    }
    Storage.prototype.getItem = function (name) {
      check(name)
      return getItem.call(this, name)
    }
    Storage.prototype.setItem = function (name, value) {
      check(name)
      setItem.call(this, name, value)
    }
  })
  await page.route(api, (route) => route.fulfill({ status: 500 }))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'The server could not take your answer just now. Keep this page open: it will be sent again from here.',
  )
  await forgetFailures(problems)
  await page.unroute(api)
  const id = await form.sending(() => page.evaluate(() => dispatchEvent(new Event('online'))))
  expect(await storedWith(id)).toHaveLength(1)
})
