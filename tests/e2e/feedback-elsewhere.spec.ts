// The pages on one host, the service on another: answers cross over, from the named site only.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startSite, type Site } from '../../scripts/site-process.mjs'
import { withPolicy } from '../../src/delivery/content-security-policy'
import { FeedbackForm, isAnswer } from './feedback-form'
import { expect, test } from './reader'

const path = '/stores/session-store/'

let folder: string
let service: Site

test.beforeAll(async ({ baseURL }) => {
  folder = await mkdtemp(join(tmpdir(), 'sessionlight-elsewhere-'))
  service = await startSite({
    DATABASE_URL: '',
    FEEDBACK_DATABASE: join(folder, 'feedback.sqlite'),
    FEEDBACK_ORIGINS: new URL(baseURL!).origin,
  })
})

test.afterAll(async () => {
  await service.end()
  await rm(folder, { recursive: true, force: true })
})

/** Opens the page, with form and policy as they are when built with PUBLIC_FEEDBACK_URL. */
async function open(page: Page, url = `${service.url}/api/feedback`): Promise<void> {
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() !== 'GET') return route.fallback()
    const response = await route.fetch()
    const html = (await response.text()).replace(/<meta http-equiv="Content-Security[^>]*>/, '')
    const body = withPolicy(html, path, { services: [new URL(url).origin] })
    await route.fulfill({ response, body })
  })
  await page.goto(path)
  const form = page.locator('feedback-form form')
  await form.evaluate((form, url) => form.setAttribute('action', url), url)
}

test('the script posts there and reads the reply', async ({ page, problems }) => {
  await open(page)
  const form = new FeedbackForm(page)
  const [response] = await Promise.all([page.waitForResponse(isAnswer), form.helpful.click()])
  expect(response.url()).toBe(`${service.url}/api/feedback`)
  expect(response.status()).toBe(201)
  await expect(form.status).toHaveText(/^Thank you/)
  expect(new Set(problems.splice(0))).toEqual(new Set([`request to ${service.url}/api/feedback`]))
})

test('a site that is not named is refused, and its answer stays in the browser', async ({
  page,
  problems,
}) => {
  const other = await startSite({
    DATABASE_URL: '',
    FEEDBACK_DATABASE: join(folder, 'other.sqlite'),
    FEEDBACK_ORIGINS: 'https://docs.example.com',
  })
  await open(page, `${other.url}/api/feedback`)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(/^The server could not take your answer just now/)
  await expect.poll(() => problems.join()).toContain('blocked by CORS policy')
  await other.end()
  await page.close()
  problems.splice(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form posts there and comes back here', async ({ page, baseURL, problems }) => {
    await open(page)
    await new FeedbackForm(page).helpful.click()
    await expect(page).toHaveURL(`${new URL(baseURL!).origin}${path}#feedback-thanks`)
    await expect(page.getByText('Thank you. Your feedback is stored.')).toBeInViewport()
    expect(problems.splice(0)).toEqual([`request to ${service.url}/api/feedback`])
  })
})
