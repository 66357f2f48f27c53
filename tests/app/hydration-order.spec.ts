// Why an island is hydrated now before and now after Clerk has loaded: the integration starts Clerk
// from two scripts, and only the first of them waits for it.
import { expect, scripts, test } from './visitor'

declare global {
  interface Window {
    /** whether Clerk had loaded when the island was hydrated */
    hydratedAfterClerk?: boolean
  }
}

const url = '/island?component=counter&framework=react&directive=load'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener(
      'astro:hydrate',
      () => {
        window.hydratedAfterClerk = window.Clerk?.loaded ?? false
      },
      { capture: true },
    )
  })
})

test('where the script of the page is first, islands do not wait for Clerk', async ({
  page,
  visitor,
}) => {
  visitor.holdClerk()
  const release = await visitor.hold(scripts.beforeHydration)
  await page.goto(url, { waitUntil: 'domcontentloaded' })
  release()
  await expect.poll(() => page.evaluate(() => window.hydratedAfterClerk)).toBe(false)
})

test('where the script before hydration is first, every island waits for Clerk', async ({
  page,
  visitor,
}) => {
  const letClerkArrive = visitor.holdClerk()
  await visitor.hold(scripts.page)
  const isFirst = page.waitForResponse(scripts.beforeHydration)
  await page.goto(url, { waitUntil: 'commit' })
  await isFirst
  // Long enough for an island that does not wait.
  await new Promise((resolve) => setTimeout(resolve, 500))
  letClerkArrive()
  await expect.poll(() => page.evaluate(() => window.hydratedAfterClerk)).toBe(true)
})
