// Every example of the site, on every page of the sidebar it stands on, in every framework and every
// state the page offers. A new example joins by existing: see example-pages.ts for what it needs.
import { exampleFiles, exampleFolders, examplePages, textIn } from './example-pages'
import { ExamplesOnPage, shuffled } from './examples-on-page'
import { expect, frameworks, test } from './reader'

const files = exampleFiles()
const seed = Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1e6))

test.beforeEach(({ page, problems }) => {
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) problems.push(message.text())
  })
})

test('every example stands on a page of the sidebar', () => {
  const onPages = new Set(examplePages.flatMap(({ examples }) => examples))
  expect(exampleFolders.filter((folder) => !onPages.has(folder))).toEqual([])
})

/** By way of a load one framework a page, in turn, or all of them: `EVERY_FRAMEWORK=1 npx playwright test …`. */
const isEvery = Boolean(process.env.EVERY_FRAMEWORK)

for (const [index, { slug, examples }] of examplePages.entries()) {
  for (const framework of isEvery ? frameworks : [frameworks[index % frameworks.length]!]) {
    test(`${slug}: each example shows its file and runs in every state in ${framework.label}`, async ({
      page,
    }) => {
      await page.goto(`/${slug}/?framework=${framework.id}&session=loading`)
      const here = new ExamplesOnPage(page, files)
      const found = await here.find()
      expect(new Set(found.map(({ file }) => file.example))).toEqual(new Set(examples))
      for (const { file, shown } of found) expect(shown).toBe(file.source.trimEnd())
      const states = await here.states()
      for (const state of states) {
        // By way of a load: what a reader sees who opens the page in that state.
        await here.choose(states.includes('loading') ? 'loading' : state)
        await here.choose(state)
        await here.render(found.map(({ file }) => textIn(file.declared, state)))
      }
    })
  }

  test(`${slug}: the frameworks agree while the session changes in any order`, async ({ page }) => {
    test.info().annotations.push({ type: 'seed', description: `TEST_SEED=${seed}` })
    await page.goto(`/${slug}/`)
    const here = new ExamplesOnPage(page, files)
    const found = await here.find()
    for (const { label } of frameworks) {
      await here.open(label)
      for (const { file, shown } of await here.find()) expect(shown).toBe(file.source.trimEnd())
    }
    const states = await here.states()
    const walk = [...shuffled(states, seed), ...shuffled(states, seed + 1)]
    await test.step(walk.join(', '), async () => {
      let loaded = await here.state()
      for (const [step, state] of walk.entries()) {
        await here.choose(state)
        if (walk[step - 1] === 'loading') loaded = state
        const seen = (follows = true) => (follows || state === 'loading' ? state : loaded)
        await here.render(
          found.map(({ file: { declared } }) => textIn(declared, seen(declared.follows))),
        )
      }
    })
  })
}
