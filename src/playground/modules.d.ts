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

/** What tsx-check.ts uses of sucrase's parser, which keeps its state in one object. */
declare module 'sucrase/dist/esm/parser/traverser/base' {
  export interface ParseError extends SyntaxError {
    pos: number
  }
  export const state: { error: ParseError | null }
  export function initParser(
    source: string,
    isJsx: boolean,
    isTypeScript: boolean,
    isFlow: boolean,
  ): void
  /** Adds the line and the column. */
  export function augmentError(error: ParseError): Error
}

declare module 'sucrase/dist/esm/parser/traverser' {
  export function parseFile(): { tokens: readonly { type: number; start: number; end: number }[] }
}

declare module 'sucrase/dist/esm/parser/tokenizer/types' {
  export const TokenType: Record<
    | 'jsxName'
    | 'jsxTagStart'
    | 'jsxTagEnd'
    | 'jsxText'
    | 'braceL'
    | 'braceR'
    | 'dollarBraceL'
    | 'slash'
    | 'dot'
    | 'colon'
    | 'eq',
    number
  >
}

/** What Svelte's compiler imports: handed on whole, so its types don't matter. */
declare module 'svelte/internal/client'
declare module 'svelte/internal/flags/legacy'
