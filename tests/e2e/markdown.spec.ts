// Each page as Markdown: at its address, over the button, and for machines.
import { globSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { forgetFailures } from './feedback-form'
import { Example, expect, frameworks, test } from './reader'

const url = '/stores/session-store/'

/** An example's file, as it is in the project. */
const source = (name: string) => readFileSync(`src/examples/${name}`, 'utf8').trim()

async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test('the Markdown holds the files of the examples, and no tag of a component', async ({
  request,
}) => {
  const response = await request.get('/stores/session-store.md')
  expect(response.headers()['content-type']).toBe('text/markdown;charset=utf-8')
  const text = await response.text()
  for (const file of globSync('{session-last-active,session-status}/*.{tsx,vue,svelte}', {
    cwd: 'src/examples',
  })) {
    expect(text, file).toContain(source(file))
  }
  const prose = text.replace(/^```[^]*?^```$/gm, '')
  expect(prose).not.toMatch(/<\/?[A-Za-z][\w-]*[ >/]|^import /m)
})

for (const { id, label } of frameworks) {
  test(`the button copies the page with its examples in ${label} only`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(url)
    await new Example(page).tab(label).click()
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
    await expect(page.getByText(`Copied, with the examples in ${label}.`)).toBeVisible()
    const text = await clipboard(page)
    const extension = { react: 'tsx', vue: 'vue', svelte: 'svelte' }[id]
    const fences = [...text.matchAll(/^```(\w+)$/gm)].map(([, language]) => language)
    // The type of the store is TypeScript in each of them.
    expect(new Set(fences)).toEqual(new Set([extension, 'ts']))
    expect(text).toContain(source(`session-status/session-status.${extension}`))
  })
}

test('the keyboard copies too, and the outcome is announced', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/reference/session/')
  const button = page.getByRole('button', { name: 'Copy page as Markdown' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('copy-page').getByRole('status')).toHaveText('Copied.')
  await expect(button).toBeFocused()
  expect(await clipboard(page)).toMatch(/^# Session\n/)
})

test('a page that can’t be fetched is not copied, and the reader is told what to do', async ({
  page,
  context,
  problems,
}) => {
  // Ungranted, the clipboard refuses before anything is fetched.
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(url)
  await page.route('**/*.md', (route) => route.abort())
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
  await expect(page.locator('copy-page').getByRole('status')).toHaveText(/^Not copied\. Open/)
  await forgetFailures(problems)
})

test('where the clipboard refuses, the reader is told what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.write = () => Promise.reject(new DOMException('', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await page.goto(url)
  await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
  await expect(page.locator('copy-page').getByRole('status')).toHaveText(/^Not copied\. Open/)
})

test('llms.txt leads to the Markdown of every page in the sidebar, and each page to its own', async ({
  page,
  request,
}) => {
  await page.goto('/run-it-yourself/')
  const linked = await page
    .locator('nav a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  const pages = ['/', ...new Set(linked.filter((path) => path !== '/'))]
  expect(pages.length).toBeGreaterThan(30)
  const llms = await (await request.get('/llms.txt')).text()
  const full = await (await request.get('/llms-full.txt')).text()
  for (const path of pages) {
    const markdown = path === '/' ? '/index.md' : path.replace(/\/$/, '.md')
    expect(llms).toContain(`${markdown})`)
    expect((await request.get(markdown)).ok(), markdown).toBe(true)
    expect(full).toMatch(new RegExp(`^Source: \\S*${path}>?$`, 'm'))
    expect(await (await request.get(path)).text()).toContain(
      `<link rel="alternate" type="text/markdown" href="${markdown}"`,
    )
  }
})
