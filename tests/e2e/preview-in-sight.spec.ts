// With all tools unfolded on a desktop, a reader sees at once what they press, what the store emits, and
// what the example then shows.
import { expectInSight } from './preview-in-sight'
import { Example, expect, test } from './reader'

/** What is pressed, by page. */
const presses = {
  '/stores/session-list-store/': 'Switch account',
  '/stores/session-store/': 'Sign out',
  '/stores/organization-store/': 'Switch organization',
  '/stores/user-store/': 'Touch the session',
  '/playground/': 'Get a new token',
}

/** Opens a page, with its first example at the head of the screen and its tools unfolded. */
async function unfolded(example: Example) {
  await example.preview.scrollIntoViewIfNeeded()
  await expect(example.card.locator('astro-island:visible')).not.toHaveAttribute('ssr')
  await example.card.evaluate((card) => {
    card.scrollIntoView({ block: 'start', behavior: 'instant' })
  })
  for (const name of ['Actions', 'Store log', 'Value']) {
    await example.card.getByRole('button', { name, exact: true }).click()
  }
}

for (const { width, height } of [
  { width: 1350, height: 900 },
  { width: 1280, height: 720 },
]) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    for (const [path, name] of Object.entries(presses)) {
      test(`“${name}” on ${path} is seen to act`, async ({ page }) => {
        await page.goto(path)
        const example = new Example(page)
        await unfolded(example)
        const { card, preview } = example
        const button = card.getByRole('button', { name, exact: true })
        const newest = card.getByRole('log').getByRole('listitem').first()
        await expect(newest).toBeVisible()
        await expectInSight({ button, newest, preview })
        const before = await preview.boundingBox()
        await page.waitForFunction(() => window.Clerk?.loaded)
        await button.click()
        await expect(card.getByRole('group', { name: 'Actions' }).getByRole('status')).toHaveText(
          new RegExp(`^${name}: done`),
        )
        await expectInSight({ newest, preview })
        expect(await preview.boundingBox()).toEqual(before)
      })
    }
  })
}

test('where nothing is unfolded, the preview scrolls away with its example', async ({ page }) => {
  await page.goto('/stores/session-store/')
  // Far enough down the page.
  const { card, preview } = new Example(page, 1)
  await card.evaluate((element) => {
    scrollBy({ top: element.getBoundingClientRect().top - innerHeight + 100, behavior: 'instant' })
  })
  await expect(card).toBeInViewport()
  await expect(preview).not.toBeInViewport()
})

test('what is unfolded at the foot of the screen comes to stand above the preview', async ({
  page,
}) => {
  await page.goto('/stores/session-store/')
  // Far enough down the page.
  const { card, preview } = new Example(page, 1)
  const actions = card.getByRole('button', { name: 'Actions', exact: true })
  await actions.evaluate((button) => {
    scrollBy({ top: button.getBoundingClientRect().bottom - innerHeight + 20, behavior: 'instant' })
  })
  await actions.click()
  const first = card.getByRole('group', { name: 'Actions' }).getByRole('button').first()
  await expectInSight({ actions, first, preview })
})
