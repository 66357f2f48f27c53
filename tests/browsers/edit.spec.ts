// Code is edited in every browser and framework, and its preview follows each key.
import { Example, frameworks, page, shown } from './example'
import { test } from './reader'

/** What each framework's file of the first example has. */
const sentence = 'This session has been active since'

for (const { id, label } of frameworks) {
  test(`${label} is edited, and the preview follows what is typed and the session`, async ({
    reader,
  }) => {
    await reader.open(`${page}?framework=${id}`)
    const example = new Example(reader)
    await example.shows(shown['Signed in'])
    await example.edit()
    await example.replace(sentence, 'Seen')
    await example.output.shows(/^Seen \S/)
    await example.state('Signed out').click()
    await example.state('Signed out').isChecked()
    await example.output.shows('')
  })
}
