// The tabs in every browser: by mouse and by keyboard, kept for the next page, and chosen by a link.
import { Example, frameworks, page, shown } from './example'
import { expect, test } from './reader'

test('a tab is chosen with the mouse in all examples at once, and kept', async ({ reader }) => {
  await reader.open(page)
  const example = new Example(reader)
  for (const { label, file } of frameworks.toReversed()) {
    await example.tab(label).click()
    await example.tab(label).has('aria-selected', 'true')
    await new Example(reader, 1).tab(label).has('aria-selected', 'true')
    await example.open.part('figcaption').shows(file)
    await example.shows(shown['Signed in'])
  }
  await example.tab('Svelte').click()
  await reader.open('/')
  await new Example(reader).tab('Svelte').has('aria-selected', 'true')
})

test('arrows, Home and End move between the tabs, and Tab leads into the preview', async ({
  reader,
}) => {
  await reader.open(page)
  const example = new Example(reader)
  await example.tab('React').focus()
  for (const [key, label] of [
    ['ArrowRight', 'Vue'],
    ['End', 'Svelte'],
    ['ArrowLeft', 'Vue'],
    ['Home', 'React'],
  ] as const) {
    await reader.press(key)
    await example.tab(label).hasFocus()
    await example.tab(label).has('aria-selected', 'true')
    await example.shows(shown['Signed in'])
  }
  await reader.press('Tab')
  await example.tab('React').hasFocus(false)
  expect(
    await reader.evaluate(() => document.activeElement!.closest('.live-example') !== null),
  ).toBe(true)
})

test('a link opens a framework and a state, and the next choice takes its place', async ({
  reader,
}) => {
  await reader.open(page)
  const example = new Example(reader)
  await example.tab('Svelte').click()
  await reader.open(`${page}?session=signed-out&framework=vue`)
  await example.tab('Vue').has('aria-selected', 'true')
  await example.state('Signed out').isChecked()
  await example.shows(shown['Signed out'])
  await example.tab('React').click()
  await example.shows(shown['Signed out'])
  expect(await reader.address()).toBe(`${page}?session=signed-out`)
  await reader.open(page)
  await example.tab('React').has('aria-selected', 'true')
})
