// A reader's code reaches nothing from its frame, by any way that is known to lead out of a page: whoever
// listens hears of each way outside, and of none from the frame.
import { Example, page } from './example'
import { expect, test as base, type Reader } from './reader'
import { hints } from './ways-out/hints'
import { Listeners } from './ways-out/listener'
import { callThere, openOutside, type Outside } from './ways-out/outside'
import { peers } from './ways-out/peers'
import { requests } from './ways-out/requests'
import { steps } from './ways-out/steps'
import { allOf, type Ways } from './ways-out/way'

interface Fixtures {
  /** Hear what comes from the frame. */
  inside: Listeners
  /** Hear what comes from a page that forbids nothing. */
  outside: Listeners & Outside
}

const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of other fixtures from it
  inside: async ({}, use) => {
    const listeners = new Listeners()
    await use(listeners)
    listeners.close()
  },
  // eslint-disable-next-line no-empty-pattern -- as above
  outside: async ({}, use) => {
    const listeners = new Listeners()
    const nobodys = await openOutside()
    await use(Object.assign(listeners, { url: nobodys.url }))
    listeners.close()
    nobodys.close()
  },
})

// Processes are as readers have them, and so is what connects ahead.
test.use({ isWhole: true })

/** Runs a component that goes the ways, and shows what comes of them. */
async function goInFrame(reader: Reader, ways: Ways, listeners: Listeners): Promise<Example> {
  const go = allOf(ways, await listeners.open(Object.keys(ways)))
  // Each refusal is told in the console, in each browser's words.
  reader.forgive(/^/)
  await reader.open(`${page}?framework=react`)
  const example = new Example(reader)
  await example.edit()
  await example.editor.fill(`import { useEffect, useState } from 'react'
const go = ${go}
export default function Example() {
  const [outcomes, tell] = useState('')
  useEffect(() => void go().then((all) => tell(JSON.stringify(all))), [])
  return <pre>{outcomes}</pre>
}`)
  return example
}

/** Goes outside, until each way is heard of. What the frame asked for was asked for before that. */
async function goOutside(reader: Reader, ways: Ways, outside: Listeners & Outside): Promise<void> {
  const own = Object.entries(ways).filter(([, [, , engines]]) => engines.includes(reader.engine))
  const names = own.map(([name]) => name)
  await reader.open(outside.url)
  await callThere(reader, allOf(Object.fromEntries(own), await outside.open(names)))
  const unheard = () => names.filter((name) => !(name in outside.heard))
  await expect.poll(unheard, 'ways that were not heard of outside').toEqual([])
}

for (const [kind, ways] of Object.entries({ peers, hints, requests })) {
  test(`a reader's code gets out of its frame by none of the ${kind}`, async ({
    reader,
    inside,
    outside,
  }) => {
    const example = await goInFrame(reader, ways, inside)
    const output = example.output.part('pre')
    await output.shows(/^\{.*\}$/)
    const [shown = ''] = await output.contents()
    const outcomes = Object.entries(ways).map(([name, [, outcome]]) => [
      name,
      expect.stringMatching(outcome),
    ])
    expect(JSON.parse(shown)).toEqual(Object.fromEntries(outcomes))
    await goOutside(reader, ways, outside)
    expect(inside.heard).toEqual({})
  })
}

for (const [name, way] of Object.entries(steps)) {
  test(`a reader's code leads nowhere by ${name}`, async ({ reader, inside, outside }) => {
    const ways = { [name]: way }
    const example = await goInFrame(reader, ways, inside)
    // Firefox stays where it is, and says nothing of the step; a link is told in the console.
    if (reader.engine === 'firefox' || name === 'a link with a ping')
      await example.output.shows(`{"${name}":"undefined"}`)
    else await example.preview.shows(/it tried to leave the preview/)
    await goOutside(reader, ways, outside)
    expect(inside.heard).toEqual({})
  })
}

test.describe('where a host sends no Connection-Allowlist', () => {
  test.beforeEach(({ reader }) => {
    test.skip(reader.engine !== 'chromium', 'Firefox and WebKit know no such header.')
    reader.network.withhold('Connection-Allowlist')
  })

  for (const [kind, ways] of Object.entries({ peers, hints })) {
    test(`Chromium still lets none of the ${kind} out`, async ({ reader, inside, outside }) => {
      const example = await goInFrame(reader, ways, inside)
      await example.output.part('pre').shows(/^\{.*\}$/)
      await goOutside(reader, ways, outside)
      expect(inside.heard).toEqual({})
    })
  }

  test('Chromium connects for a step, and sends nothing', async ({ reader, inside, outside }) => {
    const step = { 'a step': steps['a step']! }
    const example = await goInFrame(reader, step, inside)
    await example.preview.shows(/it tried to leave the preview/)
    await goOutside(reader, step, outside)
    expect(inside.heard).toEqual({ 'a step': ['TCP'] })
  })
})
