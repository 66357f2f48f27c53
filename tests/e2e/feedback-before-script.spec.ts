// An answer that is given before the form's script is there arrives all the same, with what was added to it.
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { FeedbackForm, idOf, isAnswer, storedWith } from './feedback-form'
import { expect, forgetFailedRequests, test } from './reader'

const path = '/stores/session-store/'

test('offline before the script came, the answer is sent on the next page', async ({
  page,
  context,
  problems,
}) => {
  await page.goto(path)
  await quietNetwork(page)
  await context.setOffline(true)
  const form = new FeedbackForm(page)
  await form.notHelpful.click()
  await form.comment.click()
  await form.text.fill('Why not.')
  await form.send.click()
  await expect(form.status).toHaveText(
    'Your answer is not sent yet. It is kept in this browser, and sent when you reload the page.',
  )
  await expect.poll(() => problems.join()).toContain('ERR_INTERNET_DISCONNECTED')
  // Away, so that the page that comes back online is another one.
  await page.close()
  forgetFailedRequests(problems)
  await context.setOffline(false)
  const next = await context.newPage()
  const [response] = await Promise.all([next.waitForResponse(isAnswer), next.goto('/')])
  expect(await storedWith(idOf(response))).toMatchObject([
    { page: path, verdict: 'not-helpful', comment: 'Why not.', framework: undefined },
  ])
  await expect(new FeedbackForm(next).status).toHaveText(
    'The answer that you gave to another page has now been sent. Thank you.',
  )
})

test('left while the script is on its way, the answer is sent on the next page', async ({
  page,
  context,
}) => {
  let isAskedFor = false
  await page.route(/\/feedback-form\b/, () => (isAskedFor = true))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.notHelpful.click()
  await form.comment.click()
  await form.text.fill('Gone already.')
  await form.send.click()
  await expect.poll(() => isAskedFor).toBe(true)
  await page.close()
  const next = await context.newPage()
  const [response] = await Promise.all([next.waitForResponse(isAnswer), next.goto('/')])
  expect(await storedWith(idOf(response))).toMatchObject([
    { page: path, verdict: 'not-helpful', comment: 'Gone already.' },
  ])
})
