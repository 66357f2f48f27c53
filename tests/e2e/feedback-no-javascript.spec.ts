// Without JavaScript the form is a form: it posts, and comes back to the page with a thank-you.
import { randomUUID } from 'node:crypto'
import { expect, test } from './reader'
import { FeedbackForm, forgetFailures, storedAnswers } from './feedback-form'

test.use({ javaScriptEnabled: false })

const path = '/stores/session-store/'

test('each button posts, with the comment, and leads back to a thank-you', async ({ page }) => {
  const words = `Words ${randomUUID()}`
  await page.goto(path)
  const form = new FeedbackForm(page)
  const thanks = page.getByText('Thank you. Your feedback is stored.')
  await expect(thanks).toBeHidden()
  await expect(form.comment, 'what needs a script is not offered').toBeHidden()
  await form.text.fill(words)
  await form.helpful.click()
  await expect(page).toHaveURL(/\/stores\/session-store\/#feedback-thanks$/)
  await expect(thanks).toBeInViewport()
  await form.text.fill(words)
  await form.send.click()
  await expect(thanks).toBeInViewport()
  const answers = await storedAnswers(({ comment }) => comment === words)
  expect(answers.map(({ verdict }) => verdict).sort()).toEqual(['comment', 'helpful'])
})

test('an answer that is refused comes back, and can be sent again', async ({ page, problems }) => {
  const words = `Words ${randomUUID()}`
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.text.fill(`${words}\u0007`)
  await form.send.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your feedback was not stored')
  await forgetFailures(problems)
  const again = page.getByRole('textbox', { name: 'Your feedback' })
  await expect(again).toHaveValue(`${words}\u0007`)
  await again.fill(words)
  await page.getByRole('button', { name: 'Send again' }).click()
  await expect(page.getByText('Thank you. Your feedback is stored.')).toBeInViewport()
  expect(await storedAnswers(({ comment }) => comment === words)).toHaveLength(1)
})
