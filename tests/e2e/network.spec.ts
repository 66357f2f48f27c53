// What is fetched when: a framework's runtime once one of its examples is first seen, a page once it is pointed at.
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { FetchedFiles } from './fetched-files'
import { Example, expect, frameworks, shown, test } from './reader'

/** What stands in a framework's runtime and nowhere else, whatever file it is in. */
const signatures = {
  react: 'react.dev/errors/',
  vue: '__v_isVNode',
  svelte: 'svelte.dev/e/',
}

for (const { id, label } of frameworks) {
  test(`only ${label}'s runtime is fetched while only its tab is open`, async ({ page }) => {
    const fetched = new FetchedFiles(page)
    await page.goto(`/stores/session-store/?framework=${id}`)
    const example = new Example(page)
    await example.shows(shown['Signed in'])
    await new Example(page, 1).card.scrollIntoViewIfNeeded()
    await quietNetwork(page)
    expect(await fetched.holding(signatures)).toEqual([id])
    const next = frameworks.find((framework) => framework.id !== id)!
    await example.tab(next.label).click()
    await example.shows(shown['Signed in'])
    expect(await fetched.holding(signatures)).toEqual([id, next.id])
  })
}

test('nothing of an example is fetched before it is scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 320 })
  const fetched = new FetchedFiles(page)
  await page.goto('/stores/session-store/')
  await quietNetwork(page)
  expect(await fetched.holding(signatures)).toEqual([])
  expect(await page.evaluate(() => typeof window.Clerk)).toBe('undefined')
  const example = new Example(page)
  await example.preview.scrollIntoViewIfNeeded()
  await example.shows(shown['Signed in'])
  expect(await fetched.holding(signatures)).toEqual(['react'])
})

test('a page without an example starts no Clerk', async ({ page, problems }) => {
  const response = await page.goto('/no-such-page/')
  expect(response?.status()).toBe(404)
  expect(problems.splice(0)).toEqual([expect.stringContaining('404')])
  await quietNetwork(page)
  expect(await page.evaluate(() => typeof window.Clerk)).toBe('undefined')
})

test('the page that is pointed at is fetched ahead, and none unasked', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.endsWith('/')) asked.push(pathname)
  })
  await page.goto('/stores/session-store/')
  await quietNetwork(page)
  expect(asked).toEqual(['/stores/session-store/'])
  await page.getByRole('link', { name: '$userStore', exact: true }).first().hover()
  await expect.poll(() => asked).toEqual(['/stores/session-store/', '/stores/user-store/'])
})
