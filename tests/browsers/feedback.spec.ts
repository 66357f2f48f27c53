// An answer under a page is stored, in every browser, and where it can't be delivered it arrives later, once.
import { storedAnswers } from '../e2e/feedback-form'
import { page } from './example'
import { expect, test, type Reader } from './reader'

/** The form's parts. */
function formOf(reader: Reader) {
  const form = reader.part('feedback-form')
  return {
    helpful: form.button('It was helpful'),
    comment: form.button('I have feedback'),
    text: form.part('textarea', 'Your feedback'),
    send: form.button('Send'),
    status: form.part('[role="status"]'),
  }
}

test('a comment is stored, with what the reader saw', async ({ reader }) => {
  await reader.open(`${page}?framework=svelte`)
  const { comment, text, send, status } = formOf(reader)
  const words = `Clear, in ${reader.engine}, at ${reader.origin}.`
  await comment.click()
  await text.focus()
  await reader.type(words)
  await send.click()
  await status.shows(/^Thank you\. Your (answer|feedback) is stored/)
  const stored = await storedAnswers((answer) => answer.comment === words)
  expect(stored).toMatchObject([{ page, verdict: 'comment', framework: 'svelte' }])
})

test('without the network an answer is kept, and arrives once on the next page', async ({
  reader,
}) => {
  await reader.open(page)
  const { helpful, status } = formOf(reader)
  await helpful.scrollTo()
  // Set by the script.
  await helpful.has('aria-pressed', 'false')
  reader.network.cut()
  // Each browser has its own words for a request that failed.
  reader.forgive(/\/api\/feedback|network|Failed to load/i)
  const before = new Set((await storedAnswers(() => true)).map(({ id }) => id))
  await helpful.click()
  await status.shows(/ It is kept in this browser and will be sent later\.$/)
  await helpful.has('aria-pressed', 'true')
  reader.network.restore()
  await reader.open('/')
  await status.shows('The answer that you gave to another page has now been sent. Thank you.')
  await reader.reload()
  await helpful.scrollTo()
  await helpful.has('aria-pressed', 'false')
  const isNew = ({ id, ...answer }: { id: string; page: string; verdict: string }) =>
    !before.has(id) && answer.page === page && answer.verdict === 'helpful'
  expect(await storedAnswers(isNew)).toHaveLength(1)
})
