// What a page's frontmatter can say about the session.
import { expect, test } from 'vitest'
import { pageSession } from '../../../src/session/build/page-session'

test('a page that says nothing offers the usual states and opens signed in', () => {
  expect(pageSession.parse(undefined)).toEqual({
    states: ['loading', 'signed-out', 'signed-in', 'pending', 'two-accounts'],
    opens: 'signed-in',
    reloads: false,
  })
})

test('a page chooses what it offers and what it opens in', () => {
  const page = { states: ['signed-out', 'organization'], opens: 'organization', reloads: true }
  expect(pageSession.parse(page)).toEqual(page)
})

test('a page cannot open in a state it does not offer', () => {
  const { error } = pageSession.safeParse({ states: ['signed-out'] })
  expect(error?.issues[0]?.message).toContain('session.opens names a state')
})
