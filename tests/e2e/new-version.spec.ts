// A page that is open while a new version of the site is published: the server stops, another build is served at
// the same address, and the reader goes on without a reload. The page's own files are still there, or, where they
// are gone, each part of the page says what to do.
import type { Page } from '@playwright/test'
import { FeedbackForm } from './feedback-form'
import { hashedNames } from './other-build'
import { Playground, sentence } from './playground'
import { shown } from './reader'
import { built, expect, test } from './versions'

/** The search dialog after Ctrl+K. */
async function search(tab: Page) {
  await tab.keyboard.press('ControlOrMeta+k')
  await tab.keyboard.type('session')
  return tab.getByRole('dialog', { name: 'Search' })
}

for (const serviceWorkers of ['block', 'allow'] as const) {
  test.describe(`its files are still there (service worker: ${serviceWorkers})`, () => {
    test.use({ serviceWorkers })

    test('the page goes on, and the next one is of the new version alone', async ({
      tab,
      publish,
      asked,
      uncaught,
      told,
    }) => {
      const before = hashedNames(built)
      await publish('kept')
      asked.clear()
      const dialog = await search(tab)
      await expect(dialog.getByRole('link', { name: '$sessionStore' }).first()).toBeVisible()
      await tab.keyboard.press('Escape')
      const playground = new Playground(tab)
      await playground.tab('Vue').click()
      await playground.shows(shown['Signed in'])
      await playground.edit()
      await playground.replace(sentence, 'Goes on')
      await expect(playground.output).toContainText('Goes on')
      await playground.card.getByRole('button', { name: 'Actions' }).click()
      await expect(playground.card.getByRole('button', { name: 'Sign out' })).toBeVisible()
      await tab.getByRole('button', { name: 'Copy page as Markdown' }).click()
      await expect(tab.locator('copy-page').getByRole('status')).toHaveText(/^Copied/)
      const form = new FeedbackForm(tab)
      await form.helpful.click()
      await expect(form.status).toHaveText(/^Thank you/)
      expect([...asked].filter((name) => !before.includes(name))).toEqual([])
      expect(asked.size).toBeGreaterThan(5)
      asked.clear()
      await tab.reload()
      await playground.tab('Svelte').click()
      await playground.shows(shown['Signed in'])
      expect([...asked].filter((name) => before.includes(name))).toEqual([])
      expect(asked.size).toBeGreaterThan(5)
      expect([...uncaught, ...told]).toEqual([])
    })
  })
}

test('where its files are gone, each part of the page says to reload it', async ({
  tab,
  publish,
  uncaught,
}) => {
  await publish('gone')
  const dialog = await search(tab)
  await expect(dialog.getByRole('status').filter({ hasText: 'search' })).toHaveText(
    'The search could not be loaded. Check the connection, then reload the page.',
  )
  await tab.keyboard.press('Escape')
  const playground = new Playground(tab)
  await playground.button('Edit').click()
  await expect(playground.said).toHaveText(
    '“Edit” failed. Check the connection, then reload the page.',
  )
  await playground.button('Download').click()
  await expect(playground.said).toHaveText(
    '“Download” failed. Check the connection, then reload the page.',
  )
  for (const name of ['Actions', 'Store log', 'Value']) {
    await playground.card.getByRole('button', { name }).click()
    await expect(playground.card.locator('example-tools > [role=status]')).toHaveText(
      'The tools failed. Check the connection, then reload the page.',
    )
  }
  await playground.tab('Vue').click()
  await expect(playground.preview.getByRole('alert')).toHaveText(
    'The example could not be loaded. Reload the page to try again.',
  )
  await tab.evaluate(() => (location.hash = '#code=any'))
  await expect(playground.said).toHaveText(
    'This link failed. Check the connection, then reload the page.',
  )
  const form = new FeedbackForm(tab)
  await form.helpful.click()
  await expect(form.status).toHaveText(
    'Your answer is not sent yet. It is kept in this browser, and sent when you reload the page.',
  )
  expect(uncaught).toEqual([])
})

test('where its files are gone, a reader who edits is told of what the next framework lacks', async ({
  tab,
  publish,
  uncaught,
}) => {
  const playground = new Playground(tab)
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  await publish('gone')
  await playground.replace(sentence, 'Goes on')
  await expect(playground.output).toContainText('Goes on')
  await playground.tab('Svelte').click()
  await playground.button('Edit').click()
  await expect(playground.said).toHaveText(
    '“Edit” failed. Check the connection, then reload the page.',
  )
  await playground.tab('React').click()
  await expect(playground.output).toContainText('Goes on')
  expect(uncaught).toEqual([])
})

test('where the page itself is gone, its Markdown can’t be copied, and that is said', async ({
  tab,
}) => {
  await tab.route('**/*.md', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await tab.getByRole('button', { name: 'Copy page as Markdown' }).click()
  await expect(tab.locator('copy-page').getByRole('status')).toHaveText(
    'Not copied: there is a newer version of this site. Reload the page.',
  )
})

test('where its files are gone, a sign-in form that can’t be opened says so', async ({
  tab,
  publish,
  uncaught,
}) => {
  await publish('gone')
  const said = new Promise<string>((resolve) => {
    tab.on('dialog', (dialog) => {
      resolve(dialog.message())
      void dialog.accept()
    })
  })
  await tab.evaluate(() => void window.Clerk!.openSignIn())
  expect(await said).toBe(
    'The sign-in form could not be loaded. Check the connection, then reload the page.',
  )
  expect(uncaught).toEqual([])
})
