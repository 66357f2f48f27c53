// When a page has fetched all that it fetches by itself, for the bench and for tests. Playwright's 'networkidle' does
// not tell: on a busy machine it comes while the first scripts still run and nothing is asked for yet, and where one
// more request ends before the page is loaded, it goes again and never comes back.
// See https://github.com/microsoft/playwright/issues/42598: the state is discouraged, and stays as it is.

/** How long nothing may be asked for, in milliseconds: as long as for 'networkidle'. */
const quiet = 500

/**
 * The requests of the document that is open, its own first.
 * @param {import('@playwright/test').Page} page
 */
async function requestsOf(page) {
  const all = await page.requests()
  const own = all.findLastIndex(
    (request) => request.isNavigationRequest() && request.frame() === page.mainFrame(),
  )
  return all.slice(Math.max(own, 0))
}

/**
 * Waits until a request has been answered in full, or has failed. By the body, which comes only then:
 * `finished()` waits for an event that Playwright sends only to those who listened before.
 * @param {import('@playwright/test').Request} request
 */
async function ended(request) {
  const response = await request.response()
  await response?.body().catch(() => undefined)
}

/**
 * Waits until the page is loaded, all that its document and its workers asked for is there or has failed, and they
 * asked for nothing more in half a second. The page's own timer measures it, so whatever the page puts off for less,
 * or until it is idle, comes before, however slow the machine is.
 *
 * Not for a page that has ended a worker: what that had asked for is never told to be over.
 * @param {import('@playwright/test').Page} page
 */
export async function quietNetwork(page) {
  await page.waitForLoadState('load')
  let latest
  do {
    const requests = await requestsOf(page)
    latest = requests.at(-1)
    await Promise.all(requests.map(ended))
    await page.evaluate(
      (quiet) => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve), quiet)),
      quiet,
    )
  } while (latest !== (await requestsOf(page)).at(-1))
}
