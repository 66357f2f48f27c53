// Answers to several pages wait side by side: none takes another's place, and the reader is told of the
// one that was just given.
import { expect, test } from './reader'
import { FeedbackForm, forgetFailures, isAnswer, storedWith, idOf } from './feedback-form'

const path = '/stores/session-store/'
const script = '**/_astro/feedback-form.*.js'

test('behind an answer that can not be delivered, the next one is told the truth about too', async ({
  page,
  problems,
}) => {
  await page.route('**/api/feedback', (route) => route.fulfill({ status: 503 }))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.click()
  await expect(form.status).toHaveText(/^The server could not take your answer just now/)
  await page.goto('/')
  await form.notHelpful.click()
  await expect(form.status).toHaveText(/^The server could not take your answer just now/)
  await forgetFailures(problems, 3)
})

test('answers that were given before any script came all arrive, each to its page', async ({
  page,
  problems,
}) => {
  const responses: ReturnType<typeof idOf>[] = []
  page.on('response', (response) => void (isAnswer(response) && responses.push(idOf(response))))
  await page.route(script, (route) => route.abort())
  const form = new FeedbackForm(page)
  for (const address of [path, '/']) {
    await page.goto(address)
    await form.helpful.click()
    await expect(form.status).toHaveText(
      'Your answer is not sent yet. It is kept in this browser, and sent when you reload the page.',
    )
  }
  await page.unroute(script)
  await page.reload()
  await expect.poll(() => responses.length).toBe(2)
  const answers = await storedWith(...responses)
  const shown = answers.map(({ page, verdict, session }) => [page, verdict, session])
  expect(shown.toSorted()).toEqual([
    ['/', 'helpful', 'signed-in'],
    // What the page showed then is not known any more.
    [path, 'helpful', undefined],
  ])
  expect(problems.splice(0).join()).toContain('ERR_FAILED')
})
