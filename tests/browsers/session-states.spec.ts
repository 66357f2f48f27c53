// The main promise in every browser: the session is toggled, and the example of each framework follows.
import { Example, frameworks, page, shown, stateLabels } from './example'
import { test } from './reader'

for (const { id, label } of frameworks) {
  test(`${label} follows the session into each state`, async ({ reader }) => {
    await reader.open(`${page}?framework=${id}`)
    const example = new Example(reader)
    await example.shows(shown['Signed in'])
    for (const state of stateLabels) {
      await example.state(state).click()
      await example.state(state).isChecked()
      await example.shows(shown[state])
    }
  })
}

test('the session is toggled with the arrow keys', async ({ reader }) => {
  await reader.open(page)
  const example = new Example(reader)
  await example.shows(shown['Signed in'])
  await example.state('Signed in').focus()
  for (const [key, state] of [
    ['ArrowLeft', 'Signed out'],
    ['ArrowLeft', 'Loading'],
    ['ArrowRight', 'Signed out'],
    ['ArrowRight', 'Signed in'],
  ] as const) {
    await reader.press(key)
    await example.state(state).hasFocus()
    await example.shows(shown[state])
  }
})
