// Answers the requests of the real clerk-js: the Frontend API with the simulator's own server, its
// scripts from the installed package, everything else with nothing. Runs in Node, under Playwright.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Page, Request, Route } from '@playwright/test'
import { createServer, type Server, type ServerRequest } from '../../src/simulator/api/server'
import { scenes } from '../../src/simulator/states'
import type { Scenario } from './scenario'

/** Where the page seems to be. Nothing is ever asked of that name: every request is answered here. */
const SITE = 'https://conformance.example'

const API = 'https://example.clerk.accounts.dev/v1'
const PUBLISHABLE_KEY = 'pk_test_ZXhhbXBsZS5jbGVyay5hY2NvdW50cy5kZXYk'

/** Milliseconds an answer takes: as in `harness.ts`. */
const LATENCY = 20

const require = createRequire(import.meta.url)
const clerkScripts = dirname(require.resolve('@clerk/clerk-js'))

/**
 * clerk-js looks after its token every 1.5 seconds, by a timer that it keeps in a worker. What a test
 * sees must not depend on the moment, so that timer never rings.
 */
const silentWorker = `<script>
window.Worker = class { addEventListener() {} postMessage() {} terminate() {} }
</script>`

const clerkScript = `<script src="/clerk-js/clerk.browser.js" data-clerk-publishable-key="${PUBLISHABLE_KEY}"></script>`

const html = (kind: 'real' | 'simulated') => `<!doctype html>
<meta charset="utf-8"><title>Conformance</title>
${kind === 'real' ? silentWorker + clerkScript : ''}
<script src="/harness.js"></script>`

/** The environment of an instance without any feature that asks questions of its own. */
const environment = {
  object: 'environment',
  id: 'env_simulated',
  maintenance_mode: false,
  auth_config: { object: 'auth_config', id: 'aconf_simulated', single_session_mode: false },
  display_config: { object: 'display_config', id: 'display_simulated' },
  organization_settings: { object: 'organization_settings', id: '', enabled: true },
  user_settings: { social: {}, sign_in: {}, sign_up: {} },
}

function toServerRequest(request: Request): ServerRequest {
  const url = new URL(request.url())
  const body = Object.fromEntries(new URLSearchParams(request.postData() ?? ''))
  return {
    // clerk-js sends everything but GET as POST and names the method in the query.
    method: url.searchParams.get('_method') ?? request.method(),
    path: url.pathname.replace(/^\/v1/, ''),
    body,
    query: Object.fromEntries(url.searchParams),
    sessionId: url.searchParams.get('_clerk_session_id') ?? undefined,
  }
}

/** Answers one request to the Frontend API, for a page of `origin`. */
export async function answerApi(route: Route, server: Server, origin = SITE): Promise<void> {
  const headers = {
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
  }
  await new Promise((resolve) => setTimeout(resolve, LATENCY))
  const request = toServerRequest(route.request())
  const fixed: Record<string, unknown> = {
    '/dev_browser': { id: 'dvb_simulated' },
    '/environment': environment,
  }
  const body = fixed[request.path]
  const answer = body ? { status: 200, body } : server.answer(request)
  await route.fulfill({ status: answer.status, json: answer.body, headers })
}

/** Answers the request for a script of clerk-js, with the installed one. */
export async function answerScript(route: Route): Promise<void> {
  const body = await readFile(join(clerkScripts, basename(new URL(route.request().url()).pathname)))
  await route.fulfill({
    body,
    contentType: 'text/javascript; charset=utf-8',
    headers: { 'access-control-allow-origin': '*' },
  })
}

/** Makes a page in which one scenario can run, with the real or with the simulated Clerk. */
export async function openPage(
  page: Page,
  scenario: Scenario,
  kind: 'real' | 'simulated',
  harness: string,
): Promise<void> {
  const server = createServer({ scene: scenes[scenario.state], touch: scenario.touch ?? 'renews' })
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.href.startsWith(API)) return answerApi(route, server)
    if (url.pathname === '/harness.js') {
      return route.fulfill({ body: harness, contentType: 'text/javascript; charset=utf-8' })
    }
    if (url.pathname.startsWith('/clerk-js/')) return answerScript(route)
    if (url.href === `${SITE}/harness`) {
      return route.fulfill({ body: html(kind), contentType: 'text/html' })
    }
    // Leaving the page: 204 keeps it where it is, so that what it says then is still heard.
    return route.fulfill({ status: 204 })
  })
  await page.goto(`${SITE}/harness`)
}
