// Samples as a project of the framework has them: built for production by Vite with the framework's own
// plugin, all at once, and shown one by one in a page without any of the site's code.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import react from '@vitejs/plugin-react'
import vue from '@vitejs/plugin-vue'
import { build, preview, type InlineConfig, type PluginOption, type PreviewServer } from 'vite'
import { freePort } from '../../../scripts/port.mjs'
import type { FrameworkId } from '../../../src/site/frameworks'
import type { ContractSample } from '../../contracts/playground/samples'
import type { Outcome } from './outcome'

const plugins: Record<FrameworkId, () => PluginOption> = {
  react: () => react(),
  vue: () => vue(),
  svelte: () => svelte({ configFile: false }),
}

const extensions: Record<FrameworkId, string> = { react: 'tsx', vue: 'vue', svelte: 'svelte' }

/** A module that exports `mount(component, target, onError)`, which returns how to end it. */
const mounts: Record<FrameworkId, string> = {
  react: `import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
export function mount(component, target, onUncaughtError) {
  const root = createRoot(target, { onUncaughtError })
  flushSync(() => root.render(createElement(component)))
  return () => root.unmount()
}`,
  // As @astrojs/vue renders an island.
  vue: `import { createApp, h, Suspense } from 'vue'
export function mount(component, target, onError) {
  const isAsync = component.setup?.constructor.name === 'AsyncFunction'
  const app = createApp({ render: () => isAsync ? h(Suspense, null, h(component)) : h(component) })
  app.config.errorHandler = onError
  app.mount(target)
  return () => app.unmount()
}`,
  svelte: `import { flushSync, mount as mountSvelte, unmount } from 'svelte'
export function mount(component, target) {
  const mounted = mountSvelte(component, { target })
  flushSync()
  return () => unmount(mounted)
}`,
}

const page = `<!doctype html>
<title>Plain</title>
<main></main>
<script type="module" src="./page.js"></script>
`

const script = `import { mount } from './mount.js'
import { samples } from './samples.js'
let unmount = () => {}
let fails = ''
/** The styles that came with each sample: they come once. */
const sheets = new Map()
const seen = new Set()
const fail = () => { fails ||= 'fails' }
addEventListener('error', fail)
addEventListener('unhandledrejection', fail)
globalThis.outcome = () => fails || {
  html: document.querySelector('main').innerHTML,
  css: [...document.styleSheets].filter(({ disabled }) => !disabled)
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
}
globalThis.show = async (index) => {
  try { unmount() } catch {}
  unmount = () => {}
  for (const sheet of document.styleSheets) sheet.disabled = true
  const main = document.createElement('main')
  document.querySelector('main').replaceWith(main)
  fails = ''
  try {
    const { default: component } = await samples[index]()
    const known = sheets.get(index) ?? [...document.styleSheets].filter((one) => !seen.has(one))
    sheets.set(index, known)
    for (const sheet of known) {
      seen.add(sheet)
      sheet.disabled = false
    }
    unmount = mount(component, main, fail)
  } catch { fail() }
}
`

interface OfficialWindow extends Window {
  show(index: number): Promise<void>
  outcome(): Outcome
}

/** The samples of a framework, built. */
export class OfficialBuild {
  #server: PreviewServer | undefined
  #shown: (number | undefined)[] = []

  constructor(
    readonly page: Page,
    private readonly framework: FrameworkId,
    private readonly folder: string,
  ) {}

  /** Builds the samples, and opens the page. Those that say something needn't compile. */
  async open(samples: readonly ContractSample[]) {
    const { folder, framework } = this
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'mount.js'), mounts[framework])
    writeFileSync(join(folder, 'page.js'), script)
    writeFileSync(join(folder, 'index.html'), page)
    const file = (index: number) => `./sample-${index}.${extensions[framework]}`
    for (const [index, { code }] of samples.entries()) {
      writeFileSync(join(folder, file(index)), code)
    }
    const compiled = await Promise.all(
      samples.map(({ says }, index) => says === undefined || this.#compiles(file(index))),
    )
    const shown = samples.map((_, index) => index).filter((index) => compiled[index])
    this.#shown = samples.map((_, index) => (compiled[index] ? shown.indexOf(index) : undefined))
    const imports = shown.map((index) => `() => import('${file(index)}')`)
    writeFileSync(join(folder, 'samples.js'), `export const samples = [${imports.join(',\n')}]`)
    const config = this.#config({ outDir: 'built', input: join(folder, 'index.html') })
    await build(config)
    const port = await freePort()
    this.#server = await preview({ ...config, preview: { host: '127.0.0.1', port } })
    await this.page.goto(this.#server.resolvedUrls!.local[0]!)
    await this.page.waitForFunction(() => 'show' in window)
  }

  #config({ outDir, input }: { outDir?: string; input: string }): InlineConfig {
    return {
      configFile: false,
      root: this.folder,
      mode: 'production',
      logLevel: 'silent',
      plugins: [plugins[this.framework]()],
      build: {
        ...(outDir ? { outDir } : { write: false }),
        minify: false,
        cssMinify: false,
        target: 'esnext',
        modulePreload: false,
        rolldownOptions: { input },
      },
    }
  }

  async #compiles(file: string): Promise<boolean> {
    return build(this.#config({ input: join(this.folder, file) })).then(
      () => true,
      () => false,
    )
  }

  /** Shows the sample of that number; it comes to something at once, and maybe to more later. */
  async show(index: number) {
    const at = this.#shown[index]
    if (at === undefined) return
    await this.page.evaluate((at) => (window as unknown as OfficialWindow).show(at), at)
  }

  async outcome(index: number): Promise<Outcome> {
    if (this.#shown[index] === undefined) return 'does not compile'
    return this.page.evaluate(() => (window as unknown as OfficialWindow).outcome())
  }

  async close() {
    await this.#server?.close()
  }
}
