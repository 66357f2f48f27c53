// `npm run bench`: measures, and fails when what is measured went wrong. `npm run bench -- feedback` runs
// some of the benches. Each is bounded in time and stays on this machine.
import { benchFeedback } from './bench/feedback-load.mjs'
import { benchPlayground } from './bench/playground.mjs'

/** @type {Record<string, () => Promise<boolean>>} */
const benches = { feedback: benchFeedback, playground: benchPlayground }

async function main() {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) {
    const known = Object.keys(benches).join(', ')
    throw new Error(`There is no such bench: expected some of ${known}, received "${unknown}".`)
  }
  for (const [name, run] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    console.log(`── ${name} ──`)
    if (!(await run())) {
      console.error(`${name} went wrong: see the table.`)
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
