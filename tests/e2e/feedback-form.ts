// The form under a page as a reader meets it, and the answers that the tests' site has stored.
import { expect, type Page, type Response } from '@playwright/test'
import { sqliteStore } from '../../src/feedback/server/answers/sqlite-store'
import type { StoredAnswer } from '../../src/feedback/server/answers/store'

/** The parts of the form. */
export class FeedbackForm {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get group() {
    return this.page.getByRole('group', { name: 'What did you think of this content?' })
  }

  get helpful() {
    return this.group.getByRole('button', { name: 'It was helpful' })
  }

  get notHelpful() {
    return this.group.getByRole('button', { name: 'It was not helpful' })
  }

  get comment() {
    return this.group.getByRole('button', { name: 'I have feedback' })
  }

  get text() {
    return this.page.getByRole('textbox', { name: 'Your feedback' })
  }

  get send() {
    return this.page.getByRole('button', { name: 'Send' })
  }

  get status() {
    return this.page.locator('feedback-form').getByRole('status')
  }

  /** Does what sends an answer, and resolves to the answer's id when the server has replied. */
  async sending(act: () => Promise<unknown>): Promise<string> {
    const [response] = await Promise.all([this.page.waitForResponse(isAnswer), act()])
    return idOf(response)
  }
}

/** Whether a response is one to an answer. */
export function isAnswer(response: Response): boolean {
  return response.url().endsWith('/api/feedback') && response.request().method() === 'POST'
}

/** The id of the answer that was sent. */
export function idOf(response: Response): string {
  return response.request().postDataJSON().id
}

/** Those of the site's stored answers that `wanted` picks. */
export async function storedAnswers(
  wanted: (answer: StoredAnswer) => boolean,
): Promise<StoredAnswer[]> {
  const store = sqliteStore(process.env.TEST_FEEDBACK_DATABASE!)
  const answers = await Array.fromAsync(store.answers())
  await store.close()
  return answers.filter(wanted)
}

/** The stored answers with one of these ids. */
export function storedWith(...ids: string[]): Promise<StoredAnswer[]> {
  return storedAnswers(({ id }) => ids.includes(id))
}

/** Waits until the console has told of `count` requests that failed, and takes what it told. */
export async function forgetFailures(problems: string[], count = 1): Promise<void> {
  const isFailure = (problem: string) => problem.startsWith('Failed to load resource')
  await expect.poll(() => problems.filter(isFailure).length).toBe(count)
  problems.splice(0, problems.length, ...problems.filter((problem) => !isFailure(problem)))
}
