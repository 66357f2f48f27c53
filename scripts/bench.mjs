// `npm run bench`: measures, and fails when what is measured went wrong. `npm run bench -- --only pages`
// runs some of the benches, separated by commas. Each is bounded in time and stays on this machine.
import { parseArgs } from 'node:util'
import { benchFeedback } from './bench/feedback-load.mjs'
import { benchLighthouse } from './bench/lighthouse.mjs'
import { benchPages } from './bench/pages.mjs'
import { benchPlayground } from './bench/playground.mjs'

/** @type {Record<string, () => Promise<boolean>>} */
const benches = {
  pages: benchPages,
  playground: benchPlayground,
  lighthouse: benchLighthouse,
  feedback: benchFeedback,
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } })
  const names = values.only?.split(',') ?? Object.keys(benches)
  const unknown = names.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) {
    const known = Object.keys(benches).join(', ')
    throw new Error(`--only names no bench: expected some of ${known}, received "${unknown}".`)
  }
  for (const [name, run] of Object.entries(benches)) {
    if (!names.includes(name)) continue
    console.log(`── ${name} ──`)
    if (!(await run())) {
      console.error(`${name} went wrong: see above.`)
      process.exitCode = 1
    }
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
