// Samples as a plain project has them: Vite with nothing but the framework's plugin (for React, its own way
// with JSX), and a page without any of the site's code.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import type { Page } from '@playwright/test'
import { createServer, type PluginOption, type ViteDevServer } from 'vite'
import type { FrameworkId } from '../../../src/site/frameworks'
import type { Outcome } from './outcome'
import type { Sample } from './samples'

interface PlainFramework {
  extension: string
  plugin: () => PluginOption
  packages: string[]
  /** A module that exports `mount(component, target, onError)`, which returns how to end it. */
  mount: string
}

const plain: Record<FrameworkId, PlainFramework> = {
  react: {
    extension: 'tsx',
    plugin: () => [],
    packages: ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', '@nanostores/react'],
    mount: `import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
export function mount(component, target, onUncaughtError) {
  const root = createRoot(target, { onUncaughtError })
  flushSync(() => root.render(createElement(component)))
  return () => root.unmount()
}`,
  },
  vue: {
    extension: 'vue',
    plugin: vue,
    packages: ['vue', '@nanostores/vue'],
    mount: `import { createApp } from 'vue'
export function mount(component, target, onError) {
  const app = createApp(component)
  app.config.errorHandler = onError
  app.mount(target)
  return () => app.unmount()
}`,
  },
  svelte: {
    extension: 'svelte',
    plugin: () => svelte({ configFile: false }),
    packages: [],
    mount: `import { flushSync, mount as mountSvelte, unmount } from 'svelte'
export function mount(component, target) {
  const mounted = mountSvelte(component, { target })
  flushSync()
  return () => unmount(mounted)
}`,
  },
}

const page = `<!doctype html>
<title>Plain</title>
<main></main>
<script type="module">
import { mount } from './mount.js'
let unmount = () => {}
globalThis.fails = undefined
const fail = () => { globalThis.fails ??= 'fails' }
addEventListener('error', fail)
addEventListener('unhandledrejection', fail)
globalThis.show = async (url) => {
  try { unmount() } catch {}
  unmount = () => {}
  const main = document.createElement('main')
  document.querySelector('main').replaceWith(main)
  globalThis.fails = undefined
  try {
    const { default: component } = await import(url)
    unmount = mount(component, main, fail)
  } catch {
    globalThis.fails = (await fetch(url)).ok ? 'fails' : 'does not compile'
  }
}
</script>
`

interface PlainWindow extends Window {
  show(url: string): Promise<void>
  fails: 'fails' | 'does not compile' | undefined
}

/** The samples of a framework, served one by one. */
export class PlainBuild {
  #server: ViteDevServer | undefined

  constructor(
    readonly page: Page,
    private readonly framework: FrameworkId,
  ) {}

  /** Writes the samples to `folder`, and opens the page. */
  async open(samples: readonly Sample[], folder: string) {
    const { extension, plugin, packages, mount } = plain[this.framework]
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'mount.js'), mount)
    for (const [index, { code }] of samples.entries()) {
      writeFileSync(join(folder, `${index}.${extension}`), code)
    }
    // What Vite and its plugins ask whether to build for production; the site is built so.
    process.env.NODE_ENV = 'production'
    this.#server = await createServer({
      configFile: false,
      root: folder,
      mode: 'production',
      logLevel: 'silent',
      cacheDir: join(folder, '.vite'),
      plugins: [plugin()],
      oxc: { jsx: { runtime: 'automatic' } },
      optimizeDeps: { include: ['nanostores', ...packages], entries: ['mount.js'] },
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    })
    await this.#server.listen()
    await this.page.goto(this.#server.resolvedUrls!.local[0]!)
    await this.page.waitForFunction(() => 'show' in window)
  }

  /** Shows the sample of that number. */
  async show(index: number) {
    const url = `/${index}.${plain[this.framework].extension}`
    await this.page.evaluate((url) => (window as unknown as PlainWindow).show(url), url)
  }

  async outcome(index: number): Promise<Outcome> {
    return this.page.evaluate((file) => {
      const { fails } = window as unknown as PlainWindow
      if (fails) return fails
      const styles = [...document.styleSheets].filter(({ ownerNode }) =>
        (ownerNode as HTMLElement).dataset.viteDevId?.includes(file),
      )
      return {
        html: document.querySelector('main')!.innerHTML,
        css: styles.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
      }
    }, `/${index}.`)
  }

  async close() {
    delete process.env.NODE_ENV
    await this.#server?.close()
  }
}
