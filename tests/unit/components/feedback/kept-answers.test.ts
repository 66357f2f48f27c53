// What the browser keeps of a reader's answers.
import { beforeEach, expect, test, vi } from 'vitest'
import { answerSchema } from '../../../../src/feedback/server/answers/answer'

const given = { page: '/a-page/', verdict: 'helpful', subject: '' }
const entries = new Map<string, string>()

/** The module as on a newly opened page, which finds what the earlier ones left. */
async function openPage() {
  vi.resetModules()
  return import('../../../../src/components/feedback/page/kept-answers')
}

beforeEach(() => {
  entries.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
  })
})

test('an answer is one that the service takes', async () => {
  const { keepAnswer } = await openPage()
  const { sent, ...answer } = keepAnswer({ ...given, framework: 'vue', session: 'signed-in' })
  expect(sent).toBe(false)
  expect(answerSchema.parse(JSON.parse(JSON.stringify(answer)))).toMatchObject(answer)
})

test('it waits across pages until it is sent, and is known after', async () => {
  const first = await openPage()
  const answer = first.keepAnswer(given)
  const second = await openPage()
  expect(second.unsentAnswers()).toEqual([answer])
  second.markSent(answer)
  const third = await openPage()
  expect(third.unsentAnswers()).toEqual([])
  expect(third.answerTo('/a-page/')).toMatchObject({ verdict: 'helpful', sent: true })
})

test('a later answer takes the place of the earlier, even when the clock was set back', async () => {
  const { keepAnswer, markSent, dropAnswer, unsentAnswers } = await openPage()
  const first = keepAnswer(given)
  vi.spyOn(Date, 'now').mockReturnValue(first.answeredAt - 3_600_000)
  const second = keepAnswer({ ...given, verdict: 'not-helpful' })
  vi.restoreAllMocks()
  expect(second.reader).toBe(first.reader)
  expect(second.id).not.toBe(first.id)
  expect(second.answeredAt).toBeGreaterThan(first.answeredAt)
  // The outcome of the first comes late.
  markSent(first)
  dropAnswer(first)
  expect(unsentAnswers()).toEqual([second])
})

test('where storage is blocked or spoiled, answers last for the page', async () => {
  entries.set('sessionlight:feedback', '{"reader":')
  const spoiled = await openPage()
  expect(spoiled.unsentAnswers()).toEqual([])
  vi.stubGlobal('localStorage', undefined)
  const blocked = await openPage()
  const answer = blocked.keepAnswer(given)
  expect(blocked.outlastsPage()).toBe(false)
  expect(blocked.unsentAnswers()).toEqual([answer])
})
