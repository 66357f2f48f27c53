// The promise that the demo does what Clerk does: each scenario is run with the real clerk-js and with
// the simulator, and both are compared with the recorded answers of the real one.
//
// npx playwright test --project=conformance --update-snapshots
// rewrites what is recorded, from the real clerk-js.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { openPage } from './api'
import { bundleHarness } from './bundle'
import { differences, expectedOfSimulator } from './differences'
import { scenarios } from './scenarios'

const folder = new URL('recorded/', import.meta.url)
const names = scenarios.map(({ name }) => name)

/** Whether Playwright was asked to update what is recorded. */
const isRecording = () => ['all', 'changed'].includes(test.info().config.updateSnapshots)

const fileOf = (name: string) => new URL(`${name}.txt`, folder)

async function record(name: string, seen: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(fileOf(name), seen)
}

let harness: string
test.beforeAll(async () => {
  harness = await bundleHarness()
})

async function run(
  page: Page,
  scenario: (typeof scenarios)[number],
  kind: 'real' | 'simulated',
): Promise<string> {
  await openPage(page, scenario, kind, harness)
  const lines = await page.evaluate(([name, which]) => window.runScenario(name, which), [
    scenario.name,
    kind,
  ] as const)
  return `${lines.join('\n')}\n`
}

for (const scenario of scenarios) {
  test(`the real clerk-js does what is recorded: ${scenario.name}`, async ({ page }) => {
    const seen = await run(page, scenario, 'real')
    if (isRecording()) await record(scenario.name, seen)
    expect(seen).toBe(await readFile(fileOf(scenario.name), 'utf8'))
  })

  test(`the simulator does what the real clerk-js does: ${scenario.name}`, async ({ page }) => {
    test.skip(isRecording(), 'recording the real clerk-js')
    const recorded = await readFile(fileOf(scenario.name), 'utf8')
    const seen = await run(page, scenario, 'simulated')
    expect(seen).toBe(expectedOfSimulator(scenario.name, recorded))
  })
}

test('every recorded answer and every difference belongs to a scenario', async () => {
  test.skip(isRecording(), 'recording the real clerk-js')
  const files = await readdir(folder)
  expect(files.toSorted()).toEqual(names.map((name) => `${name}.txt`).toSorted())
  for (const { scenario, sections } of differences) {
    const recorded = await readFile(fileOf(scenario), 'utf8')
    for (const heading of Object.keys(sections)) expect(recorded).toContain(`\n## ${heading}\n`)
  }
})
