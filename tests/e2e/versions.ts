// One address at which a build of the site is served, and then another, while a page of the first is open.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type Page } from '@playwright/test'
import { freePort } from '../../scripts/port.mjs'
import { siteHandler } from '../../scripts/static-server.mjs'
import { keepFormerFiles } from '../../src/build/delivery/former-files'
import { writeOtherBuild } from './other-build'
import { blockedByTests, Example, expect, shown } from './reader'

/** The present build. */
export const built = 'dist/client'
const path = '/stores/session-store/'

/** One address, at which builds are served in turn. Answers to the feedback form are all taken. */
class Host {
  #server: Server | undefined

  constructor(private port: number) {}

  get url() {
    return `http://127.0.0.1:${this.port}`
  }

  async serve(folder: string) {
    await this.stop()
    const handler = siteHandler(folder, (_req, res) => res.writeHead(201).end('{}'))
    const server = createServer(handler)
    this.#server = server
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve))
  }

  async stop() {
    const server = this.#server
    if (!server) return
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  }
}

interface Versions {
  /** Serves the next build, with the files of the present one or without. */
  publish(former: 'kept' | 'gone'): Promise<void>
  /** A page of the present build, of which nothing is fetched ahead. */
  tab: Page
  /** The names of the files with a hash that the page has asked for since it was last cleared. */
  asked: Set<string>
  /** What went wrong and nobody caught. */
  uncaught: string[]
  /** What the console told. */
  told: string[]
}

/** Playwright's `test` with a page that is open while a new version is published. */
export const test = base.extend<Versions & { host: Host; folder: string }>({
  folder: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'sessionlight-versions-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
  // Stopped before its folder is gone.
  host: async ({ folder: _ }, use) => {
    const port = await freePort()
    const host = new Host(port)
    await host.serve(built)
    await use(host)
    await host.stop()
  },
  publish: async ({ host, folder }, use) => {
    await use(async (former) => {
      const next = join(folder, 'next')
      writeOtherBuild(built, next)
      if (former === 'kept') {
        // As two builds, one after the other, do it.
        const kept = join(folder, 'kept')
        await cp(join(built, '_astro'), join(folder, 'present', '_astro'), { recursive: true })
        await keepFormerFiles({ built: join(folder, 'present'), kept })
        await keepFormerFiles({ built: next, kept })
      }
      await host.serve(next)
    })
  },
  asked: async ({ browserName: _ }, use) => use(new Set()),
  uncaught: async ({ browserName: _ }, use) => use([]),
  told: async ({ browserName: _ }, use) => use([]),
  tab: async ({ browser, host, asked, uncaught, told, serviceWorkers }, use) => {
    const tab = await browser.newPage({
      baseURL: host.url,
      serviceWorkers,
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 1350, height: 900 },
    })
    tab.on('request', (request) => {
      const [, name] = /\/_astro\/([^?]+)$/.exec(request.url()) ?? []
      if (name) asked.add(name)
    })
    tab.on('pageerror', (error) => uncaught.push(String(error)))
    tab.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return
      if (message.text() !== blockedByTests) told.push(message.text())
    })
    await tab.goto(path)
    await new Example(tab).shows(shown['Signed in'])
    await use(tab)
    await tab.close()
  },
})

export { expect }
