// What goes wrong in a reader's code is said in place, and mends itself when the code does.
import { openExample, sentence, type Playground } from './playground'
import { expect, frameworks, test } from './reader'

/** Breaks the code of the first example where its sentence is. */
const broken = {
  react: { find: '<div>', by: '<div', line: /^Line \d+, column \d+: ./ },
  vue: { find: '<p>', by: '<p', line: /^Line \d+, column \d+: ./ },
  svelte: { find: '{/if}', by: '{/iff}', line: /^Line \d+, column \d+: ./ },
}

/** Code that throws while it renders. */
const throwing = {
  react: 'export default function App() {\n  return missing.name\n}',
  vue: '<template>\n  <p>{{ missing.name }}</p>\n</template>',
  svelte: '<p>start</p>\n<p>{missing.name}</p>',
}

/** The lines of the editor that are marked, counted from 1. */
function markedLines(playground: Playground) {
  return playground.editor
    .locator('.cm-line')
    .evaluateAll((lines) =>
      lines.flatMap((line, index) => (line.classList.contains('problem-line') ? [index + 1] : [])),
    )
}

for (const { id, label } of frameworks) {
  test(`a compile error in ${label} shows its line, over the last good preview`, async ({
    page,
  }) => {
    const playground = await openExample(page, id)
    await playground.edit()
    await expect(playground.output).toContainText(sentence)
    const original = await playground.text()
    const { find, by, line } = broken[id]
    await playground.replace(find, by)
    await expect(playground.problem).toHaveText(line)
    const told = Number(/^Line (\d+)/.exec((await playground.problem.textContent())!)![1])
    expect(await markedLines(playground)).toEqual([told])
    await expect(playground.output).toContainText(sentence)
    const frame = playground.preview.locator('.frame')
    await expect(frame).not.toHaveCSS('opacity', '1')
    await playground.write(original)
    await expect(playground.problem).toBeHidden()
    await expect(frame).toHaveCSS('opacity', '1')
    expect(await markedLines(playground)).toEqual([])
  })

  test(`an exception in ${label} is told, and the next code runs`, async ({ page, problems }) => {
    const playground = await openExample(page, id)
    await playground.edit()
    await playground.write(throwing[id])
    await expect(playground.problem).toContainText(/missing|undefined/)
    await playground.write(throwing[id].replace('missing.name', "'mended'"))
    await expect(playground.problem).toBeHidden()
    await expect(playground.output).toContainText('mended')
    // What a framework says of it in the console of the frame.
    problems.splice(0)
  })
}

test('a package that is not there is answered with those that are', async ({ page }) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  await playground.write("import _ from 'lodash'\nexport default () => <p>{_.now()}</p>")
  await expect(playground.problem).toContainText('lodash')
  for (const name of ['react', 'nanostores', '@nanostores/react', '@clerk/astro/client']) {
    await expect(playground.problem).toContainText(name)
  }
})

test('code for another tab is told, and opens there beside what the reader had', async ({
  page,
}) => {
  const playground = await openExample(page, 'vue')
  const own = '<template><p>my own</p></template>'
  await playground.edit()
  await playground.write(own)
  await expect(playground.output).toHaveText('my own')
  await playground.tab('React').click()
  await playground.edit()
  const code =
    '<script setup>\nconst n = 41\n</script>\n\n<template>\n  <p>{{ n + 1 }}</p>\n</template>'
  await playground.write(code)
  const said = playground.preview.locator('.question')
  await expect(said).toContainText('This looks like a component of Vue')
  await said.getByRole('button', { name: 'Open in the Vue tab' }).click()
  await expect(playground.tab('Vue')).toHaveAttribute('aria-selected', 'true')
  await expect(playground.output).toHaveText('42')
  expect(await playground.text()).toBe(code)
  await playground.button('Close').click()
  await playground.edit()
  await expect(playground.output).toHaveText('my own')
})

test('an empty file says the same in every framework', async ({ page }) => {
  for (const { id } of frameworks) {
    const playground = await openExample(page, id)
    await playground.edit()
    await expect(playground.output).toContainText(sentence)
    await playground.write(' ')
    await expect(playground.problem).toHaveText(
      'Line 1, column 1: The file is empty: expected a component.',
    )
  }
})

test('an endless loop stops the preview, not the page, and "Run again" and "Reset" bring it back', async ({
  page,
}) => {
  const playground = await openExample(page, 'react')
  await playground.edit()
  await expect(playground.output).toContainText(sentence)
  const original = await playground.text()
  const endless = 'export default function App() {\n  for (;;) {}\n}'
  const said = playground.preview.locator('.question')
  await playground.write(endless)
  await expect(said).toContainText('The code was stopped')
  await playground.write(original)
  await said.getByRole('button', { name: 'Run again' }).click()
  await expect(playground.output).toContainText(sentence)
  await playground.write(endless)
  await expect(said).toContainText('The code was stopped')
  await playground.button('Reset').click()
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(playground.output).toContainText(sentence)
  await expect(said).toBeHidden()
})

test('what a handler throws is told, and stays in the console while the code goes on', async ({
  page,
}) => {
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await playground.write(
    "<script>\n  let count = $state(0)\n</script>\n<button onclick={() => { count++; throw new Error('pressed') }}>{count}</button>",
  )
  const button = playground.output.getByRole('button')
  await button.click()
  await expect(playground.console).toContainText(/Uncaught Line 4, column \d+: Error: pressed/)
  await expect(button).toHaveText('1')
  await expect(playground.preview.locator('.frame')).toHaveCSS('opacity', '1')
})

test('what the code prints is shown, counted when it repeats, and cleared', async ({
  page,
  problems,
}) => {
  const playground = await openExample(page, 'svelte')
  await playground.edit()
  await playground.write(
    "<script>\n  console.log('one', { two: 2 })\n  console.warn('three')\n  for (let i = 0; i < 5; i++) console.log('again')\n</script>",
  )
  const lines = playground.console.getByRole('listitem')
  await expect(lines).toHaveCount(3)
  await expect(lines.first()).toContainText(/one.*two/)
  await expect(lines.nth(1)).toHaveClass('warn')
  await expect(lines.nth(2)).toHaveAttribute('data-count', '×5')
  await playground.button('Clear').click()
  await expect(playground.console).toBeHidden()
  problems.splice(0)
})
