// What the guide on the client router says: the stores outlive navigations, islands do not unless they
// are kept, and when Clerk itself goes through the router.
import { expect, scripts, test, type Visitor } from './visitor'

const signedIn = /^You are signed in until \d/
const frameworks = ['react', 'vue', 'svelte']

async function showsInAll({ page }: Visitor, text: string | RegExp) {
  for (const id of frameworks) await expect(page.locator(`#${id}`)).toHaveText(text)
}

async function mark({ page }: Visitor) {
  await page.evaluate(() => (window.mark = 'this document'))
}

const isSameDocument = ({ page }: Visitor) => page.evaluate(() => window.mark === 'this document')

/** Opens a page with the router, on which the script of the page comes too late to start Clerk. */
async function startBeforeHydration(visitor: Visitor) {
  const release = await visitor.hold(scripts.page)
  await visitor.page.goto('/router/one', { waitUntil: 'commit' })
  await showsInAll(visitor, signedIn)
  release()
  await visitor.page.waitForLoadState()
}

async function signOutToHome(visitor: Visitor, act?: () => Promise<void>) {
  await mark(visitor)
  await visitor.signOut(act)
  await expect(visitor.page.getByRole('heading')).toHaveText('Home')
}

const requestsOfClerk = ({ page }: Visitor) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ pathname }) => /\/v1\/client$|clerk\.browser\.js$/.test(pathname))
      .map(({ pathname }) => pathname.split('/').at(-1)),
  )

test('the stores keep their values from page to page, and Clerk loads once', async ({
  page,
  visitor,
}) => {
  await page.goto('/router/one')
  await showsInAll(visitor, signedIn)
  await mark(visitor)
  await page.evaluate(() => (window.shown = []))
  const before = await page.evaluate(() => window.emitted)
  expect(before.at(-1)).toMatch(/^sess_/)
  for (const title of ['Two', 'One']) {
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading')).toHaveText(title)
    await showsInAll(visitor, signedIn)
  }
  expect(await isSameDocument(visitor)).toBe(true)
  const shown = await page.evaluate(() => window.shown)
  expect(
    shown.filter((text) => !signedIn.test(text)),
    'no island was loading again',
  ).toEqual([])
  expect(await page.evaluate(() => window.emitted), 'nothing was emitted').toEqual(before)
  expect((await requestsOfClerk(visitor)).toSorted()).toEqual(['clerk.browser.js', 'client'])
  expect(visitor.said).toEqual([])
})

test('an island starts anew on each page, and one with transition:persist goes on', async ({
  page,
  visitor,
}) => {
  await page.goto('/router/one')
  await showsInAll(visitor, signedIn)
  for (const id of ['anew', 'kept']) {
    await page.locator(`#${id} button`).click()
    await expect(page.locator(`#${id}`)).toHaveText('Clicked 1')
  }
  await page.getByRole('link', { name: 'Two' }).click()
  await expect(page.getByRole('heading')).toHaveText('Two')
  await expect(page.locator('#anew')).toHaveText('Clicked 0')
  await expect(page.locator('#kept')).toHaveText('Clicked 1')
})

test('sign-out loads the next page anew where Clerk was started before hydration', async ({
  visitor,
}) => {
  await startBeforeHydration(visitor)
  await signOutToHome(visitor)
  await showsInAll(visitor, 'You are signed out.')
  expect(await isSameDocument(visitor)).toBe(false)
})

test('sign-out goes through the router where the script of the page started Clerk', async ({
  page,
  visitor,
}) => {
  const release = await visitor.hold(scripts.beforeHydration)
  await page.goto('/router/one')
  await visitor.waitForClerk()
  release()
  await showsInAll(visitor, signedIn)
  await signOutToHome(visitor)
  await showsInAll(visitor, 'You are signed out.')
  expect(await isSameDocument(visitor)).toBe(true)
})

test('sign-out with a callback that navigates stays in the document, whoever started Clerk', async ({
  page,
  visitor,
}) => {
  await startBeforeHydration(visitor)
  await signOutToHome(visitor, () => page.getByRole('button', { name: 'Sign out' }).click())
  await showsInAll(visitor, 'You are signed out.')
  expect(await isSameDocument(visitor)).toBe(true)
})

test('sign-out on a page without islands goes through the router', async ({ page, visitor }) => {
  await page.goto('/router/no-islands')
  await visitor.waitForClerk()
  await signOutToHome(visitor)
  expect(await isSameDocument(visitor)).toBe(true)
})

test('sign-out on a page without the router leaves the document', async ({ page, visitor }) => {
  await page.goto('/plain')
  await visitor.waitForClerk()
  await signOutToHome(visitor)
  expect(await isSameDocument(visitor)).toBe(false)
})
