// Types of modules that have none of their own: the one that integration.ts makes, and insides of packages.

declare module 'virtual:playground-frame' {
  import type { FrameworkId } from '../frameworks'

  /** The address of the frame's document. */
  export const frameUrl: string

  /** The modules of each framework's frame, each after those that it imports. */
  export const modules: Record<
    FrameworkId,
    readonly { url: string; name: string; imports: readonly string[] }[]
  >
}

/** What jsx-tags.ts reads of sucrase. */
declare module 'sucrase/dist/esm/parser' {
  export function parse(
    source: string,
    isJsx: boolean,
    isTypeScript: boolean,
    isFlow: boolean,
  ): { tokens: readonly { type: number; start: number; end: number }[] }
}

declare module 'sucrase/dist/esm/parser/tokenizer/types' {
  export const TokenType: Record<
    'jsxName' | 'jsxTagStart' | 'jsxTagEnd' | 'slash' | 'dot' | 'colon',
    number
  >
}

/** What Svelte's compiler imports: handed on whole, so its types don't matter. */
declare module 'svelte/internal/client'
declare module 'svelte/internal/flags/legacy'
