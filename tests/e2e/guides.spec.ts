// The guides: the way from the landing page to a reader's own component, and what their examples do when
// a reader uses them. What each example renders in each state is in examples.spec.ts.
import { Example, expect, frameworks, test } from './reader'

test('the landing page leads to Get started, and that to the store', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Get started' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Get started')
  await page.getByRole('main').getByRole('link', { name: '$sessionStore' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('$sessionStore')
})

for (const { label, id } of frameworks) {
  test(`Get started follows the choice of ${label} in every step`, async ({ page }) => {
    await page.goto('/guides/get-started/')
    await new Example(page).tab(label).click()
    const chosen = page.getByRole('tab', { selected: true })
    await expect(chosen).toHaveText(Array.from({ length: await chosen.count() }, () => label))
    const commands = page.getByRole('tabpanel').filter({ hasText: `@astrojs/${id}` })
    await expect(commands.filter({ hasText: 'npm install' })).toBeVisible()
    // In the new app, and in one that a reader has.
    const directive = `<SessionStatus client:only="${id}" />`
    await expect(page.getByRole('tabpanel').filter({ hasText: 'client:only' })).toContainText([
      directive,
      directive,
    ])
  })

  test(`a link to ${label} opens it in every step, also where no example is live`, async ({
    page,
  }) => {
    for (const guide of ['get-started', 'testing']) {
      await page.goto(`/guides/${guide}/?framework=${id}`)
      const chosen = page.getByRole('tab', { selected: true })
      await expect(chosen).toHaveText(Array.from({ length: await chosen.count() }, () => label))
      await expect(page).toHaveURL(`/guides/${guide}/?framework=${id}`)
      const scrolled = await page.evaluate(() => window.scrollY)
      expect(scrolled, 'the page stays at its top').toBe(0)
    }
    await page.goto('/guides/testing/')
    await expect(page.getByRole('tab', { name: 'React', selected: true })).toHaveCount(2)
  })

  test(`touching the session gives a new object in ${label}`, async ({ page }) => {
    await page.goto(`/guides/when-a-store-emits/?framework=${id}`)
    const example = new Example(page)
    await example.shows('Touch the session')
    await example.preview.getByRole('button').click()
    await expect(example.preview).toContainText('The store holds a new object.')
  })

  test(`choosing an organization makes it active in ${label}`, async ({ page }) => {
    await page.goto(`/guides/switching/?framework=${id}`)
    const example = new Example(page)
    const choice = (name: string) => example.preview.getByRole('button', { name })
    await expect(choice('Larkspur Studio')).toBeDisabled()
    await choice('Harbour Coffee').click()
    await expect(choice('Harbour Coffee')).toBeDisabled()
    await expect(choice('Larkspur Studio')).toBeEnabled()
    await choice('Personal account').click()
    await expect(choice('Personal account')).toBeDisabled()
  })

  test(`resolving the task makes the session active in ${label}`, async ({ page }) => {
    await page.goto(`/guides/pending-sessions/?framework=${id}`)
    const example = new Example(page, 1)
    await example.shows('One thing to do before you can start: choose-organization.')
    await example.card.getByRole('button', { name: 'Actions', exact: true }).click()
    await example.card.getByRole('button', { name: 'Resolve the task', exact: true }).click()
    await example.shows('You are signed in and ready.')
  })
}
