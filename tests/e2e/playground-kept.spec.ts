// A reader's edits are kept until they are reset.
import { openExample, Playground, sentence } from './playground'
import { expect, frameworks, test } from './reader'

for (const { id, label } of frameworks) {
  test(`an edit in ${label} survives a reload, and a look at another framework`, async ({
    page,
  }) => {
    let playground = await openExample(page, id)
    await playground.edit()
    await playground.replace(sentence, 'Kept')
    const other = frameworks.find((framework) => framework.id !== id)!
    await playground.tab(other.label).click()
    await playground.tab(label).click()
    expect(await playground.text()).toContain('Kept')
    await page.reload()
    playground = new Playground(page)
    await expect(playground.panelOfTab.getByText('Your version is kept')).toBeVisible()
    await playground.edit()
    expect(await playground.text()).toContain('Kept')
    await expect(playground.output).toContainText('Kept')
  })
}

test('reset gives back the original, and asks before something is lost', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  const original = await playground.text()
  await expect(playground.button('Reset')).toBeHidden()
  await playground.replace(sentence, 'Mine')
  await playground.button('Reset').click()
  const dialog = page.getByRole('dialog', { name: 'Discard your changes to session.tsx?' })
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  expect(await playground.text()).toContain('Mine')
  await playground.button('Reset').click()
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  expect(await playground.text()).toContain('Mine')
  await playground.button('Reset').click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  expect(await playground.text()).toBe(original)
  await expect(playground.editor).toBeFocused()
  await expect(playground.output).toContainText(sentence)
  await expect(playground.button('Reset')).toBeHidden()
  await page.reload()
  await expect(playground.button('Edit')).toBeVisible()
  await expect(playground.panelOfTab.getByText('Your version is kept')).toBeHidden()
})

test('a reset can be undone', async ({ page }) => {
  const playground = await openExample(page, 'vue')
  await playground.edit()
  await playground.replace(sentence, 'Mine')
  await playground.button('Reset').click()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(playground.editor).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  expect(await playground.text()).toContain('Mine')
})

test('an edit that is typed back leaves nothing to keep', async ({ page }) => {
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await playground.replace(sentence, 'Mine')
  await playground.replace('Mine', sentence)
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('edit'))),
  ).toEqual([])
  await expect(playground.button('Reset')).toBeHidden()
})

test('a full storage is told, and the edit goes on', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await playground.replace(sentence, 'Mine')
  await expect(playground.said).toContainText('your edit lasts until you leave the page')
  await expect(playground.output).toContainText('Mine')
})
