// The editor for `.svelte` files. Fetched when a reader edits one; runs in the browser.
import { createEditor, type OpenEditor } from './editor'
import { markupWith, typescript } from './markup-grammar'

const expression = { pattern: /[\s\S]+/, inside: typescript }

/** Braces with an expression in them, which may hold braces of its own. */
const braces = /\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/

/** A Svelte component: `{expression}` and `{#block}` in text and in attributes. */
const grammar = markupWith(
  {
    interpolation: {
      pattern: braces,
      inside: {
        keyword: { pattern: /(^\{[#:/@])[a-z]+(?:\s+if\b)?/, lookbehind: true },
        punctuation: /^\{[#:/@]?|\}$/,
        expression,
      },
    },
  },
  {
    interpolation: {
      pattern: braces,
      inside: { punctuation: /^\{|\}$/, expression },
    },
  },
)

/** Opens an editor for a component of Svelte. */
export const openEditor: OpenEditor = (options) => createEditor('svelte', grammar, options)
