// The pages on one host, the service on another: answers cross over, from the named site only.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startSite, type Site } from '../../scripts/site-process.mjs'
import { FeedbackForm, isAnswer } from './feedback-form'
import { expect, test } from './reader'

const path = '/stores/session-store/'

// A page that is built with PUBLIC_FEEDBACK_URL names that origin in its policy: see
// tests/unit/delivery/content-security-policy.test.ts. This one names none.
test.use({ bypassCSP: true })

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

/** Opens the page, with the form as it is when built with PUBLIC_FEEDBACK_URL. */
async function open(page: Page, url = `${service.url}/api/feedback`): Promise<void> {
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
