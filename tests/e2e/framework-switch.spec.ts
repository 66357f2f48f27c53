// The framework switch: one choice for the whole site, saved, linkable, without a flash.
import { Example, expect, forgetFailedRequests, shown, test } from './reader'

const url = '/stores/session-store/'

test('every example follows, and the choice survives a reload and another page', async ({
  page,
}) => {
  await page.goto(url)
  const [first, second] = [new Example(page, 0), new Example(page, 1)]
  await first.tab('Svelte').click()
  await expect(second.tab('Svelte')).toHaveAttribute('aria-selected', 'true')
  await expect(second.code).toContainText('{#if $session === undefined}')
  await page.reload()
  await expect(first.tab('Svelte')).toHaveAttribute('aria-selected', 'true')
  await first.shows(shown['Signed in'])
  await page.goto('/')
  await expect(new Example(page).tab('Svelte')).toHaveAttribute('aria-selected', 'true')
})

test('the saved framework is there before any script file has arrived', async ({
  page,
  problems,
}) => {
  await page.goto(url)
  await new Example(page).tab('Vue').click()
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
  await expect(new Example(page).code).toContainText('<script setup>')
  forgetFailedRequests(problems)
})

test('arrows, Home and End move between tabs', async ({ page }) => {
  await page.goto(url)
  const example = new Example(page)
  await example.tab('React').focus()
  for (const [key, label] of [
    ['ArrowRight', 'Vue'],
    ['End', 'Svelte'],
    ['ArrowLeft', 'Vue'],
    ['Home', 'React'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(example.tab(label)).toBeFocused()
    await expect(example.tab(label)).toHaveAttribute('aria-selected', 'true')
    await example.shows(shown['Signed in'])
  }
})

test('a link selects a framework and leaves the saved choice alone', async ({ page }) => {
  await page.goto(url)
  const example = new Example(page)
  await example.tab('Svelte').click()
  await page.goto(`${url}?framework=vue`)
  await expect(example.tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await expect(new Example(page, 1).tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await example.shows(shown['Signed in'])
  await page.goto(url)
  await expect(example.tab('Svelte')).toHaveAttribute('aria-selected', 'true')
})

test('choosing another tab takes the framework out of the address', async ({ page }) => {
  await page.goto(`${url}?framework=vue&session=signed-out`)
  const example = new Example(page)
  await example.shows(shown['Signed out'])
  await example.tab('React').click()
  await expect(page).toHaveURL(/\?session=signed-out$/)
  await page.reload()
  await expect(example.tab('React')).toHaveAttribute('aria-selected', 'true')
})

test('a link to a framework that does not exist opens the saved one', async ({ page }) => {
  await page.goto(`${url}?framework=angular`)
  await expect(new Example(page).tab('React')).toHaveAttribute('aria-selected', 'true')
})

test('on a slow line neither another framework nor another state flashes by', async ({ page }) => {
  await page.goto(url)
  await new Example(page).tab('Svelte').click()
  await new Example(page).choose('Signed out')
  await page.addInitScript(() => {
    const seen = new Set<string>()
    Object.assign(window, { seen })
    const look = () => {
      const card = document.querySelector('.live-example')
      const tab = card?.querySelector('[role="tab"][aria-selected="true"]')
      const radio = card?.querySelector<HTMLInputElement>('session-panel input:checked')
      if (card?.checkVisibility({ visibilityProperty: true }))
        seen.add(`${tab?.textContent?.trim()}, ${radio?.value}`)
      requestAnimationFrame(look)
    }
    look()
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 60_000,
    uploadThroughput: 60_000,
  })
  await page.reload()
  await new Example(page).shows(shown['Signed out'])
  const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])
  expect(seen).toEqual(['Svelte, signed-out'])
})
