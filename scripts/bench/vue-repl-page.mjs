// What the playground is compared with: a minimal page made with @vue/repl, built by Vite into a folder
// of its own and served as the site is. It fetches nothing from elsewhere.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../tool.mjs'
import { serveFolder } from './sites.mjs'

/** The text that the page's component shows, for a keystroke to change. */
export const marker = 'Hello from the bench'

const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>@vue/repl</title>
  <link rel="icon" href="data:," />
  <body style="margin: 0; height: 100vh">
    <div id="app" style="height: 100vh"></div>
    <script type="module" src="./main.js"></script>
  </body>
</html>
`

const script = `import { createApp, h, ref } from 'vue'
import { Repl, useStore } from '@vue/repl'
import CodeMirror from '@vue/repl/codemirror-editor'
import '@vue/repl/style.css'

const store = useStore({
  builtinImportMap: ref({ imports: { vue: new URL('/vue.js', location.href).href } }),
  resourceLinks: ref({ esModuleShims: '/none.js' }),
})
await store.setFiles({
  'src/App.vue': '<template>\\n  <p>${marker}</p>\\n</template>',
}, 'src/App.vue')
createApp({ render: () => h(Repl, { store, editor: CodeMirror, showCompileOutput: false }) }).mount('#app')
`

/**
 * Builds and serves the page.
 * @returns {Promise<{ url: string, end: () => Promise<void> }>}
 */
export async function startVueReplPage() {
  const { build } = await import('vite')
  const folder = await mkdtemp(join(tmpdir(), 'sessionlight-vue-repl-'))
  const source = join(folder, 'source')
  const built = join(folder, 'built')
  await mkdir(join(source, 'public'), { recursive: true })
  await writeFile(join(source, 'index.html'), html)
  await writeFile(join(source, 'main.js'), script)
  await writeFile(join(source, 'public', 'none.js'), '')
  const modules = join(root, 'node_modules')
  await copyFile(
    join(modules, 'vue/dist/vue.runtime.esm-browser.prod.js'),
    join(source, 'public', 'vue.js'),
  )
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    build: { outDir: built, assetsDir: '_astro', target: 'esnext', chunkSizeWarningLimit: 10_000 },
    resolve: {
      alias: [
        { find: /^@vue\/repl$/, replacement: join(modules, '@vue/repl/dist/vue-repl.js') },
        {
          find: '@vue/repl/codemirror-editor',
          replacement: join(modules, '@vue/repl/dist/codemirror-editor.js'),
        },
        {
          find: '@vue/repl/style.css',
          replacement: join(modules, '@vue/repl/dist/vue-repl.css'),
        },
        {
          find: /^vue$/,
          replacement: join(modules, 'vue/dist/vue.runtime.esm-bundler.js'),
        },
      ],
    },
  })
  await writeFile(join(built, '404.html'), '')
  const { url, close } = await serveFolder(built)
  return {
    url: `${url}/`,
    async end() {
      close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
