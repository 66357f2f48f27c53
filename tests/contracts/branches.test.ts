// The marked branches of every example, held to what runs: a mark put into each branch's lines must
// show up for that branch's value, and no other. Rendered in Node, by the frameworks themselves.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import vue from '@vitejs/plugin-vue'
import { createElement } from 'react'
import { renderToString as renderReact } from 'react-dom/server'
import type { Plugin, ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import { frameworks, type FrameworkId } from '../../src/site/frameworks'
import type { Branch, Branches } from '../../src/components/live-example/branches'
import { readDeclaration } from '../../src/components/live-example/build/example-declaration'
import { createSimulator } from '../../src/simulator/simulator'
import { startComponentServer } from './component-server'

const kinds: Branch[] = ['undefined', 'null', 'value']

const examples = readdirSync('src/examples').flatMap((name) => {
  const folder = resolve('src/examples', name)
  const { branches } = readDeclaration(folder)
  const file = (id: FrameworkId) => {
    const { extension } = frameworks.find((framework) => framework.id === id)!
    return join(
      folder,
      readdirSync(folder).find((one) => one.endsWith(`.${extension}`))!,
    )
  }
  return branches ? [{ name, branches, file }] : []
})

/** Where a mark goes in the lines of a branch, so that it runs or renders with them and only then. */
const marking: Record<FrameworkId, (lines: string[], mark: Branch) => string[]> = {
  react: ([first = '', ...rest], mark) =>
    first.trimStart().startsWith('if')
      ? [first, `globalThis.marks.push('${mark}')`, ...rest]
      : [`globalThis.marks.push('${mark}')`, first, ...rest],
  vue: (lines, mark) => {
    const text = lines.join('\n')
    const end = text.lastIndexOf('</')
    return [`${text.slice(0, end)}{{ mark('${mark}') }}${text.slice(end)}`]
  },
  svelte: ([opener = '', ...rest], mark) => [
    opener,
    `{(globalThis.marks.push('${mark}'), '')}`,
    ...rest,
  ],
}

/** What a branch and the line after it look like, so that no line is missing or too many. */
const shape: Record<FrameworkId, RegExp> = {
  react: /^( *)(?:if|return)\b(?:.*|[^]*\n\1[)}])\n.*$/,
  vue: /^( *)<(\w+)[^>]* v-(?:if|else)(?:.*|[^]*\n\1)<\/\2>\n.*$/,
  svelte: /^\{(?:#if|:else)[^]*\n\{(?::else|\/if).*$/,
}

/** Puts the marks of all branches into a source, the last branch first so that lines keep their numbers. */
function marked(source: string, id: FrameworkId, branches: Branches[FrameworkId]): string {
  const lines = source.split('\n')
  for (const kind of kinds.toReversed()) {
    const [first = 0, last = 0] = branches[kind]
    lines.splice(first - 1, last - first + 1, ...marking[id](lines.slice(first - 1, last), kind))
  }
  const text = lines.join('\n')
  if (id !== 'vue') return text
  return text.replace(
    '</script>',
    "const mark = (kind) => (globalThis.marks.push(kind), '')\n</script>",
  )
}

const marks: Plugin = {
  name: 'marks',
  enforce: 'pre',
  load(path) {
    const example = examples.find(({ file }) => frameworks.some(({ id }) => file(id) === path))
    const id = frameworks.find(({ extension }) => path.endsWith(`.${extension}`))?.id
    if (!example || !id) return undefined
    return marked(readFileSync(path, 'utf8'), id, example.branches[id])
  },
}

/** What each store holds while somebody is signed in. A store that is not here: add it. */
async function signedInValues() {
  const { clerk } = createSimulator({ state: 'organization', latency: 0 })
  await clerk.load()
  return {
    $sessionStore: clerk.session,
    $userStore: clerk.user,
    $organizationStore: clerk.organization,
    $clientStore: clerk.client,
    $sessionListStore: clerk.client?.sessions,
  }
}

const signedIn = await signedInValues()

/** The library's stores, as atoms that all hold the value of the branch under test. */
const stores = `import { atom } from 'nanostores'
  const stores = {}
  globalThis.setStores = (valueOf) => {
    for (const name in stores) stores[name].set(valueOf(name))
  }
  ${Object.keys(signedIn)
    .map((name) => `export const ${name} = (stores.${name} = atom())`)
    .join('\n')}`

const valueOf: Record<Branch, (store: string) => unknown> = {
  undefined: () => undefined,
  null: () => null,
  value: (store) => signedIn[store as keyof typeof signedIn],
}

const page = globalThis as unknown as {
  marks: Branch[]
  setStores(valueOf: (store: string) => unknown): void
}
let server: ViteDevServer

beforeAll(async () => {
  server = await startComponentServer(stores, marks, vue(), svelte({ configFile: false }))
})

afterAll(() => server.close())

const render: Record<FrameworkId, (component: never) => unknown> = {
  react: (component) => renderReact(createElement(component)),
  vue: (component) => renderVue(createSSRApp(component)),
  // By the copy of Svelte that Vite gives the component.
  svelte: async (component) => {
    const { render: renderSvelte } = await server.ssrLoadModule('svelte/server')
    return (await renderSvelte(component)).body
  },
}

describe.each(examples)('$name', ({ file, branches }) => {
  describe.each(frameworks)('$label', ({ id }) => {
    test.each(kinds)('the lines marked for %s are those that run', async (kind) => {
      const { default: component } = await server.ssrLoadModule(file(id))
      page.marks = []
      page.setStores(valueOf[kind])
      await render[id](component as never)
      const about = `${basename(file(id))}: with ${kind} in the store, these branches run. Mend the branches in example.json, or leave them out where one branch serves two values`
      expect([...new Set(page.marks)], about).toEqual([kind])
    })

    test('each branch is whole, and they stand one after the other', () => {
      const lines = readFileSync(file(id), 'utf8').split('\n')
      for (const kind of kinds) {
        const [first = 0, last = 0] = branches[id][kind]
        expect(lines.slice(first - 1, last + 1).join('\n'), kind).toMatch(shape[id])
      }
      const numbers = kinds.flatMap((kind) => branches[id][kind])
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    })
  })
})
