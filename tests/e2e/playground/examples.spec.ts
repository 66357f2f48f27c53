// Every example of the site, as it is, runs in the playground in every state of its page, and renders what
// its island renders.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import type { SessionState } from '../../../src/simulator/simulator'
import { Example, expect, frameworks, test } from '../reader'
import { comparable, Playground } from './playground'

const docs = 'src/content/docs'

/** The page on which an example stands. */
function pageOf(folder: string): string {
  const file = globSync(`${docs}/**/*.{md,mdx}`).find((path) =>
    readFileSync(path, 'utf8').includes(`/examples/${folder}/Example.astro'`),
  )
  if (!file) throw new Error(`No page of ${docs}/ imports the example ${folder}.`)
  return `/${relative(docs, file)
    .replaceAll('\\', '/')
    .replace(/(\/index)?\.mdx?$/, '')}/`
}

const folders = globSync('src/examples/*/Example.astro').map((path) => basename(dirname(path)))

/** One framework an example, in turn, or all of them: `EVERY_FRAMEWORK=1 npx playwright test …`. */
const isEvery = Boolean(process.env.EVERY_FRAMEWORK)

for (const [index, folder] of folders.toSorted().entries()) {
  for (const { id } of isEvery ? frameworks : [frameworks[index % frameworks.length]!]) {
    test(`${folder} renders in the playground what its island renders, in ${id}`, async ({
      page,
    }) => {
      const [file] = globSync(`src/examples/${folder}/*.${id === 'react' ? 'tsx' : id}`)
      // An example may leave a framework out.
      if (!file) return
      const playground = new Playground(page)
      await playground.open(id, { at: `${pageOf(folder)}?framework=${id}` })
      const cards = await page.locator('.live-example').all()
      const names = await Promise.all(
        cards.map((card) => card.getByRole('tabpanel').locator('figcaption').innerText()),
      )
      const example = new Example(page, names.indexOf(basename(file)))
      await example.preview.scrollIntoViewIfNeeded()
      await playground.run(readFileSync(file, 'utf8'))
      const island = async () =>
        comparable(await example.preview.locator('astro-island').first().innerHTML())
      const rendered = async () =>
        comparable((await playground.events('rendered')).at(-1)?.html ?? 'nothing yet')
      const radios = await example.panel.getByRole('radio').all()
      expect(radios.length).toBeGreaterThan(1)
      // Where "Loading" reloads the page, the code would go with it.
      const reloads = (await example.card.locator('session-panel[data-reloads]').count()) > 0
      for (const radio of radios) {
        const state = (await radio.getAttribute('value')) as SessionState
        if (reloads && state === 'loading') continue
        await radio.click({ force: true })
        await playground.show(state)
        await expect(example.preview).not.toHaveText('The example is loading', {
          useInnerText: true,
        })
        // Equal, and for a while: the one may be a moment behind the other.
        await expect(async () => {
          const both = [await rendered(), await island()]
          expect(both[0], `in ${state}`).toBe(both[1])
          await page.waitForTimeout(100)
          expect([await rendered(), await island()], `in ${state}`).toEqual(both)
        }).toPass({ timeout: 10_000 })
      }
      expect(await playground.events('failed')).toEqual([])
    })
  }
}
