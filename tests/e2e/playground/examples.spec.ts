// Every example of the site, as it is, runs in the playground in every state of its page, and renders what
// its island renders.
import type { Frame, Page } from '@playwright/test'
import { stateOf } from '../../../src/session/state-of'
import type { SessionState } from '../../../src/simulator/simulator'
import { exampleFiles, examplePages } from '../example-pages'
import { Example, expect, frameworks, test } from '../reader'
import { comparable, Playground } from './playground'

const files = exampleFiles()

/** One framework a page, in turn, or all of them: `EVERY_FRAMEWORK=1 npx playwright test …`. */
const isEvery = Boolean(process.env.EVERY_FRAMEWORK)

/** Milliseconds between two looks. */
const intervals = [20, 40, 80, 160]

/** Waits until Clerk is in `state` there, and its stores have told: they do so by a timer. */
async function arrive(place: Page | Frame, state: SessionState) {
  const clerk = await place.waitForFunction(() => window.Clerk)
  await expect.poll(() => clerk.evaluate(stateOf), { intervals }).toBe(state)
  await place.evaluate(() => new Promise((resolve) => setTimeout(() => setTimeout(resolve))))
}

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
    // What both showed before may be equal too.
    await Promise.all([arrive(playground.page, state), arrive(await playground.sandbox(), state)])
    await expect(async () => {
      expect(await rendered(), `${name} in ${state}`).toBe(await island())
    }).toPass({ timeout: 10_000, intervals })
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
