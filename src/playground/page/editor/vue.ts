// The editor for `.vue` files. Fetched when a reader edits one; runs in the browser.
import { createEditor, type OpenEditor } from './editor'
import { markupWith, typescript } from './markup-grammar'

const expression = { pattern: /[\s\S]+/, inside: typescript }

/** A single-file component: `{{ }}` in text, JavaScript in directives. */
const grammar = markupWith(
  {
    interpolation: {
      pattern: /\{\{[\s\S]*?\}\}/,
      inside: { punctuation: /^\{\{|\}\}$/, expression },
    },
  },
  {
    directive: {
      pattern: /(\s)(?:v-|[:@#])[\w.:[\]-]*=(?:"[^"]*"|'[^']*')/,
      lookbehind: true,
      inside: {
        'attr-name': /^[^=]+/,
        'attr-equals': { pattern: /^=/, alias: 'punctuation' },
        quote: { pattern: /^["']|["']$/, alias: 'punctuation' },
        expression,
      },
    },
  },
)

/** Opens an editor for a component of Vue. */
export const openEditor: OpenEditor = (options) => createEditor('vue', grammar, options)
