// What Troubleshooting says of a page that has no publishable key, or no clerk-js.
import { expect, test } from './visitor'

const checking = 'Checking your session…'

test('without a publishable key the stores stay undefined, and an error says what is missing', async ({
  page,
  visitor,
}) => {
  await page.goto('/static')
  await expect(page.locator('p')).toHaveText(checking)
  await expect.poll(() => visitor.said).not.toEqual([])
  expect(visitor.said[0]).toMatch(
    /^Error: @clerk\/astro: Clerk keys are missing from your environment\./,
  )
  await expect(page.locator('p')).toHaveText(checking)
})

test('where clerk-js cannot be fetched, the stores stay undefined', async ({ page, visitor }) => {
  await page.route('**/clerk.browser.js', (route) => route.abort())
  await page.clock.install()
  await page.goto('/island?component=status&framework=react&directive=load')
  await page.clock.runFor(60_000)
  await expect.poll(() => visitor.said.join('\n')).toContain('Failed to load Clerk JS')
  await expect(page.locator('p')).toHaveText(checking)
})
