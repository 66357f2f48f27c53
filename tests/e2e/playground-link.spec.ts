// A link holds the edited code; what comes with one is shown first, and runs after a click.
import type { Page } from '@playwright/test'
import { openExample, Playground, sentence } from './playground'
import { expect, forgetFailedRequests, frameworks, test } from './reader'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

async function copyLink(playground: Playground): Promise<string> {
  await playground.button('Copy link').click()
  await expect(playground.said).toContainText('Link copied')
  return playground.page.evaluate(() => navigator.clipboard.readText())
}

/** A tab of another reader, who has kept nothing. */
async function visit(page: Page, link: string): Promise<Playground> {
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.goto(new URL('/', link).href)
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.goto(link)
  return new Playground(page)
}

for (const { id, label } of frameworks) {
  test(`a link in ${label} is shown first, and runs after a click`, async ({ page }) => {
    const sender = await openExample(page, id)
    await sender.edit()
    await sender.replace(sentence, 'From a link')
    await sender.choose('Signed out')
    const link = await copyLink(sender)
    expect(new URL(link).search).toBe('')
    const playground = await visit(page, link)
    await expect(playground.tab(label)).toHaveAttribute('aria-selected', 'true')
    await expect(playground.editor).toContainText('From a link')
    await expect(playground.state('Signed out')).toBeChecked()
    await expect(playground.preview.locator('iframe')).toHaveCount(0)
    await playground.replace('From a link', 'Changed')
    await expect(playground.preview.locator('iframe')).toHaveCount(0)
    await playground.preview.getByRole('button', { name: 'Run this code' }).click()
    await expect(playground.preview).toBeFocused()
    await playground.choose('Signed in')
    await expect(playground.output).toContainText('Changed')
    await expect(page).not.toHaveURL(link)
    await page.reload()
    await expect(playground.editor).toContainText('Changed')
    await expect(playground.preview.locator('iframe')).toHaveCount(0)
  })
}

test('a link leaves what the reader had before', async ({ page }) => {
  let playground = await openExample(page, 'react')
  await playground.edit()
  await playground.replace(sentence, 'From a link')
  const link = await copyLink(playground)
  await playground.replace('From a link', 'My own')
  await page.goto('about:blank')
  await page.goto(link)
  playground = new Playground(page)
  await expect(playground.editor).toContainText('From a link')
  await playground.button('Reset').click()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(playground.editor).toContainText('My own')
  expect(new URL(page.url()).hash).toBe('')
})

test('what is changed in code from a link is not lost', async ({ page }) => {
  const sender = await openExample(page, 'vue')
  await sender.edit()
  await sender.replace(sentence, 'From a link')
  const link = await copyLink(sender)
  const playground = await visit(page, link)
  await expect(playground.editor).toContainText('From a link')
  await playground.replace('From a link', 'Once')
  await expect(page).not.toHaveURL(link)
  await page.getByRole('link', { name: 'Traps' }).first().click()
  await expect(page).toHaveURL(/#traps$/)
  await playground.replace('Once', 'Twice')
  await expect(page).toHaveURL(/#code=/)
  await page.reload()
  await expect(playground.editor).toContainText('Twice')
  await playground.replace('Twice', 'Mine')
  await playground.button('Close').click()
  await expect(playground.panelOfTab.getByText('Your version is kept')).toBeVisible()
  expect(new URL(page.url()).hash).toBe('')
  await playground.edit()
  await expect(playground.editor).toContainText('Mine')

  const dialog = page.getByRole('dialog', { name: 'Keep this in place of your own version' })
  const change = async () => {
    await page.goto('about:blank')
    await page.goto(link)
    await expect(playground.editor).toContainText('From a link')
    await playground.replace('From a link', 'Other')
    await playground.button('Close').click()
  }
  await change()
  await dialog.getByRole('button', { name: 'Keep editing' }).click()
  await expect(playground.editor).toContainText('Other')
  await playground.button('Close').click()
  await dialog.getByRole('button', { name: 'Discard' }).click()
  await playground.edit()
  await expect(playground.editor).toContainText('Mine')
  await change()
  await dialog.getByRole('button', { name: 'Keep this' }).click()
  await playground.edit()
  await expect(playground.editor).toContainText('Other')
})

test('a link opens one editor, though "Edit" is pressed before, and a link that could not be opened stays', async ({
  page,
  problems,
}) => {
  const sender = await openExample(page, 'svelte')
  await sender.edit()
  await sender.replace(sentence, 'From a link')
  const link = await copyLink(sender)
  const part = '**/markup-grammar.*.js'
  await page.route(part, (route) => route.abort())
  const playground = await visit(page, link)
  await expect(playground.said).toContainText('Check the connection, then reload the page.')
  await expect(page).toHaveURL(link)
  forgetFailedRequests(problems)
  await page.unroute(part)
  const { promise: pressed, resolve: press } = Promise.withResolvers<void>()
  await page.route(part, (route) => pressed.then(() => route.continue()))
  await page.reload()
  const question = playground.preview.getByText('This code came with a link')
  await expect(question).toBeVisible()
  await playground.button('Edit').click()
  press()
  await expect(playground.editor).toContainText('From a link')
  await expect(playground.editor).toHaveCount(1)
  await expect(question).toBeVisible()
  await expect(playground.button('Close')).toBeVisible()
})

const bad = {
  damaged: {
    framework: 'vue',
    damage: (link: string) => link.slice(0, -9),
    says: 'This link is damaged',
  },
  'from the future': {
    framework: 'react',
    damage: (link: string) => link.replace('#code=1.', '#code=7.'),
    says: 'This link is from a later version of this site',
  },
  'too long': {
    framework: 'svelte',
    damage: (link: string) => link + 'A'.repeat(40_000),
    says: 'This link is too long',
  },
} as const

for (const [name, { framework, damage, says }] of Object.entries(bad)) {
  test(`a link that is ${name} says so and opens the original`, async ({ page }) => {
    const sender = await openExample(page, framework)
    const link = damage(await copyLink(sender))
    const playground = await visit(page, link.replace('#', `?framework=${framework}#`))
    await expect(playground.said).toContainText(says)
    await expect(playground.said).toContainText('This is the original')
    await expect(playground.editor).toHaveCount(0)
    await playground.shows(new RegExp(`^${sentence}`))
  })
}

test('code that is too long for a link says so', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  const noise = Array.from({ length: 9000 }, (_, index) => ((index * 7919) % 65521).toString(36))
  await playground.write(`/* ${noise.join(' ')} */`)
  await playground.button('Copy link').click()
  await expect(playground.said).toContainText('too long for a link')
  await expect(playground.said).toContainText('Download it instead')
})
