// Somebody who visits the reader's app: the session cookie the server sees, the real clerk-js with its
// API answered by the simulator's server, and what the page said and showed. Runs under Playwright.
import { createSign } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test as base, type Page } from '@playwright/test'
import { createPeople } from '../../src/simulator/api/people'
import { createServer } from '../../src/simulator/api/server'
import { scenes } from '../../src/simulator/states'
import { answerApi, answerScript } from '../conformance/api'

declare global {
  interface Window {
    /** texts of the page's first island, each as it appeared */
    shown: string[]
    /** set by a test, gone when the document is */
    mark?: string
  }
}

const keyFile = new URL('../../node_modules/.cache/reader-app/session-key.pem', import.meta.url)

/** The user whose session both server and clerk-js know. */
export const userId = createPeople(0).maya.user.id

async function signedToken(origin: string): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    ...{ azp: origin, iss: 'https://clerk.example.com', sub: userId, sid: 'sess_of_this_test' },
    ...{ iat: now - 5, nbf: now - 15, exp: now + 600, fva: [0, -1], sts: 'active', v: 2 },
  }
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const signed = `${encode({ alg: 'RS256', kid: 'ins_test', typ: 'JWT' })}.${encode(claims)}`
  const signature = createSign('RSA-SHA256')
    .update(signed)
    .sign(await readFile(keyFile, 'utf8'))
  return `${signed}.${signature.toString('base64url')}`
}

/** The two scripts from which Clerk's integration starts Clerk. The first of them that runs does it. */
export const scripts = {
  page: '**/_astro/page.*.js',
  beforeHydration: '**/before-hydration*.js',
}

/** A visitor, signed in unless told. */
export class Visitor {
  /** the console's errors and warnings, and uncaught errors */
  readonly said: string[] = []
  /** clerk-js arrives when this is resolved */
  #clerkMayArrive = Promise.resolve()

  constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {}

  /** Holds clerk-js back; the function that is returned lets it arrive. */
  holdClerk(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#clerkMayArrive = promise
    return resolve
  }

  async start(): Promise<void> {
    const { page, origin } = this
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.said.push(message.text())
    })
    page.on('pageerror', (error) => this.said.push(String(error)))
    await page.context().addCookies([
      { url: origin, name: '__session', value: await signedToken(origin) },
      { url: origin, name: '__client_uat', value: String(Math.floor(Date.now() / 1000) - 60) },
    ])
    const server = createServer({ scene: scenes['signed-in'], touch: 'renews' })
    await page.route('https://clerk.example.com/**', async (route) => {
      if (!route.request().url().includes('/npm/')) return answerApi(route, server, origin)
      await this.#clerkMayArrive
      return answerScript(route)
    })
    await page.addInitScript(() => {
      window.shown = []
      const look = () => {
        const text = document.querySelector('astro-island')?.textContent?.trim()
        if (text && window.shown.at(-1) !== text) window.shown.push(text)
      }
      const seen = { childList: true, characterData: true, subtree: true }
      new MutationObserver(look).observe(document, seen)
    })
  }

  /**
   * Holds back what matches `pattern`; the function that is returned lets it arrive. The integration starts
   * Clerk from two scripts, for the page and before hydration: see `scripts`.
   */
  async hold(pattern: string): Promise<() => void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    await this.page.route(pattern, async (route) => {
      await promise
      await route.continue()
    })
    return resolve
  }

  /** Signs out, or does `act` for it, and has the cookie changed that Clerk's server changes then. */
  async signOut(
    act: () => Promise<void> = () => this.page.evaluate(() => void window.Clerk.signOut()),
  ): Promise<void> {
    await this.page.context().addCookies([{ url: this.origin, name: '__client_uat', value: '0' }])
    await act()
  }

  /** Waits until Clerk has loaded and its stores have settled. */
  async waitForClerk(): Promise<void> {
    await this.page.waitForFunction(() => window.Clerk?.session)
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)))
  }
}

/** Playwright's `test` with a visitor who is signed in. */
export const test = base.extend<{ visitor: Visitor }>({
  visitor: async ({ page, baseURL }, use) => {
    const visitor = new Visitor(page, baseURL!)
    await visitor.start()
    await use(visitor)
  },
})

export { expect } from '@playwright/test'
