// What a reader's code can't have here, and why: the compilers refuse it in these words, and the
// playground's page lists it. Runs in the workers of the compilers, and while the page is built.
import { frameworks, type FrameworkId } from '../site/frameworks'
import { packages } from './packages'

/** One thing that isn't there. */
export interface Limit {
  /** as a reader would write it */
  code: string
  /** the tabs in which a reader may try it */
  in: readonly FrameworkId[]
  /** a sentence */
  reason: string
  /** sentences that say what to do instead */
  instead: string
}

/** Modules that are refused: the first limit whose `names` matches is the one to tell of. */
interface ModuleLimit extends Limit {
  names: RegExp
}

const everywhere = frameworks.map(({ id }) => id)

const oneFile = 'The playground holds one file, and nothing beside it.'

/** Of modules. */
export const moduleLimits = [
  {
    names: /^[./~@]*\/.*\.(?:png|jpe?g|gif|svg|webp|avif|ico)(?:\?.*)?$/,
    code: "import logo from './logo.svg'",
    in: everywhere,
    reason: oneFile,
    instead: 'Write the <svg> itself, or put the picture into a data: address.',
  },
  {
    names: /^[./~@]*\/.*\.(?:css|s[ac]ss|less|styl)(?:\?.*)?$/,
    code: "import './styles.css'",
    in: everywhere,
    reason: oneFile,
    instead: 'Write the rules into a <style> in this file.',
  },
  {
    names: /^(?:\.{0,2}|~|@)\/|^\.{1,2}$|^#/,
    code: "import Child from './Child'",
    in: everywhere,
    reason: oneFile,
    instead:
      'Write what it exports into this file, or download the project and add the other there.',
  },
  {
    names: /^react-dom\/client$/,
    code: "import { createRoot } from 'react-dom/client'",
    in: ['react'],
    reason: 'The page makes the root, as Astro does for an island.',
    instead: 'Export the component as default, and leave createRoot() and render() out.',
  },
  {
    names:
      /^(?:react-dom\/(?:server|static)|vue\/server-renderer|svelte\/server|@clerk\/astro\/(?:server|webhooks|env))\b/,
    code: "import { clerkMiddleware } from '@clerk/astro/server'",
    in: everywhere,
    reason: 'It is for a server, and this code runs in the browser.',
    instead: 'Download the project and use it in an endpoint, in the middleware or in a page.',
  },
  {
    names: /^astro(?:[:/]|$)|^@astrojs\/|^@clerk\/astro(?:\/components|\/internal)?$/,
    code: "import { getCollection } from 'astro:content'",
    in: everywhere,
    reason: 'It is for .astro files and for the configuration of a project.',
    instead: 'Download the project and use it there.',
  },
  {
    names: /^@clerk\/astro\/react$/,
    code: "import { Show } from '@clerk/astro/react'",
    in: ['vue', 'svelte'],
    reason: 'Its components are for React.',
    instead: 'Read the stores of @clerk/astro/client, or open the React tab.',
  },
  {
    names: /^@clerk\/|^svelte-clerk\b|^vue-clerk\b/,
    code: "import { useUser } from '@clerk/nextjs'",
    in: everywhere,
    reason: 'It is for another kind of project than Astro.',
    instead: 'Read the stores of @clerk/astro/client.',
  },
  {
    names: /^node:|^(?:fs|path|os|crypto|http|url|util|stream|child_process)(?:\/|$)/,
    code: "import { readFile } from 'node:fs/promises'",
    in: everywhere,
    reason: 'It is part of Node, and this code runs in the browser.',
    instead: 'Download the project and use it in an endpoint.',
  },
  {
    names: /^svelte\/(?:internal|compiler)|^vue\/compiler-sfc$/,
    code: "import { compile } from 'svelte/compiler'",
    in: ['vue', 'svelte'],
    reason: 'It is for tools that build components, not for components.',
    instead: 'Leave it out: what a component needs of it, the compiler adds.',
  },
  {
    names: /./,
    code: "import { debounce } from 'lodash'",
    in: everywhere,
    reason: 'Nothing is fetched from a registry.',
    instead: 'Import from what is listed, or download the project and install it there.',
  },
] as const satisfies readonly ModuleLimit[]

/** Of what else stands in a file. */
export const fileLimits = {
  script: {
    code: '<script lang="tsx">',
    in: ['vue', 'svelte'],
    reason: 'It needs a tool that a project adds to its build.',
    instead: 'Write JavaScript, or TypeScript with lang="ts".',
  },
  template: {
    code: '<template lang="pug">',
    in: ['vue'],
    reason: 'It needs a tool that a project adds to its build.',
    instead: 'Write HTML.',
  },
  style: {
    code: '<style lang="scss">',
    in: ['vue', 'svelte'],
    reason: 'It needs a tool that a project adds to its build.',
    instead: 'Write CSS: browsers know nesting and variables.',
  },
  src: {
    code: '<style src="./styles.css">',
    in: ['vue', 'svelte'],
    reason: oneFile,
    instead: 'Write what is in the other file into this one.',
  },
  importedType: {
    code: "import type { Props } from './types'; defineProps<Props>()",
    in: ['vue'],
    reason: oneFile,
    instead: 'Write the type of the props into this one.',
  },
  block: {
    code: '<i18n>',
    in: ['vue'],
    reason: 'A block of its own kind needs a plugin that a project adds to its build.',
    instead: 'Write <script>, <template> and <style> only.',
  },
  composes: {
    code: "composes: button from './button.css'",
    in: ['vue'],
    reason: oneFile,
    instead: 'Write the other class into this file.',
  },
  decorator: {
    code: '@decorator class Example {}',
    in: ['react', 'vue'],
    reason: 'No browser knows decorators yet, and a build with Vite leaves them as they are.',
    instead: 'Call the function yourself.',
  },
  namespaceVariable: {
    code: 'namespace Example { export let count = 1 }',
    in: ['react', 'vue'],
    reason: 'As in a build with Vite, what a namespace exports can be a constant only.',
    instead: 'Write export const, or a function that returns the value.',
  },
  glob: {
    code: "import.meta.glob('./*.ts')",
    in: everywhere,
    reason: oneFile,
    instead: 'Write what the files hold into this one.',
  },
  stringTemplate: {
    code: "template: '<p>Hello</p>'",
    in: ['vue'],
    reason: 'As in a build with Vite, no compiler for templates runs beside the component.',
    instead: 'Write it into <template>.',
  },
} as const satisfies Record<string, Limit>

/** What a reader is told who has used `what`. */
export function refusalOf(what: string, { reason, instead }: Limit): string {
  return `${what} is not supported. ${reason} ${instead}`
}

/** What a reader is told who has imported a module of that name, which isn't there. */
export function moduleRefusal(framework: FrameworkId, name: string): string {
  const { reason, instead } = moduleLimits.find(({ names }) => names.test(name))!
  const list = `Expected one of ${packages[framework].join(', ')}.`
  return `The playground has no module '${name}'. ${list} ${reason} ${instead}`
}
