// A reader says what they think of a page, changes their mind, and is thanked for what is stored.
import { randomUUID } from 'node:crypto'
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { Example, expect, test } from './reader'
import { FeedbackForm, storedAnswers, storedWith } from './feedback-form'

const path = '/stores/session-store/'

test('the question stands under its heading and above the date', async ({ page }) => {
  for (const address of ['/', path]) {
    await page.goto(address)
    const heading = page.getByRole('heading', { level: 2, name: 'Feedback', exact: true })
    await expect(heading).toBeVisible()
    await expect(new FeedbackForm(page).group).toBeVisible()
  }
  const texts = await page.locator('main').innerText()
  const order = ['Feedback', 'What did you think of this content?']
  const places = order.map((text) => texts.lastIndexOf(text))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  // Each is there where git knows it.
  for (const text of ['Edit page', 'Last updated on']) {
    if (texts.includes(text)) expect(texts.lastIndexOf(text)).toBeGreaterThan(places[1]!)
  }
})

test('one click is an answer, with what the page shows', async ({ page }) => {
  await page.goto(`${path}?framework=vue`)
  await new Example(page).state('Signed out').click()
  const form = new FeedbackForm(page)
  const id = await form.sending(() => form.helpful.click())
  await expect(form.status).toHaveText('Thank you. Your answer is stored. You can add a comment.')
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'true')
  await expect(form.helpful).toBeFocused()
  await expect(form.text).toBeVisible()
  expect(await storedWith(id)).toMatchObject([
    {
      page: path,
      verdict: 'helpful',
      comment: undefined,
      framework: 'vue',
      session: 'signed-out',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    },
  ])
})

test('a comment and a change of mind replace the answer, also on a later visit', async ({
  page,
}) => {
  const words = `Words ${randomUUID()}`
  await page.goto(path)
  const form = new FeedbackForm(page)
  const ids = [await form.sending(() => form.helpful.click())]
  await form.text.fill(words)
  ids.push(await form.sending(() => form.send.click()))
  await expect(form.status).toHaveText('Thank you. Your feedback is stored.')
  await expect(form.status).toBeFocused()
  await expect(form.text).toBeHidden()
  await page.reload()
  await form.helpful.scrollIntoViewIfNeeded()
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'true')
  await form.comment.click()
  await expect(form.text).toHaveValue(words)
  ids.push(await form.sending(() => form.notHelpful.click()))
  await expect(form.notHelpful).toHaveAttribute('aria-pressed', 'true')
  await expect(form.helpful).toHaveAttribute('aria-pressed', 'false')
  const answers = await storedAnswers((answer) => ids.includes(answer.id))
  expect(answers).toMatchObject([{ id: ids[2], verdict: 'not-helpful', comment: words }])
})

test('feedback without a verdict is written and sent with the keyboard alone', async ({ page }) => {
  const words = `Words ${randomUUID()}`
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.helpful.focus()
  await page.keyboard.press('Tab')
  await expect(form.notHelpful).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(form.comment).toBeFocused()
  await expect(form.comment).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Enter')
  await expect(form.comment).toHaveAttribute('aria-expanded', 'true')
  await expect(form.text).toBeFocused()
  await page.keyboard.type(`${words}\n🎈`)
  await page.keyboard.press('Tab')
  await expect(form.send).toBeFocused()
  const id = await form.sending(() => page.keyboard.press('Enter'))
  await expect(form.status).toHaveText('Thank you. Your feedback is stored.')
  await expect(form.status).toBeFocused()
  expect(await storedWith(id)).toMatchObject([{ verdict: 'comment', comment: `${words}\n🎈` }])
})

test('the count shows near the end, and nothing more can be typed', async ({ page }) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.comment.click()
  await form.text.fill('x'.repeat(1799))
  await expect(page.getByText(/characters? left/)).toHaveCount(0)
  await form.text.fill('x'.repeat(1998))
  await expect(form.text).toHaveAccessibleDescription('2 characters left')
  await form.text.press('End')
  await page.keyboard.type('yyy')
  await expect(form.text).toHaveAccessibleDescription('0 characters left')
  await expect(form.status).toHaveText('0 characters left')
  const id = await form.sending(() => form.send.click())
  expect((await storedWith(id))[0]?.comment).toHaveLength(2000)
})

test('pasted control characters are left out, and the rest arrives', async ({ page }) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.comment.click()
  await form.text.fill('before\u0007\u001b[31mafter')
  const id = await form.sending(() => form.send.click())
  await expect(form.status).toHaveText('Thank you. Your feedback is stored.')
  expect(await storedWith(id)).toMatchObject([{ comment: 'before[31mafter' }])
})

test('an empty comment is not sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.comment.click()
  await form.send.click()
  await expect(form.text).toBeFocused()
  await form.text.fill(' \n ')
  await form.send.click()
  await expect(form.text).toBeFocused()
  await expect(form.text).toHaveValue('')
  await expect(form.status).toBeEmpty()
  expect(sent.filter((line) => line.startsWith('POST'))).toEqual([])
})

test('a comment can be taken back, and the verdict stays', async ({ page }) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.sending(() => form.helpful.click())
  await form.text.fill('On second thought, nothing.')
  await form.sending(() => form.send.click())
  await form.comment.click()
  await form.text.fill('')
  const id = await form.sending(() => form.send.click())
  await expect(form.status).toHaveText('Thank you. Your answer is stored. You can add a comment.')
  expect(await storedWith(id)).toMatchObject([{ verdict: 'helpful', comment: undefined }])
})

test('the names that a screen reader reads are the ones on the screen', async ({ page }) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.comment.click()
  await expect(page.locator('feedback-form')).toMatchAriaSnapshot(`
    - region "Feedback":
      - heading "Feedback" [level=2]
      - group "What did you think of this content?":
        - button "It was helpful"
        - button "It was not helpful"
        - button "I have feedback" [expanded]
      - status
      - text: Your feedback
      - textbox "Your feedback"
      - button "Send"
      - paragraph:
        - link "Stored"
        - text: ": page, answer, comment, framework, session, version, time; not your address or browser."
  `)
})

test('what is stored and what is not is said in one line, with a way to the rest', async ({
  page,
}) => {
  await page.goto(path)
  const note = page.locator('feedback-form .note')
  const lines = await note.evaluate((note) => {
    const range = document.createRange()
    range.selectNodeContents(note)
    return new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom))).size
  })
  expect(lines).toBe(1)
  await note.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'What is stored', exact: true })).toBeInViewport()
})

test('its script is small, and fetched when the form is near', async ({ page }) => {
  const fetched: { name: string; bytes: Promise<Buffer> }[] = []
  page.on('response', (response) => {
    const [, name] = /\/_astro\/(feedback[\w-]*)\./.exec(response.url()) ?? []
    if (name && response.url().endsWith('.js')) fetched.push({ name, bytes: response.body() })
  })
  await page.goto(path)
  await quietNetwork(page)
  expect(fetched).toEqual([])
  await new FeedbackForm(page).helpful.scrollIntoViewIfNeeded()
  await expect.poll(() => fetched.map(({ name }) => name)).toEqual(['feedback-form'])
  const sizes = await Promise.all(fetched.map(async ({ bytes }) => (await bytes).length))
  expect(sizes[0]).toBeLessThan(6000)
})

test('no cookie is set', async ({ page, context }) => {
  await page.goto(path)
  const form = new FeedbackForm(page)
  await form.sending(() => form.helpful.click())
  await expect(form.status).toHaveText(/^Thank you/)
  expect(await context.cookies()).toEqual([])
})
