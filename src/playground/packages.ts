// What a reader's code may import: what the host has ready in the frame. Runs in the browser, in the
// worker of a compiler, and while the playground's page is built.
import type { FrameworkId } from '../site/frameworks'

/** The modules by framework, in the order in which an error lists them. */
export const packages = {
  react: [
    ...['react', 'react/jsx-runtime', 'react-dom', '@nanostores/react', 'nanostores'],
    ...['@clerk/astro/client', '@clerk/astro/react'],
  ],
  vue: ['vue', 'vue/jsx-runtime', '@nanostores/vue', 'nanostores', '@clerk/astro/client'],
  svelte: [
    ...['svelte', 'svelte/animate', 'svelte/attachments', 'svelte/easing', 'svelte/events'],
    ...['svelte/legacy', 'svelte/motion', 'svelte/reactivity', 'svelte/reactivity/window'],
    ...['svelte/store', 'svelte/transition', 'nanostores', '@clerk/astro/client'],
  ],
} as const satisfies Record<FrameworkId, readonly string[]>

/** The modules that compiled code imports by itself. */
const runtimes = {
  react: [],
  vue: [],
  svelte: ['svelte/internal/client', 'svelte/internal/flags/legacy'],
} as const satisfies Record<FrameworkId, readonly string[]>

/** The name of a module that code of framework `Id` can import. */
export type ModuleName<Id extends FrameworkId> =
  (typeof packages)[Id][number] | (typeof runtimes)[Id][number]

/** Whether code of that framework can import `name`. */
export function isAvailable(framework: FrameworkId, name: string): boolean {
  return [...packages[framework], ...runtimes[framework]].some((known) => known === name)
}
