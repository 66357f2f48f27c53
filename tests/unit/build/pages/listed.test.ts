// Which pages are listed.
import { expect, test } from 'vitest'
import { listedPaths } from '../../../../src/build/pages/listed'

test('pages are listed, but for those that stand in for others', () => {
  const built = ['', 'stores/session-store/', '404/', 'offline/'].map((pathname) => ({ pathname }))
  expect(listedPaths(built)).toEqual(['/', '/stores/session-store/'])
})
