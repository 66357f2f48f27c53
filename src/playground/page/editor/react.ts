// The editor for `.tsx` files. Fetched when a reader edits one; runs in the browser.
import { createEditor, type OpenEditor } from './editor'
import Prism from './prism'
import 'prismjs/components/prism-clike.js'
import 'prismjs/components/prism-javascript.js'
import 'prismjs/components/prism-typescript.js'
import 'prismjs/components/prism-markup.js'
import 'prismjs/components/prism-jsx.js'
import 'prismjs/components/prism-tsx.js'

/** Opens an editor for TypeScript with JSX. */
export const openEditor: OpenEditor = (options) =>
  createEditor('react', Prism.languages.tsx!, options)
