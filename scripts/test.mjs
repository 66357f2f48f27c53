// `npm test`: runs every check, shows what failed, and closes with one line that counts all tests.
// `npm test -- --only eslint,e2e` runs some, and what they need.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './browser.mjs'
import { checks } from './test/checks.mjs'
import { failure, outcome, playwrightCounts, summary, vitestCounts } from './test/counts.mjs'
import { describe, table } from './test/table.mjs'
import { runChecks, selectChecks } from './test/schedule.mjs'
import { exitCode, startTool } from './tool.mjs'

/**
 * @typedef {import('./test/checks.mjs').Check} Check
 * @typedef {import('./test/counts.mjs').Counts} Counts
 * @typedef {import('./test/table.mjs').Result} Result
 */

/** No check takes longer, in milliseconds; one that does hangs. */
const patience = 20 * 60_000

/**
 * The arguments and environment that make a runner write its report to `file`, and what counts it.
 * @param {string} file
 */
const reporters = (file) => ({
  vitest: {
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: {},
    count: vitestCounts,
  },
  playwright: {
    args: ['--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    count: playwrightCounts,
  },
})

/**
 * Runs a check's command to its end, keeping what it prints.
 * @param {Check} check
 * @param {string[]} moreArgs
 * @param {Record<string, string>} env
 */
async function run({ tool, args }, moreArgs, env) {
  const child = startTool(tool, [...args, ...moreArgs], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
    env,
  })
  let output = ''
  child.stdout?.setEncoding('utf8').on('data', (chunk) => (output += chunk))
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (output += chunk))
  return { exitCode: await exitCode(child), output }
}

/**
 * Each is looked for once, though two checks may ask at the same time.
 * @type {Map<import('./browser.mjs').Engine, Promise<void>>}
 */
const browsers = new Map()

/** @param {import('./browser.mjs').Engine} engine */
function found(engine) {
  const search = browsers.get(engine) ?? ensureBrowser(engine)
  browsers.set(engine, search)
  return search
}

/**
 * @param {Check} check
 * @param {string} folder for reports
 * @returns {Promise<{ counts: Counts, output: string }>}
 */
async function perform(check, folder) {
  try {
    if (check.browser) await found(check.browser)
  } catch (error) {
    return { counts: failure(`no ${check.browser}`), output: String(error) }
  }
  const file = join(folder, `${check.name}.json`)
  const reporter = check.counts && reporters(file)[check.counts]
  const { exitCode, output } = await run(check, reporter?.args ?? [], reporter?.env ?? {})
  const counted = await readFile(file, 'utf8').then(
    (json) => reporter?.count(JSON.parse(json)),
    () => undefined,
  )
  return { counts: outcome({ exitCode, reports: Boolean(reporter), counted }), output }
}

/**
 * @param {Check} check
 * @param {ReadonlyMap<string, Result>} done
 * @param {string} folder for reports
 * @returns {Promise<Result>}
 */
async function report(check, done, folder) {
  const start = performance.now()
  const missing = check.needs?.find((name) => done.get(name)?.counts.failed !== 0)
  const { counts, output } = missing
    ? { counts: failure(`not run, for ${missing} failed`), output: '' }
    : await perform(check, folder)
  const result = { name: check.name, counts, seconds: (performance.now() - start) / 1000 }
  if (counts.failed > 0 && output) console.log(`\n── ${check.name} ──\n${output.trimEnd()}\n`)
  console.log(describe(result))
  return result
}

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } })
  const names = (values.only ?? []).flatMap((list) => list.split(','))
  const selected = selectChecks(checks, names)
  const folder = await mkdtemp(join(tmpdir(), 'sessionlight-'))
  try {
    const results = await runChecks(selected, (check, done) => report(check, done, folder))
    const rows = selected.flatMap(({ name }) => results.get(name) ?? [])
    const all = rows.map(({ counts }) => counts)
    console.log(`\n${table(rows)}\n\n${summary(all)}`)
    if (all.some(({ failed }) => failed > 0)) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
