// The search costs nothing until a reader searches, and loses nothing of what is typed meanwhile.
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { expect, test } from './reader'

const dialog = /search-dialog\./

test('no page fetches the search dialog before a reader searches', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => dialog.test(request.url()) && fetched.push(request.url()))
  await page.goto('/stores/session-store/')
  await quietNetwork(page)
  expect(fetched).toEqual([])
  await page.getByRole('button', { name: 'Search' }).hover()
  await expect.poll(() => fetched).toHaveLength(1)
})

test('what is typed before the search dialog has arrived is searched for', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(dialog, async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/stores/session-store/')
  await quietNetwork(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('session')
  const field = page.getByRole('textbox', { name: 'Search' })
  await expect(field).toHaveValue('session')
  release()
  await expect(page.locator('.search-placeholder')).toHaveCount(0)
  await expect(field).toHaveValue('session')
  await expect(field).toBeFocused()
  await page.keyboard.type('Store')
  await expect(field).toHaveValue('sessionStore')
  await expect(
    page.getByRole('dialog').getByRole('link', { name: '$sessionStore' }).first(),
  ).toBeVisible()
})

test('the search is there again when its dialog could not be fetched at first', async ({
  page,
  problems,
}) => {
  await page.route(dialog, (route) => route.abort(), { times: 1 })
  await page.goto('/stores/session-store/')
  await quietNetwork(page)
  await page.keyboard.press('Control+k')
  await expect.poll(() => problems.length).toBeGreaterThan(0)
  problems.length = 0
  await page.keyboard.type('session')
  await expect(page.getByRole('dialog').getByRole('link').first()).toBeVisible()
})
