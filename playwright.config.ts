// How the browser tests run: against the built site, in Chromium and as journeys in every browser, against
// `astro dev`, against a reader's app (app), and (conformance) against the real clerk-js without any site. `npm test` builds the site first; `npx
// playwright test` takes the build that is there, or builds where there is none.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser, type Engine } from './scripts/browser.mjs'
import { freePort } from './scripts/port.mjs'

const minute = 60_000

/** Projects named on the command line with --project; none stands for all. */
const named = process.argv.flatMap((arg, index, args) =>
  arg === '--project' ? (args[index + 1] ?? []) : arg.startsWith('--project=') ? arg.slice(10) : [],
)

function isWanted(...projects: string[]): boolean {
  return named.length === 0 || projects.some((project) => named.includes(project))
}

/** Playwright's workers read this file again, so a port chosen once goes on in the environment. */
async function keptPort(variable: string): Promise<string> {
  return (process.env[variable] ??= String(await freePort()))
}

/** A database for this run, known to the workers too, and removed at the end. */
function keptDatabase(variable: string): string {
  const known = process.env[variable]
  if (known) return known
  const folder = mkdtempSync(join(tmpdir(), 'sessionlight-e2e-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return (process.env[variable] = join(folder, 'feedback.sqlite'))
}

/** All readers of the tests come from one address, so the limits on it are out of the way. */
const feedback = {
  DATABASE_URL: '',
  FEEDBACK_DATABASE: keptDatabase('TEST_FEEDBACK_DATABASE'),
  FEEDBACK_PER_MINUTE: '100000',
  FEEDBACK_PER_DAY: '100000',
}

const sitePort = await keptPort('TEST_SITE_PORT')
const devPort = await keptPort('TEST_DEV_PORT')
const appPort = await keptPort('TEST_APP_PORT')
const node = JSON.stringify(process.execPath)

const site = {
  command: `${node} scripts/serve.mjs --reuse-build`,
  url: `http://127.0.0.1:${sitePort}/`,
  env: { PORT: sitePort, HOST: '127.0.0.1', ...feedback },
}

// --ignore-lock: a developer may have `npm run dev` open in the same folder.
const dev = {
  command: `${node} node_modules/astro/bin/astro.mjs dev --host 127.0.0.1 --port ${devPort} --ignore-lock`,
  url: `http://127.0.0.1:${devPort}/`,
  env: { ASTRO_TELEMETRY_DISABLED: '1', ...feedback },
}

const app = {
  command: `${node} tests/app/serve.mjs`,
  url: `http://127.0.0.1:${appPort}/plain`,
  env: { PORT: appPort, HOST: '127.0.0.1', ASTRO_TELEMETRY_DISABLED: '1' },
}

/** The journeys of tests/browsers/, in one browser. */
function journeys(name: string, engine: Engine) {
  return { name, testDir: 'tests/browsers', use: { engine } }
}

const devSpecs = /[\\/]dev[^\\/]*\.spec\.ts$/
const phoneSpecs = /\.phone\.spec\.ts$/

export default defineConfig<object, { engine: Engine }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  globalTimeout: 20 * minute,
  // Patience, for machines that do other work too: what comes sooner is taken at once.
  timeout: minute,
  expect: { timeout: minute / 4 },
  reporter: 'list',
  use: {
    baseURL: site.url,
    launchOptions: findBrowser() ?? {},
    // It would take requests out of a test's hand: offline.spec.ts lets it in.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // A trace of each test would make the run twice as long: `--trace retain-on-failure` asks for it.
    trace: 'off',
  },
  projects: [
    {
      name: 'chromium',
      testIgnore: [devSpecs, phoneSpecs],
      use: devices['Desktop Chrome'],
    },
    { name: 'phone', testMatch: phoneSpecs, use: devices['Pixel 7'] },
    { name: 'dev', testMatch: devSpecs, use: { ...devices['Desktop Chrome'], baseURL: dev.url } },
    journeys('journeys', 'chromium'),
    journeys('firefox', 'firefox'),
    journeys('webkit', 'webkit'),
    {
      name: 'app',
      testDir: 'tests/app',
      use: { ...devices['Desktop Chrome'], baseURL: new URL(app.url).origin },
    },
    {
      name: 'conformance',
      testDir: 'tests/conformance',
      use: { ...devices['Desktop Chrome'], baseURL: undefined },
    },
  ],
  webServer: [
    ...(isWanted('chromium', 'phone', 'journeys', 'firefox', 'webkit') ? [site] : []),
    ...(isWanted('dev') ? [dev] : []),
    ...(isWanted('app') ? [app] : []),
  ].map((server) => ({
    ...server,
    reuseExistingServer: false,
    timeout: 3 * minute,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 3000 },
  })),
})
