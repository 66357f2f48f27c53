// `npm run feedback`: what readers answered, from the database that the environment names, as text, JSON,
// CSV or a page of HTML.
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { csvReport } from '../src/feedback/server/report/csv-report.ts'
import { forJson } from '../src/feedback/server/report/escape.ts'
import { htmlReport } from '../src/feedback/server/report/html-report.ts'
import { summarize } from '../src/feedback/server/report/summary.ts'
import { textReport } from '../src/feedback/server/report/text-report.ts'
import { openStore } from '../src/feedback/server/service.ts'
import { readSettings } from '../src/feedback/server/settings.ts'

const formats = ['text', 'json', 'csv']

/**
 * @param {string | undefined} value
 * @throws {Error} when it is no day of the calendar
 */
function parseDay(value) {
  if (value === undefined) return undefined
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN
  if (new Date(time || 0).toISOString().startsWith(value)) return time
  throw new Error(`--since is not a day: expected one such as 2026-01-01, received "${value}".`)
}

/** @throws {Error} on an argument that is unknown or wrong */
function parseArguments() {
  const { values } = parseArgs({
    options: {
      since: { type: 'string' },
      page: { type: 'string' },
      format: { type: 'string' },
      html: { type: 'string' },
    },
  })
  const { format = 'text', html, page } = values
  if (!formats.includes(format)) {
    throw new Error(
      `--format is not known: expected one of ${formats.join(', ')}, received "${format}".`,
    )
  }
  if (values.format !== undefined && html !== undefined) {
    throw new Error('--format and --html exclude each other: leave one out.')
  }
  if (page !== undefined && !/^\/(.+\/)?$/.test(page)) {
    throw new Error(
      `--page is not the path of a page: expected one such as /stores/session-store/, received "${page}".`,
    )
  }
  return { format, html, page, since: parseDay(values.since) }
}

/** @param {string} text */
async function print(text) {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function main() {
  const { since, page, format, html } = parseArguments()
  const { database } = readSettings(process.env)
  if (database.kind === 'sqlite' && !existsSync(database.path)) {
    console.log(
      `No answers: there is no database at ${database.path} (FEEDBACK_DATABASE names another).`,
    )
    return
  }
  const store = openStore({ database })
  try {
    const answers = store.answers({ page, since })
    if (format === 'csv') {
      for await (const line of csvReport(answers)) await print(line)
      return
    }
    const now = Date.now()
    const report = await summarize(answers, { now, since })
    if (html !== undefined) {
      await writeFile(html, htmlReport(report, now))
      console.log(`The report is in ${html}`)
    } else {
      await print(format === 'json' ? `${forJson(report)}\n` : textReport(report))
    }
  } finally {
    await store.close()
  }
}

// A reader such as `head` may close the pipe early.
process.stdout.on('error', () => process.exit(0))

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
