// The features of the languages, one by one, come to the same in the playground as in a build with the
// framework's own Vite plugin: as they are written, and as Prettier formats them, with semicolons and without.
import { frameworks } from '../../../src/site/frameworks'
import {
  formattedSamples,
  writtenSamples,
  type ContractSample,
} from '../../contracts/playground/samples'
import { expect, test } from '../reader'
import { OfficialBuild } from './official-build'
import { comparableOutcome, frameOutcome, useIt } from './outcome'
import { Playground } from './playground'

/** One form a sample, in turn, or all of them: `EVERY_FORM=1 npx playwright test …`. */
const isEvery = Boolean(process.env.EVERY_FORM)

/** So many differences are enough to see what is wrong. */
const enough = 10

/** How long the two may take to agree. */
const patience = { timeout: 15_000, intervals: [5, 10, 20, 50, 100, 200] }

/** Both ways to run samples, and what was found different between them. */
class Comparison {
  readonly differences: string[] = []

  constructor(
    readonly playground: Playground,
    readonly official: OfficialBuild,
  ) {}

  /** Runs `sample`, which is the `index`-th of the build or says the same. */
  async run(index: number, sample: ContractSample) {
    const { playground, official } = this
    await Promise.all([official.show(index), playground.run(sample.code)])
    await playground.settled()
    await this.#agree(index, sample)
  }

  /** Uses what both show. */
  async use(index: number, sample: ContractSample) {
    const { playground, official } = this
    await Promise.all([official.page.evaluate(useIt), (await playground.sandbox()).evaluate(useIt)])
    await this.#agree(index, { ...sample, name: `${sample.name}, used` })
  }

  async #agree(index: number, { name, says }: ContractSample) {
    const { playground } = this
    let failures = playground.failures()
    try {
      await expect(async () => {
        failures = playground.failures()
        const [expected, received] = await Promise.all([
          this.official.outcome(index),
          frameOutcome(playground, failures),
        ])
        if (says === undefined) {
          expect(comparableOutcome(received)).toEqual(comparableOutcome(expected))
          expect(typeof expected, 'works in a build').toBe('object')
        } else {
          expect(typeof expected, 'fails in a build').toBe('string')
          expect((await failures).problems[0]?.message).toContain(says)
        }
      }).toPass(patience)
    } catch (error) {
      const { problems } = await failures
      const messages = problems.map(({ message }) => message)
      this.differences.push([name, (error as Error).message, ...messages].join('\n'))
    }
    if ((await failures).isStopped) await playground.runAgain('')
  }
}

for (const { id, label } of frameworks) {
  test(`${label}: every feature comes to the same as in a build`, async ({
    page,
    context,
    problems,
  }, testInfo) => {
    const samples = writtenSamples(id)
    const formatted = await formattedSamples(id)
    testInfo.setTimeout(120_000 + (samples.length + formatted.length) * 1000)
    const refused = new Set(samples.filter(({ says }) => says !== undefined))
    expect(samples.length - refused.size).toBeGreaterThanOrEqual(150)
    const playground = new Playground(page)
    const official = new OfficialBuild(await context.newPage(), id, testInfo.outputPath('samples'))
    const comparison = new Comparison(playground, official)
    try {
      await official.open(samples)
      await playground.open(id)
      for (const [index, sample] of samples.entries()) {
        if (comparison.differences.length >= enough) break
        const forms = [sample, ...formatted.filter(({ of }) => of === sample.name)]
        const chosen = isEvery ? forms : [forms[index % forms.length]!]
        for (const form of chosen) await comparison.run(index, form)
        if (!refused.has(sample)) await comparison.use(index, chosen.at(-1)!)
      }
    } finally {
      await official.close()
    }
    // Samples print, and some warn.
    problems.splice(0)
    expect(comparison.differences.join('\n\n')).toBe('')
  })
}
