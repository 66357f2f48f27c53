// Types of modules that have none of their own: the one that integration.ts makes, and insides of packages.

declare module 'virtual:playground-frame' {
  /** The address of the frame's document. */
  export const frameUrl: string

  /** The modules of each framework's frame, each after those that it imports. */
  export const modules: Record<
    'react' | 'vue' | 'svelte',
    readonly { url: string; name: string; imports: readonly string[]; isEntry: boolean }[]
  >
}

/** What css-modules.ts uses of the parts of CSS modules. */
declare module 'icss-utils' {
  import type { Root } from 'postcss'

  /** What the styles import from other files, and the names that they export. Takes both out of them. */
  export function extractICSS(root: Root): {
    icssImports: Record<string, Record<string, string>>
    icssExports: Record<string, string>
  }
}

declare module 'postcss-modules-extract-imports' {
  import type { Plugin } from 'postcss'

  export default function extractImports(): Plugin
}

declare module 'postcss-modules-local-by-default' {
  import type { Plugin } from 'postcss'

  export default function localByDefault(): Plugin
}

declare module 'postcss-modules-scope' {
  import type { Plugin } from 'postcss'

  export default function scope(options: { generateScopedName(name: string): string }): Plugin
}

declare module 'postcss-modules-values' {
  import type { Plugin } from 'postcss'

  export default function values(): Plugin
}

/** What Svelte's compiler imports: handed on whole, so its types don't matter. */
declare module 'svelte/internal/client'
declare module 'svelte/internal/flags/legacy'
