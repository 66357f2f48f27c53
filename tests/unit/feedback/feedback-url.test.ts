// Where the form posts to.
import { expect, test } from 'vitest'
import { feedbackUrl } from '../../../src/feedback/feedback-url'

test('it is this site unless told', () => {
  expect(feedbackUrl(undefined)).toBe('/api/feedback')
  expect(feedbackUrl('')).toBe('/api/feedback')
  expect(feedbackUrl('https://api.test/api/feedback')).toBe('https://api.test/api/feedback')
})

test.each(['/api/feedback', 'api.test', 'javascript:alert(1)', 'https://'])(
  '%s stops the build in one sentence',
  (url) => {
    expect(() => feedbackUrl(url)).toThrow(
      `PUBLIC_FEEDBACK_URL is not valid: expected an address such as https://api.example.com/api/feedback, received "${url}".`,
    )
  },
)
