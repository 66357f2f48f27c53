// Code is edited in every browser and framework: the preview follows what is typed, endless loops end, and a
// link takes the code to somebody else.
import { Example, frameworks, page, shown } from './example'
import { expect, test } from './reader'

/** What each framework's file of the first example has, but for what stands before it. */
const sentence = 'This session has been active since'

for (const { id, label } of frameworks) {
  test(`${label} is edited, and the preview follows what is typed and the session`, async ({
    reader,
  }) => {
    await reader.open(`${page}?framework=${id}`)
    const example = new Example(reader)
    await example.shows(shown['Signed in'])
    await example.edit()
    await example.output.shows(shown['Signed in'])
    await example.replace(sentence, 'Active since')
    await example.output.shows(/^Active since \S/)
    await example.state('Signed out').click()
    await example.state('Signed out').isChecked()
    await example.output.shows('')
    await example.state('Signed in').click()
    await example.output.shows(/^Active since \S/)
    await example.open.button('Close').click()
    await example.shows(shown['Signed in'])
    await example.open.part('.kept').isVisible()
  })
}

test('code is typed and the editor left with the keyboard alone', async ({ reader }) => {
  await reader.open(`${page}?framework=svelte`)
  const example = new Example(reader)
  await example.open.button('Edit').focus()
  await reader.press('Enter')
  await example.editor.hasFocus()
  await reader.press('Mod+a')
  await reader.type('<p>Typed {1 + 1}</p>')
  await example.output.shows('Typed 2')
  await reader.press('Escape')
  await reader.press('Shift+Tab')
  await example.open.button('Close').hasFocus()
  await reader.press('Enter')
  await example.open.button('Edit').hasFocus()
  await example.shows(shown['Signed in'])
})

/** Code that never ends, in each framework. */
const endless = {
  react: 'export default function App() {\n  for (;;) {}\n}',
  vue: '<script setup>\nwhile (true) {}\n</script>',
  svelte: '<script>\n  do {} while (true)\n</script>',
}

for (const { id, label } of frameworks) {
  test(`an endless loop in ${label} is stopped, and the code can be run again`, async ({
    reader,
  }) => {
    await reader.open(`${page}?framework=${id}`)
    const example = new Example(reader)
    await example.edit()
    await example.output.shows(shown['Signed in'])
    const original = await example.text()
    await example.editor.fill(endless[id])
    await example.preview.part('.question').shows(/^The code was stopped: it ran without a pause/)
    await example.editor.fill(original)
    await example.preview.button('Run again').click()
    await example.output.shows(shown['Signed in'])
  })
}

test('a link holds the edited code, which is shown first and runs after a click', async ({
  reader,
}) => {
  await reader.open(`${page}?framework=vue`)
  const example = new Example(reader)
  await example.edit()
  await example.replace(sentence, 'From a link')
  await example.output.shows(/^From a link/)
  await example.open.button('Copy link').click()
  await example.open.part('.said').shows(/^Link copied/)
  const link = await reader.clipboard()
  expect(link).toMatch(/^http.*#code=/)
  // Somebody else has kept nothing.
  await reader.evaluate(() => localStorage.clear())
  await reader.open('/')
  await reader.open(link)
  await example.tab('Vue').has('aria-selected', 'true')
  await example.editor.shows(/From a link/)
  await example.preview.part('iframe').counts(0)
  await example.preview.button('Run this code').click()
  await example.output.shows(/^From a link/)
})
