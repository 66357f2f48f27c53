// What the guide on server-rendered pages says: what the server writes for a component that reads the
// stores, and what happens when the browser hydrates it.
import { expect, scripts, test, userId, type Visitor } from './visitor'

const frameworks = ['react', 'vue', 'svelte'] as const

/** What each framework says in a build when the browser's HTML is not the server's. */
const complaints = {
  react: /^Error: Minified React error #418; visit https:\/\/react\.dev\/errors\/418/,
  vue: /^Hydration completed but contains mismatches\.$/,
  svelte: undefined,
}

const island = (component: string, framework: string, directive: string) =>
  `/island?component=${component}&framework=${framework}&directive=${directive}`

function expectComplaint(visitor: Visitor, framework: (typeof frameworks)[number]) {
  const complaint = complaints[framework]
  expect(visitor.said).toEqual(complaint ? [expect.stringMatching(complaint)] : [])
}

const checking = 'Checking your session…'
const signedIn = /^You are signed in until \d/

async function scrollToIsland({ page }: Visitor) {
  await page.locator('astro-island p').scrollIntoViewIfNeeded()
}

/** Goes to `url` with the page's own script the first to start Clerk. */
async function gotoWithPageScriptFirst(visitor: Visitor, url: string) {
  const release = await visitor.hold(scripts.beforeHydration)
  await visitor.page.goto(url, { waitUntil: 'domcontentloaded' })
  release()
}

for (const framework of frameworks) {
  test.describe(framework, () => {
    test('the server renders the loading branch, although it knows the user', async ({
      request,
      visitor,
    }) => {
      const { cookies } = await visitor.page.context().storageState()
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const answer = await request.get(island('status', framework, 'load'), { headers: { cookie } })
      const html = await answer.text()
      expect(html).toContain(checking)
      expect(html).toContain(`"userId":"${userId}"`)
    })

    test('without a client directive the loading branch stays', async ({ page, visitor }) => {
      await page.goto(island('status', framework, 'none'))
      await visitor.waitForClerk()
      await expect(page.locator('p')).toHaveText(checking)
    })

    test('an island that is hydrated after Clerk has loaded is a mismatch', async ({
      page,
      visitor,
    }) => {
      await page.goto(`${island('status', framework, 'visible')}&below`)
      await visitor.waitForClerk()
      await expect(page.locator('p')).toHaveText(checking)
      await scrollToIsland(visitor)
      await expect(page.locator('p')).toHaveText(signedIn)
      expectComplaint(visitor, framework)
    })

    test('an island that is hydrated before Clerk has loaded is none', async ({
      page,
      visitor,
    }) => {
      const release = visitor.holdClerk()
      await gotoWithPageScriptFirst(visitor, island('status', framework, 'load'))
      await expect(page.locator('astro-island:not([ssr])')).toHaveText(checking)
      release()
      await expect(page.locator('p')).toHaveText(signedIn)
      expect(visitor.said).toEqual([])
    })

    test('$authStore has the user before Clerk has loaded, and is a mismatch at once', async ({
      page,
      visitor,
    }) => {
      visitor.holdClerk()
      await gotoWithPageScriptFirst(visitor, island('auth', framework, 'load'))
      await expect(page.locator('p')).toHaveText(`You are ${userId}.`)
      expect(await page.evaluate(() => window.Clerk)).toBeUndefined()
      expect(await page.evaluate(() => window.shown)).toEqual(['Checking…', `You are ${userId}.`])
      expectComplaint(visitor, framework)
    })

    test('client:only renders nothing on the server and is never a mismatch', async ({
      page,
      visitor,
    }) => {
      const answer = await page.goto(island('status', framework, 'only'))
      expect(await answer!.text()).not.toContain(checking)
      await expect(page.locator('p')).toHaveText(signedIn)
      expect(visitor.said).toEqual([])
    })

    test('the fallback of client:only stands in until the component is there', async ({
      page,
      visitor,
    }) => {
      await page.goto(island('fallback', framework, 'only'))
      await expect(page.locator('p')).toHaveText(signedIn)
      const shown = await page.evaluate(() => window.shown)
      expect(shown[0]).toBe('One moment…')
      expect(visitor.said).toEqual([])
    })
  })
}

for (const [framework, isHydrated] of [
  ['react', false],
  ['vue', true],
  ['svelte', false],
] as const) {
  test(`${framework}: client:visible ${isHydrated ? 'hydrates an island with an element' : 'never hydrates an island without one'}`, async ({
    page,
    visitor,
  }) => {
    await page.goto(island('empty', framework, 'visible'))
    await visitor.waitForClerk()
    if (isHydrated) await expect(page.locator('p')).toHaveText(/^This session has been active/)
    await expect(page.locator('astro-island[ssr]')).toHaveCount(isHydrated ? 0 : 1)
  })
}

for (const [framework, component] of [
  ['react', 'status-initial'],
  ['vue', 'status-mounted'],
] as const) {
  test(`${framework}: a component whose first rendering is the server's is no mismatch`, async ({
    page,
    visitor,
  }) => {
    await page.goto(`${island(component, framework, 'visible')}&below`)
    await visitor.waitForClerk()
    await expect(page.locator('p')).toHaveText(checking)
    await scrollToIsland(visitor)
    await expect(page.locator('p')).toHaveText(signedIn)
    expect(visitor.said).toEqual([])
  })
}
