// Shown = run = copied, in every browser: what the copy button yields is the example's file.
import { readFileSync } from 'node:fs'
import { Example, frameworks, page } from './example'
import { expect, test } from './reader'

test('the copy button yields the file of each framework', async ({ reader }) => {
  await reader.open(page)
  const example = new Example(reader)
  for (const { label, file } of frameworks) {
    await example.tab(label).click()
    await example.code.hover()
    await example.open.button('Copy to clipboard').click()
    const source = readFileSync(`src/examples/session-last-active/${file}`, 'utf8')
    await expect.poll(() => reader.clipboard()).toBe(source.replace(/\n$/, ''))
  }
})
