// The preview follows while a reader types, and the page's session, actions and tools drive the edited
// code as they drive the original.
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

for (const { id, label } of frameworks) {
  test(`the preview follows each key in ${label}`, async ({ page }) => {
    const playground = await openExample(page, id)
    await playground.edit()
    await expect(playground.output).toContainText(sentence)
    await playground.replace(sentence, 'Hello since')
    await expect(playground.output).toContainText(/^\s*Hello since \S.*\d/)
    await playground.replace('Hello since', 'Bye')
    await expect(playground.output).toContainText(/^\s*Bye \S.*\d/)
    await expect(playground.output).not.toContainText('Hello')
  })

  test(`the session panel and the actions drive edited ${label}`, async ({ page }) => {
    const playground = await openExample(page, id)
    await playground.edit()
    await playground.replace(sentence, 'Edited:')
    await expect(playground.output).toContainText('Edited:')
    await playground.choose('Signed out')
    await expect(playground.preview.locator('.nothing')).toContainText('Renders nothing')
    await playground.choose('Signed in')
    await expect(playground.output).toContainText('Edited:')
    await playground.card.getByRole('button', { name: 'Store log', exact: true }).click()
    await playground.card.getByRole('button', { name: 'Value', exact: true }).click()
    const log = playground.card.getByRole('log', { name: /^Emissions of \$sessionStore/ })
    await expect(log.getByRole('listitem').first()).toContainText('Session sess_')
    await playground.card.getByRole('button', { name: 'Actions', exact: true }).click()
    await playground.card.getByRole('button', { name: 'Sign out', exact: true }).click()
    await expect(playground.state('Signed out')).toBeChecked()
    await expect(log.getByRole('listitem').first()).toContainText('null')
    await expect(playground.card.getByRole('group', { name: 'Value' })).toContainText('null')
  })
}

test('the tools follow the tab that is open', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.card.getByRole('button', { name: 'Store log', exact: true }).click()
  const entries = playground.card.getByRole('log', { name: /^Emissions of/ }).getByRole('listitem')
  await expect(entries).not.toHaveCount(0)
  const before = await entries.allTextContents()
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await expect.poll(() => entries.allTextContents()).not.toEqual(before)
  await playground.tab('Vue').click()
  await expect.poll(() => entries.allTextContents()).toEqual(before)
  await playground.tab('React').click()
  await expect.poll(() => entries.allTextContents()).not.toEqual(before)
  await playground.button('Close').click()
  await expect.poll(() => entries.allTextContents()).toEqual(before)
})

test('slow loading reaches the edited code', async ({ page }) => {
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await playground.card.getByRole('button', { name: 'Actions', exact: true }).click()
  // It lasts two seconds, in which a busy machine may not look.
  const texts = await playground.preview.evaluateHandle((preview) => {
    const texts: string[] = []
    const observer = new MutationObserver(() => texts.push((preview as HTMLElement).innerText))
    observer.observe(preview, { attributes: true, childList: true, subtree: true })
    return texts
  })
  await playground.card.getByRole('switch', { name: /Slow loading/ }).check()
  await expect.poll(() => texts.jsonValue()).toContain('Renders nothing in the state “signed-in”')
  await expect(playground.output).toContainText(sentence)
})

test('the preview takes the theme of the site', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const playground = await openExample(page, 'react')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  const colour = () =>
    playground.output.locator('p').evaluate((element) => getComputedStyle(element).color)
  const dark = await colour()
  await page.evaluate(() => (document.documentElement.dataset.theme = 'light'))
  await expect.poll(colour).not.toBe(dark)
})

test('code as tall as its frame does not grow with it for ever', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await playground.write(`export default () => <p style={{ minHeight: '100vh' }}>Tall</p>`)
  await expect(playground.output).toContainText('Tall')
  const frame = playground.preview.locator('iframe:not([aria-hidden])')
  await expect.poll(async () => (await frame.boundingBox())!.height).toBe(2000)
})
