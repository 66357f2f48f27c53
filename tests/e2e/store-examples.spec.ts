// What readers do in the examples that act on Clerk itself: sign in and out, start attempts, switch the
// theme. In every framework.
import type { Page } from '@playwright/test'
import { Example, expect, frameworks, test } from './reader'

/** An example of a page, by its place on it, in view and running. */
async function open(page: Page, url: string, index = 0): Promise<Example> {
  await page.goto(url)
  const example = new Example(page, index)
  await example.preview.scrollIntoViewIfNeeded()
  await expect(example.preview.locator('astro-island')).not.toHaveAttribute('ssr')
  return example
}

const button = (example: Example, name: string) => example.preview.getByRole('button', { name })

for (const { id, label } of frameworks) {
  test(`${label}: the button signs out, and in again through the form it opens`, async ({
    page,
  }) => {
    const example = await open(page, `/stores/clerk-store/?framework=${id}`)
    await button(example, 'Sign Maya out').click()
    await expect(example.state('Signed out')).toBeChecked()
    await button(example, 'Sign in').click()
    const form = page.getByRole('dialog', { name: 'Sign in' })
    await form.getByRole('button', { name: 'tomas.herrera@example.com' }).click()
    await expect(form).toBeHidden()
    await example.shows('Sign Tomas out')
    await expect(example.state('Signed in')).toBeChecked()
  })

  test(`${label}: the count of accounts stays, the list follows, also in the account not active`, async ({
    page,
  }) => {
    const url = `/stores/client-store/?framework=${id}&session=two-accounts`
    const count = await open(page, url)
    const list = new Example(page, 1)
    const both = 'Accounts on this browser: maya.lindqvist@example.com, tomas.herrera@example.com'
    await list.shows(both)
    await page.evaluate(() => window.Clerk!.client!.signedInSessions[0]!.remove())
    await list.shows('Accounts on this browser: tomas.herrera@example.com')
    await count.shows('Accounts on this browser: 2')
  })

  test(`${label}: an attempt to sign in starts, and the status of its store stays`, async ({
    page,
  }) => {
    const example = await open(page, `/stores/sign-in-store/?framework=${id}`, 1)
    await button(example, 'Start').click()
    const status = () => page.evaluate(() => window.Clerk!.client!.signIn.status)
    await expect.poll(status).toBe('needs_first_factor')
    await example.shows('Status: not started Start')
  })

  test(`${label}: the sign-in form asks for a code, refuses a wrong one and signs in`, async ({
    page,
  }) => {
    const example = await open(page, `/stores/sign-in-store/?framework=${id}`)
    const field = example.preview.getByRole('textbox', { name: 'Email address or code' })
    await field.fill('nobody@example.com')
    await button(example, 'Send a code').click()
    await expect(example.preview).toContainText("Couldn't find your account.")
    await field.fill('maya.lindqvist@example.com')
    await button(example, 'Send a code').click()
    await expect(example.preview).toContainText('Status: needs_first_factor')
    await field.fill('000000')
    await button(example, 'Check the code').click()
    await expect(example.preview).toContainText('Incorrect code')
    await field.fill('424242')
    await button(example, 'Check the code').click()
    await expect(example.preview).toContainText('Status: complete')
    await expect(example.state('Signed in')).toBeChecked()
    expect(await page.evaluate(() => window.Clerk!.user!.firstName)).toBe('Maya')
  })

  test(`${label}: an attempt to sign up starts, and the status of its store stays`, async ({
    page,
  }) => {
    const example = await open(page, `/stores/sign-up-store/?framework=${id}`, 1)
    await button(example, 'Start').click()
    const status = () => page.evaluate(() => window.Clerk!.client!.signUp.status)
    await expect.poll(status).toBe('missing_requirements')
    await example.shows('Status: not started Start')
  })

  test(`${label}: the sign-up form makes a new user`, async ({ page }) => {
    const example = await open(page, `/stores/sign-up-store/?framework=${id}`)
    await example.preview.getByRole('textbox').fill('maya.lindqvist@example.com')
    await button(example, 'Send a code').click()
    await expect(example.preview).toContainText('That email address is taken.')
    await example.preview.getByRole('textbox').fill('newcomer@example.com')
    await button(example, 'Send a code').click()
    await expect(example.preview).toContainText('Status: missing_requirements')
    await example.preview.getByRole('textbox').fill('424242')
    await button(example, 'Check the code').click()
    await expect(example.preview).toContainText('Status: complete')
    await expect(example.state('Signed in')).toBeChecked()
    const email = () => window.Clerk!.user!.primaryEmailAddress!.emailAddress
    expect(await page.evaluate(email)).toBe('newcomer@example.com')
  })

  test(`${label}: each change of the options starts from those of the start`, async ({ page }) => {
    const example = await open(page, `/functions/update-clerk-options/?framework=${id}`)
    const looks = async (name: string) => {
      await button(example, name).click()
      const form = page.getByRole('dialog')
      const title = await form.getByRole('heading').innerText()
      const colour = await form.evaluate((one) => getComputedStyle(one).borderBlockStartColor)
      await form.getByRole('button', { name: 'Close' }).click()
      return [title, colour]
    }
    expect(await looks('Plum')).toEqual(['Sign in', 'rgb(134, 25, 143)'])
    expect(await looks('Swedish')).toEqual(['Logga in', 'rgb(47, 48, 55)'])
    expect(await looks('Both')).toEqual(['Logga in', 'rgb(134, 25, 143)'])
  })
}
