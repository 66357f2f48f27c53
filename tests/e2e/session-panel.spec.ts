// The session panel: one state for the page, kept for the tab, set by a link, driven by keys.
import { Example, expect, forgetFailedRequests, shown, test } from './reader'

test('every panel and every example of the page follow', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const [first, second] = [new Example(page, 0), new Example(page, 1)]
  await second.choose('Signed out')
  await expect(first.state('Signed out')).toBeChecked()
  await first.shows(shown['Signed out'])
  await second.shows('You are signed out.')
  await first.choose('Loading')
  await expect(second.state('Loading')).toBeChecked()
  await second.shows('Checking your session…')
})

test('the state stays while the reader moves between pages and reloads', async ({ page }) => {
  await page.goto('/')
  await new Example(page).choose('Signed out')
  await page.getByRole('link', { name: '$sessionStore' }).first().click()
  await expect(page).toHaveURL(/session-store/)
  await expect(new Example(page).state('Signed out')).toBeChecked()
  await page.reload()
  await expect(new Example(page).state('Signed out')).toBeChecked()
  await new Example(page).shows(shown['Signed out'])
})

test('going back shows the newest choice', async ({ page }) => {
  await page.goto('/')
  await page.goto('/stores/session-store/')
  await new Example(page).choose('Signed out')
  await page.goBack()
  await expect(new Example(page).state('Signed out')).toBeChecked()
})

test('another tab starts signed in', async ({ page, context }) => {
  await page.goto('/stores/session-store/')
  await new Example(page).choose('Signed out')
  const other = await context.newPage()
  await other.goto('/stores/session-store/')
  await expect(new Example(other).state('Signed in')).toBeChecked()
})

test('a link opens its state and stays true when the reader chooses another', async ({ page }) => {
  await page.goto('/stores/session-store/?session=signed-out#how-to-use-the-sessionstore-store')
  const example = new Example(page)
  await expect(example.state('Signed out')).toBeChecked()
  await example.shows(shown['Signed out'])
  await example.choose('Loading')
  await expect(page).toHaveURL(/\?session=loading#how-to-use/)
  await page.reload()
  await expect(example.state('Loading')).toBeChecked()
})

test('a link to a state that does not exist opens the usual one', async ({ page }) => {
  await page.goto('/stores/session-store/?session=asleep')
  await expect(new Example(page).state('Signed in')).toBeChecked()
  await new Example(page).shows(shown['Signed in'])
})

test('the remembered state is checked before the first paint', async ({ page, problems }) => {
  await page.goto('/stores/session-store/')
  await new Example(page).choose('Signed out')
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  await expect(new Example(page).state('Signed out')).toBeChecked()
  forgetFailedRequests(problems)
})

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  await example.state('Signed in').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(example.state('Signed out')).toBeFocused()
  await example.shows(shown['Signed out'])
  await page.keyboard.press('ArrowLeft')
  await example.shows(shown.Loading)
  await page.keyboard.press('ArrowLeft')
  await expect(example.panel.getByRole('radio').last()).toBeFocused()
  await example.shows(shown['Signed in'])
  await page.keyboard.press('Tab')
  await expect(example.panel.getByRole('radio').last()).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(example.panel.getByRole('radio').last()).toBeFocused()
})

test('a choice made before the scripts arrive counts', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/stores/session-store/', { waitUntil: 'commit' })
  const example = new Example(page)
  await example.choose('Signed out')
  release()
  await example.shows(shown['Signed out'])
  await expect(example.state('Signed out')).toBeChecked()
})
