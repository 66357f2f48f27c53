// The main promise on a phone: toggle, switch, read, with nothing wider than the screen.
import { Example, expect, frameworks, shown, test } from './reader'

test('a reader toggles the session and switches framework by touch', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  for (const { label } of frameworks) {
    await example.tab(label).tap()
    await example.state('Signed out').tap()
    await example.shows(shown['Signed out'])
    await example.state('Signed in').tap()
    await example.shows(shown['Signed in'])
  }
})

test('a reader unfolds the actions and signs out by touch', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  await example.card.getByRole('button', { name: 'Actions', exact: true }).tap()
  const signOut = example.card.getByRole('button', { name: 'Sign out', exact: true })
  expect((await signOut.boundingBox())!.height).toBeGreaterThanOrEqual(40)
  await signOut.tap()
  await example.shows(shown['Signed out'])
})

test('the landing page shows panel and preview on the first screen', async ({ page }) => {
  await page.goto('/')
  const example = new Example(page)
  await expect(example.panel).toBeInViewport({ ratio: 1 })
  await expect(example.preview).toBeInViewport({ ratio: 1 })
})

test('the menu opens and leads to the store', async ({ page }) => {
  await page.goto('/stores/session-store/')
  await page.getByRole('button', { name: 'Menu' }).tap()
  await expect(
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: '$sessionStore' }),
  ).toBeVisible()
})
