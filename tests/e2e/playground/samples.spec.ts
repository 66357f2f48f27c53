// Components that others wrote, out of documentations, come to the same in the playground as in a plain
// build: what they render, after each button was pressed too, and their styles; or they fail in both.
import { frameworks } from '../../../src/site/frameworks'
import { expect, test } from '../reader'
import { comparableOutcome, frameOutcome, useIt } from './outcome'
import { PlainBuild } from './plain-build'
import { Playground } from './playground'
import { samplesBySource, type Sample } from './samples'

const sources = samplesBySource()

for (const [source, samples] of sources) {
  test(`${source}: there are samples`, () => {
    expect(samples.length).toBeGreaterThan(0)
  })
}

for (const { id, label } of frameworks) {
  test(`samples in ${label} come to the same as in a plain build`, async ({
    page,
    context,
    problems,
  }, testInfo) => {
    const samples = [...sources.values()].flat().filter(({ framework }) => framework === id)
    testInfo.setTimeout(30_000 + samples.length * 2000)
    const playground = new Playground(page)
    const build = new PlainBuild(await context.newPage(), id)
    const different: string[] = []
    const failing: Sample[] = []
    try {
      await build.open(samples, testInfo.outputPath('samples'))
      await playground.open(id)
      for (const [index, { from, code }] of samples.entries()) {
        const same = () =>
          expect(async () => {
            const ours = comparableOutcome(await frameOutcome(playground))
            expect(ours).toEqual(comparableOutcome(await build.outcome(index)))
          }).toPass({ timeout: 5000, intervals: [10, 20, 50, 100, 200] })
        await build.show(index)
        await playground.run(code)
        await playground.settled()
        try {
          await same()
          if (typeof (await build.outcome(index)) === 'string') failing.push(samples[index]!)
          else {
            await Promise.all([
              build.page.evaluate(useIt),
              (await playground.sandbox()).evaluate(useIt),
            ])
            await same()
          }
        } catch (error) {
          const failed = (await playground.events('failed')).map(({ problem }) => problem.message)
          different.push([from, (error as Error).message, ...failed].join('\n'))
        }
        if ((await playground.events('stopped')).length > 0) await playground.runAgain('')
      }
    } finally {
      await build.close()
    }
    for (const [source, all] of sources) {
      const count = (some: Sample[]) =>
        some.filter((one) => samples.includes(one) && all.includes(one)).length
      const description = `${source}: ${count(samples)}, of which ${count(failing)} fail in both`
      testInfo.annotations.push({ type: 'samples', description })
    }
    // Samples print, and some warn.
    problems.splice(0)
    expect(different.join('\n\n')).toBe('')
    // Parts of a component that documentations show may fail; ours are whole.
    expect(failing.filter((sample) => sources.get('ours')!.includes(sample))).toEqual([])
  })
}
