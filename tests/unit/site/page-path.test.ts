// Where a page and its files are.
import { expect, test } from 'vitest'
import { pageName, pagePath } from '../../../src/site/page-path'

test('a page and its files have its name', () => {
  expect(pagePath('stores/session-store')).toBe('/stores/session-store/')
  expect(pageName('stores/session-store')).toBe('stores/session-store')
})

test.each(['', 'index'])('the landing page is at the root, with the id "%s"', (id) => {
  expect(pagePath(id)).toBe('/')
  expect(pageName(id)).toBe('index')
})
