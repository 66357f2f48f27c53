// What Troubleshooting says of a page that has no publishable key, or no clerk-js.
import { expect, scripts, test } from './visitor'

const checking = 'Checking your session…'
const noKeys = /^Error: @clerk\/astro: Clerk keys are missing from your environment\./

test('without a publishable key the stores stay undefined, and an error says what is missing', async ({
  page,
  visitor,
}) => {
  const release = await visitor.hold(scripts.beforeHydration)
  await page.goto('/static', { waitUntil: 'domcontentloaded' })
  await expect.poll(() => visitor.said).toEqual([expect.stringMatching(noKeys)])
  release()
  await expect(page.locator('p')).toHaveText(checking)
})

test('without a key an island is not hydrated at all where it waits for Clerk', async ({
  page,
  visitor,
}) => {
  await visitor.hold(scripts.page)
  await page.goto('/static', { waitUntil: 'commit' })
  await expect.poll(() => visitor.said).toEqual([expect.stringMatching(noKeys)])
  await expect(page.locator('astro-island')).toBeEmpty()
})

test('where clerk-js cannot be fetched, the stores stay undefined', async ({ page, visitor }) => {
  await page.route('**/clerk.browser.js', (route) => route.abort())
  await page.clock.install()
  await page.goto('/island?component=status&framework=react&directive=load')
  await page.clock.runFor(60_000)
  await expect.poll(() => visitor.said.join('\n')).toContain('Failed to load Clerk JS')
  await expect(page.locator('p')).toHaveText(checking)
})
