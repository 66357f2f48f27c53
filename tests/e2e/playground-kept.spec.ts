// A reader's edits are kept until they are reset, and no tab takes them from another without a word.
import type { Page } from '@playwright/test'
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

test.describe('with the same file open in another tab', () => {
  /** Two tabs with an editor each on one file; the first has changed it. */
  async function openTwo(page: Page) {
    const [one, two] = [
      await openExample(page, 'react'),
      await openExample(await page.context().newPage(), 'react'),
    ]
    await one.edit()
    await two.edit()
    await one.replace(sentence, 'First tab')
    return { one, two }
  }

  const kept = (page: Page) =>
    page.evaluate(() => localStorage.getItem('sessionlight:edit:session.tsx'))

  test('the reader is told, and what is typed meanwhile takes no place', async ({ page }) => {
    const { one, two } = await openTwo(page)
    await expect(two.otherTab.getByRole('alert')).toHaveText(/^Another tab has changed session.tsx/)
    await expect(one.otherTab).toBeHidden()
    await two.replace(sentence, 'Second tab')
    await expect(two.output).toContainText('Second tab')
    expect(await kept(page)).toContain('First tab')
    await expect(one.otherTab).toBeHidden()
  })

  test('its version can be taken, and that undone', async ({ page }) => {
    const { two } = await openTwo(page)
    await two.replace(sentence, 'Second tab')
    await two.otherTab.getByRole('button', { name: 'Take its version' }).click()
    await expect(two.otherTab).toBeHidden()
    await expect(two.editor).toBeFocused()
    await expect(two.output).toContainText('First tab')
    expect(await kept(page)).toContain('First tab')
    await two.page.keyboard.press('ControlOrMeta+z')
    await expect(two.output).toContainText('Second tab')
    expect(await kept(page)).toContain('Second tab')
  })

  test('this version can be kept, and then the other tab is told', async ({ page }) => {
    const { one, two } = await openTwo(page)
    await two.replace(sentence, 'Second tab')
    await two.otherTab.getByRole('button', { name: 'Keep this one' }).click()
    await expect(two.otherTab).toBeHidden()
    expect(await kept(page)).toContain('Second tab')
    await expect(one.otherTab).toBeVisible()
    expect(await one.text()).toContain('First tab')
  })

  test('closing asks before one of the two is lost', async ({ page }) => {
    const { two } = await openTwo(page)
    await two.replace(sentence, 'Second tab')
    await two.button('Close').click()
    const dialog = two.page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Keep editing' }).click()
    await expect(two.otherTab).toBeVisible()
    await two.button('Close').click()
    await dialog.getByRole('button', { name: 'Keep this' }).click()
    await expect(two.editor).toBeHidden()
    await expect(two.otherTab).toBeHidden()
    expect(await kept(page)).toContain('Second tab')
  })

  test('the browser asks before the page is left with a version that is kept nowhere', async ({
    page,
  }) => {
    const { two } = await openTwo(page)
    await two.replace(sentence, 'Second tab')
    const asked = two.page.waitForEvent('dialog')
    await two.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    expect(await two.text()).toContain('Second tab')
  })

  test('there is nothing to choose once both are the same', async ({ page }) => {
    const { one, two } = await openTwo(page)
    await expect(two.otherTab).toBeVisible()
    await one.button('Reset').click()
    await page.getByRole('button', { name: 'Discard' }).click()
    await expect(two.otherTab).toBeHidden()
  })
})
