// Every example of the site, on its own page: what is shown is its file, and it runs in every framework
// and every state its page offers. New examples join by standing on a page of the sidebar.
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sidebar } from '../../src/sidebar.mjs'
import { Example, expect, frameworks, test } from './reader'

const files = new Map(
  globSync('src/examples/*/*.{tsx,vue,svelte}').map((path) => [basename(path), path]),
)
const pages = sidebar.flatMap((group) =>
  typeof group === 'object' && 'items' in group ? group.items : [],
) as string[]

for (const page of pages) {
  for (const { id, label } of frameworks) {
    test(`${page}: each example shows and runs its file in ${label}`, async ({ page: tab }) => {
      await tab.goto(`/${page}/?framework=${id}`)
      const count = await tab.locator('.live-example').count()
      expect(count).toBeGreaterThan(0)
      for (let index = 0; index < count; index++) {
        const example = new Example(tab, index)
        const panel = example.card.getByRole('tabpanel')
        const name = await panel.locator('figcaption').innerText()
        const code = await panel.locator('pre .code').allTextContents()
        const source = readFileSync(files.get(name)!, 'utf8')
        expect(code.map((line) => line.replace(/\n$/, '')).join('\n')).toBe(source.trimEnd())
        for (const state of await example.panel.getByRole('radio').all()) {
          await state.click()
          await expect(example.preview).not.toHaveText('The example is loading', {
            useInnerText: true,
          })
          await expect(example.preview.getByRole('alert')).toBeHidden()
          await expect(example.preview).not.toBeEmpty()
        }
      }
    })
  }
}
