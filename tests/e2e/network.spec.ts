// A framework's runtime is fetched when one of its examples is first seen, and only then.
import { Example, expect, frameworks, shown, test } from './reader'

const runtimes = /\/(react|vue|svelte)-client\./

for (const { id, label } of frameworks) {
  test(`only ${label}'s runtime is fetched while only its tab is open`, async ({ page }) => {
    const fetched = new Set<string>()
    page.on('request', (request) => {
      const runtime = runtimes.exec(request.url())
      if (runtime) fetched.add(runtime[1]!)
    })
    await page.goto(`/stores/session-store/?framework=${id}`)
    const example = new Example(page)
    await example.shows(shown['Signed in'])
    await new Example(page, 1).card.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect([...fetched]).toEqual([id])
    const next = frameworks.find((framework) => framework.id !== id)!
    await example.tab(next.label).click()
    await example.shows(shown['Signed in'])
    expect([...fetched]).toEqual([id, next.id])
  })
}

test('a page without an example starts no Clerk', async ({ page, problems }) => {
  const response = await page.goto('/no-such-page/')
  expect(response?.status()).toBe(404)
  expect(problems.splice(0)).toEqual([expect.stringContaining('404')])
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => typeof window.Clerk)).toBe('undefined')
})
