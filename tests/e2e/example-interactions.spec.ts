// What readers do in the examples: save a name, switch the account, ask for a token. In every framework.
import type { Page } from '@playwright/test'
import { Example, expect, frameworks, test } from './reader'

/** The example of that file, its island in view and running. */
async function open(page: Page, url: string, file: RegExp): Promise<Example> {
  await page.goto(url)
  const cards = page.locator('.live-example')
  const files = await cards.locator('[role="tabpanel"]:not([hidden]) figcaption').allInnerTexts()
  const example = new Example(
    page,
    files.findIndex((name) => file.test(name)),
  )
  await example.preview.scrollIntoViewIfNeeded()
  await expect(example.preview.locator('astro-island')).not.toHaveAttribute('ssr')
  return example
}

const choose = (example: Example, state: string) =>
  example.panel.getByRole('radio', { name: state }).click()

for (const { id, label } of frameworks) {
  test(`${label}: a new first name shows in every example that reads the user`, async ({
    page,
  }) => {
    const form = await open(page, `/stores/user-store/?framework=${id}`, /^first-name-form/)
    const field = form.preview.getByRole('textbox', { name: 'New first name' })
    await field.fill('Maja')
    await form.preview.getByRole('button', { name: 'Save' }).click()
    await expect(form.preview).toContainText('Your first name is Maja.')
    await expect(field).toHaveValue('')
    const greeting = new Example(page, 0)
    await greeting.shows('Welcome back, Maja.')
  })

  test(`${label}: the account switcher follows switches and sign-outs, and the list does not`, async ({
    page,
  }) => {
    const url = `/stores/session-list-store/?framework=${id}`
    const switcher = await open(page, url, /^account-switcher/)
    const list = new Example(page, 0)
    const maya = switcher.preview.getByRole('button', { name: 'maya.lindqvist@example.com' })
    const tomas = switcher.preview.getByRole('button', { name: 'tomas.herrera@example.com' })
    await expect(tomas).toBeDisabled()
    await maya.click()
    await expect(maya).toBeDisabled()
    await expect(tomas).toBeEnabled()
    expect(await page.evaluate(() => window.Clerk!.user!.firstName)).toBe('Maya')
    await page.evaluate(() =>
      window.Clerk!.client!.sessions.find(({ id }) => id !== window.Clerk!.session!.id)!.remove(),
    )
    await expect(tomas).toBeHidden()
    await expect(maya).toBeDisabled()
    await page.evaluate(() => window.Clerk!.signOut(() => {}))
    await expect(switcher.preview).toHaveText('No account is signed in.', { useInnerText: true })
    await list.shows('maya.lindqvist@example.com tomas.herrera@example.com')
  })

  test(`${label}: after a sign-out of one account the other is a click away`, async ({ page }) => {
    const url = `/stores/session-list-store/?framework=${id}`
    const switcher = await open(page, url, /^account-switcher/)
    await expect(switcher.preview.getByRole('button')).toHaveCount(2)
    await page.evaluate(() =>
      window.Clerk!.signOut(() => {}, { sessionId: window.Clerk!.session!.id }),
    )
    await expect(switcher.preview.getByRole('button')).toHaveCount(1)
    await switcher.preview.getByRole('button').click()
    await expect(switcher.preview.getByRole('button')).toBeDisabled()
    expect(await page.evaluate(() => window.Clerk!.user!.firstName)).toBe('Maya')
  })

  test(`${label}: the members are those of the organization switched to`, async ({ page }) => {
    const url = `/stores/organization-store/?framework=${id}`
    const members = await open(page, url, /^organization-members/)
    await members.shows('Larkspur Studio, members: Maya')
    const asked = await page.evaluate(async () => {
      const { organization } = window.Clerk!
      await window.Clerk!.setActive({ organization: organization!.id })
      return organization !== window.Clerk!.organization
    })
    expect(asked, 'the same organization is a new object').toBe(true)
    await page.evaluate(() => window.Clerk!.setActive({ organization: 'harbour-coffee' }))
    await members.shows('Harbour Coffee, members: Maya, Noor')
  })

  test(`${label}: the token comes when Clerk has loaded, and null when nobody is signed in`, async ({
    page,
  }) => {
    const url = `/functions/get-token/?framework=${id}&session=loading`
    const example = await open(page, url, /^token-for-request/)
    const answer = example.preview.getByRole('status')
    const ask = () => example.preview.getByRole('button', { name: 'Prepare a request' }).click()
    await ask()
    await expect(answer).toHaveText('Waiting for the token…')
    await choose(example, 'Signed in')
    await expect(answer).toHaveText(/^Authorization: Bearer eyJ\S+…$/)
    await choose(example, 'Signed out')
    await ask()
    await expect(answer).toHaveText('No token: nobody is signed in.')
    for (const state of ['Pending', 'Two accounts', 'Organization']) {
      await choose(example, state)
      await ask()
      await expect(answer).toHaveText(/^Authorization: Bearer eyJ\S+…$/)
    }
    await choose(example, 'Loading')
    await ask()
    await expect(answer).toHaveText('Waiting for the token…')
  })
}

test('getToken() rejects when Clerk has not loaded within 10 seconds', async ({ page }) => {
  await page.clock.install()
  const example = await open(page, '/functions/get-token/?session=loading', /^token-for-request/)
  await page.clock.pauseAt(Date.now() + 60_000)
  await example.preview.getByRole('button').click()
  await page.clock.fastForward(9_999)
  await expect(example.preview.getByRole('status')).toHaveText('Waiting for the token…')
  await page.clock.fastForward(1)
  await expect(example.preview.getByRole('status')).toHaveText('No token: Clerk did not answer.')
})
