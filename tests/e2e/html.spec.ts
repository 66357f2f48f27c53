// Every page as built is valid HTML.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from './reader'

const folder = 'dist/client'

test('every page is valid HTML', async ({ request }) => {
  // The site is built by the time it answers.
  await request.get('/')
  const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
  const pages = globSync('**/*.html', { cwd: folder })
  expect(pages).toContain('index.html')
  for (const page of pages) {
    const { results } = await validator.validateString(readFileSync(join(folder, page), 'utf8'))
    const faults = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} at ${selector}`),
    )
    expect.soft(faults, page).toEqual([])
  }
})

test('every style comes as it was written', async ({ request }) => {
  await request.get('/')
  for (const page of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, page), 'utf8')
    const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text!)
    // HTML knows no escapes there: the rules after one are lost.
    expect.soft(styles.join('').match(/&(?:#\w+|[a-z]+);/g) ?? [], page).toEqual([])
  }
})
