// A page that comes back from the browser's back/forward cache shows the reader's newest choices.
import { findBrowser } from '../../scripts/browser.mjs'
import { Example, expect, shown, test } from './reader'

// Playwright turns the cache off, and the browser made for tests has none.
test.use({
  launchOptions: {
    ...findBrowser({ isWhole: true }),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('state and framework chosen on the next page are those of the page come back to', async ({
  page,
}) => {
  await page.goto('/stores/organization-store/')
  await new Example(page).shows(/You are working in/)
  await page.evaluate(() => Object.assign(window, { cameBack: true }))
  await page.goto('/stores/session-store/')
  await new Example(page).choose('Signed out')
  await new Example(page).tab('Vue').click()
  await new Example(page).shows(shown['Signed out'])
  await page.goBack({ waitUntil: 'commit' })
  expect(await page.evaluate(() => 'cameBack' in window)).toBe(true)
  await expect(new Example(page).state('Signed out')).toBeChecked()
  await expect(new Example(page).tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await new Example(page).shows('No organization is active.')
})
