// The site around the examples in every browser: search, theme, paper, and a phone.
import { Example, frameworks, page, shown } from './example'
import { expect, phone, test } from './reader'

test('the search is opened, typed into and followed with the keyboard', async ({ reader }) => {
  await reader.open('/')
  await reader.part('site-search button[data-open-modal]').has('aria-keyshortcuts', 'Control+K')
  await reader.press('Control+k')
  await reader.part('site-search dialog input').hasFocus()
  await reader.type('$userStore')
  const results = reader.part('.pagefind-ui__result-link')
  await results.shows('$userStore')
  await results.focus()
  await reader.press('Enter')
  await reader.part('h1').shows('$userStore')
  expect(await reader.address()).toMatch(/^\/stores\/user-store\//)
})

test('the theme is chosen and stays', async ({ reader }) => {
  await reader.open(page)
  const background = () => reader.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const select = reader.part('header starlight-theme-select select')
  const root = reader.part('html')
  const grounds: string[] = []
  for (const theme of ['dark', 'light'] as const) {
    await select.choose(theme)
    await root.has('data-theme', theme)
    await reader.reload()
    await root.has('data-theme', theme)
    grounds.push(await background())
  }
  expect(new Set(grounds).size).toBe(2)
})

test('on paper the code of every framework is there, and nothing to press', async ({ reader }) => {
  await reader.open(page)
  const example = new Example(reader)
  await example.shows(shown['Signed in'])
  await reader.print()
  for (const { file } of frameworks) await example.card.part('.title', file).isVisible()
  await example.panel.isVisible(false)
  const shownControls = await reader.evaluate(
    () =>
      [
        ...document.querySelectorAll('button, input, select, textarea, [role="tab"], iframe'),
      ].filter((control) => control.checkVisibility({ visibilityProperty: true })).length,
  )
  expect(shownControls).toBe(0)
})

test('on a phone a reader toggles the session, switches framework and opens the menu', async ({
  reader,
}) => {
  await reader.resize(phone)
  await reader.open(page)
  const example = new Example(reader)
  for (const { label } of frameworks) {
    await example.tab(label).click()
    await example.state('Signed out').click()
    await example.shows(shown['Signed out'])
    await example.state('Signed in').click()
    await example.shows(shown['Signed in'])
  }
  await reader.part('button', 'Menu').click()
  await reader.part('nav a', '$userStore').click()
  await reader.part('h1').shows('$userStore')
})
