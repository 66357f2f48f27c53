// Components that others wrote, out of documentations, come to the same in the playground as in a plain
// build: what they render, after each button was pressed too, and their styles; or they fail in both.
import type { Frame } from '@playwright/test'
import { frameworks } from '../../../src/site/frameworks'
import { expect, test } from '../reader'
import { PlainBuild, type Outcome } from './plain-build'
import { comparable, Playground } from './playground'
import { samplesBySource, type Sample } from './samples'

const sources = samplesBySource()

for (const [source, samples] of sources) {
  test(`${source}: there are samples`, () => {
    expect(samples.length).toBeGreaterThan(0)
  })
}

/** Presses every button once, and types into every field. */
function useIt() {
  for (const button of document.querySelectorAll<HTMLElement>('main button')) button.click()
  for (const field of document.querySelectorAll<HTMLInputElement>('main :is(input, textarea)')) {
    if (field.type === 'checkbox' || field.type === 'radio') field.click()
    else if (field.type !== 'file') {
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!
      set!.call(field, field.type === 'number' || field.type === 'range' ? '3' : 'typed')
      field.dispatchEvent(new Event('input', { bubbles: true }))
      field.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}

/** What the frame shows, or how the code has failed. */
async function outcomeOf(playground: Playground, frame: Frame): Promise<Outcome> {
  const [failed] = await playground.events('failed')
  if (failed && ['compile', 'import'].includes(failed.problem.kind)) return 'does not compile'
  if (failed || (await playground.events('stopped')).length > 0) return 'fails'
  return frame.evaluate(() => {
    const { sheet } = [...document.head.getElementsByTagName('style')].at(-1)!
    return {
      html: document.querySelector('main:not([hidden])')!.innerHTML,
      css: [...sheet!.cssRules].map(({ cssText }) => cssText),
    }
  })
}

/** Vue names its scopes, and what it puts into styles, after the file. */
function comparableOutcome(outcome: Outcome): Outcome {
  if (typeof outcome === 'string') return outcome
  const plain = (text: string) =>
    comparable(
      text
        .replace(/--(?:v[0-9a-f]{8}|app-[\w\\.]+)/g, '--bound')
        .replace(/-(?:app|[0-9a-f]{8})\b/g, '-file'),
    )
  return { html: plain(outcome.html), css: outcome.css.map(plain) }
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
            const ours = comparableOutcome(await outcomeOf(playground, playground.sandbox))
            expect(ours).toEqual(comparableOutcome(await build.outcome(index)))
          }).toPass({ timeout: 5000, intervals: [10, 20, 50, 100, 200] })
        await build.show(index)
        await playground.run(code)
        await playground.settled()
        try {
          await same()
          if (typeof (await build.outcome(index)) === 'string') failing.push(samples[index]!)
          else {
            await Promise.all([build.page.evaluate(useIt), playground.sandbox.evaluate(useIt)])
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
