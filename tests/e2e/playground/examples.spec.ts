// Every example of the site, as it is, runs in the playground in every state of its page, and renders what
// its island renders.
import type { SessionState } from '../../../src/simulator/simulator'
import { exampleFiles, examplePages } from '../example-pages'
import { Example, expect, frameworks, test } from '../reader'
import { comparable, Playground } from './playground'

const files = exampleFiles()

/** One framework a page, in turn, or all of them: `EVERY_FRAMEWORK=1 npx playwright test …`. */
const isEvery = Boolean(process.env.EVERY_FRAMEWORK)

/** Runs an example in every state that its page offers, beside its island. */
async function compare(playground: Playground, example: Example) {
  const name = await example.card.getByRole('tabpanel').locator('figcaption').innerText()
  await example.preview.scrollIntoViewIfNeeded()
  await playground.run(files.get(name)!.source)
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
    await expect(example.preview).not.toHaveText('The example is loading', { useInnerText: true })
    // Equal, and for a while: the one may be a moment behind the other.
    await expect(async () => {
      const both = [await rendered(), await island()]
      expect(both[0], `${name} in ${state}`).toBe(both[1])
      await playground.page.waitForTimeout(100)
      expect([await rendered(), await island()], `${name} in ${state}`).toEqual(both)
    }).toPass({ timeout: 10_000 })
  }
  expect(await playground.events('failed')).toEqual([])
}

for (const [index, { slug, examples }] of examplePages.entries()) {
  for (const { id } of isEvery ? frameworks : [frameworks[index % frameworks.length]!]) {
    test(`${slug}: what each example’s island renders, the playground renders, in ${id}`, async ({
      page,
    }) => {
      const playground = new Playground(page)
      await playground.open(id, { at: `/${slug}/?framework=${id}` })
      for (const card of examples.keys()) await compare(playground, new Example(page, card))
    })
  }
}
