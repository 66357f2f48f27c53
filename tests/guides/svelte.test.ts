// What the guide on Svelte says of the `$` prefix: what compiles, in which mode, and with which message
// not; and that each way of reading a store follows it.
import { readFileSync } from 'node:fs'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { compile } from 'svelte/compiler'
import type { ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startComponentServer } from '../contracts/component-server'

const folder = 'tests/guides/svelte'
const importing = (what: string, rest = '') =>
  `<script>import ${what} from '@clerk/astro/client'; ${rest}</script>`

test('without an alias the component does not compile', () => {
  for (const source of [
    importing('{ $sessionStore }') + '{$sessionStore}',
    importing('* as client', 'const { $sessionStore } = client') + '{$sessionStore}',
  ]) {
    expect(() => compile(source, {})).toThrow(
      'The $ prefix is reserved, and cannot be used for variables and imports\nhttps://svelte.dev/e/dollar_prefix_invalid',
    )
  }
})

test('an alias with the name of a rune is warned of where the rune is used', () => {
  const source = importing('{ $sessionStore as state }', 'let count = $state(0)') + '{count}'
  const { warnings } = compile(source, {})
  expect(warnings.map(({ code }) => code)).toEqual(['store_rune_conflict'])
})

test.each([
  ['greeting-runes', true],
  ['greeting-legacy', false],
])('%s compiles without a warning, with runes: %s', (name, runes) => {
  const { warnings, metadata } = compile(readFileSync(`${folder}/${name}.svelte`, 'utf8'), {})
  expect(warnings).toEqual([])
  expect(metadata.runes).toBe(runes)
})

test('a component that uses a rune may not use $: too', () => {
  const source = importing(
    '{ $userStore as user }',
    'let count = $state(0); $: name = $user?.firstName',
  )
  expect(() => compile(source + '{name}{count}', {})).toThrow('`$:` is not allowed in runes mode')
})

test('.get() reads a value once: the compiler makes no subscription of it', () => {
  const subscribes = (use: string) =>
    compile(importing('{ $userStore as user }') + use, {}).js.code.includes('store_get')
  expect(subscribes('{$user?.firstName}')).toBe(true)
  expect(subscribes('{user.get()?.firstName}')).toBe(false)
})

let server: ViteDevServer

beforeAll(async () => {
  server = await startComponentServer(
    `import { atom } from 'nanostores'\nexport const $userStore = globalThis.userStore = atom()`,
    svelte({ configFile: false }),
  )
})

afterAll(() => server.close())

test.each(['greeting-runes', 'greeting-legacy', 'greeting-module'])(
  '%s shows what the store holds',
  async (name) => {
    const { default: component } = await server.ssrLoadModule(`/${folder}/${name}.svelte`)
    const { render } = await server.ssrLoadModule('svelte/server')
    const { userStore } = globalThis as unknown as { userStore: { set(value: unknown): void } }
    for (const [value, text] of [
      [undefined, 'Hello you'],
      [null, 'Hello you'],
      [{ firstName: 'Maya' }, 'Hello Maya'],
    ]) {
      userStore.set(value)
      const { body } = await render(component)
      expect(body.replace(/<!--.*?-->/g, '')).toBe(`<p>${text}</p>`)
    }
  },
)
