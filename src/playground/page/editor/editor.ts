// The editor: CodeMirror with no more than an example needs, looking as the code it takes the place of.
// Runs in the browser, and is fetched when a reader edits.
import { isolateHistory } from '@codemirror/commands'
import { indentService } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Grammar } from 'prismjs'
import type { FrameworkId } from '../../../site/frameworks'
import css from './editor.css?inline'
import { highlighter } from './highlighter'
import { keys } from './keys'
import { markProblem, problemMark, type Place } from './problem-mark'
import type { ShownCode } from './shown-code'

/** What an editor needs to know. */
export interface EditorOptions {
  /** the editor comes after this, the block that it takes the place of */
  block: HTMLElement
  /** the code that the editor takes the place of, for its colours */
  shown: ShownCode
  /** the code to start with */
  text: string
  /** what the editor is called, for those who hear it */
  label: string
  /** the element that tells how Tab works here, and how to leave */
  hint: HTMLElement
  onChange(text: string): void
}

/** The hand on an editor. */
export interface Editor {
  /** Replaces all of the code, as one step that can be undone. */
  replace(text: string): void
  /** Marks where a problem is; without a place, nothing is marked. */
  mark(place: Place | undefined): void
  focus(): void
  dispose(): void
}

/** Opens an editor in one language. */
export type OpenEditor = (options: EditorOptions) => Editor

const tabHints = {
  indents: 'Tab indents. Escape, then Tab leaves.',
  leaves: 'Tab now leaves the editor.',
}

const styles = new CSSStyleSheet()

/** The page has no styles of the editor before it is needed. */
function adoptStyles(): void {
  if (document.adoptedStyleSheets.includes(styles)) return
  styles.replaceSync(css)
  document.adoptedStyleSheets.push(styles)
}

/** One step deeper after a line that opens something, else as deep as the line before. */
const indentation = indentService.of(({ state }, position) => {
  const { text } = state.doc.lineAt(Math.max(position - 1, 0))
  const depth = /^\s*/.exec(text)![0].length
  return /(?:[([{]|<[a-z][^<>/]*>|\{[#:][^{}]*\})\s*$/i.test(text) ? depth + 2 : depth
})

/** Opens an editor for the files of a framework, coloured by `grammar`. */
export function createEditor(
  framework: FrameworkId,
  grammar: Grammar,
  { block, shown, text, label, hint, onChange }: EditorOptions,
): Editor {
  const showHint = (leaves: boolean) => {
    const words = leaves ? tabHints.leaves : tabHints.indents
    if (hint.textContent !== words) hint.textContent = words
  }
  showHint(false)
  adoptStyles()
  const view = new EditorView({
    state: EditorState.create({
      doc: text,
      extensions: [
        keys(framework, showHint),
        indentation,
        highlighter(grammar, shown),
        problemMark,
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': hint.id,
          autocapitalize: 'off',
          autocorrect: 'off',
          spellcheck: 'false',
          // It can be reached anyway, which a checker of what scrolls doesn't know.
          tabindex: '0',
        }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString())
        }),
      ],
    }),
  })
  block.after(view.dom)
  return {
    replace: (insert) =>
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert },
        // Else the history joins it with what was typed just before.
        annotations: isolateHistory.of('full'),
      }),
    mark: (place) => view.dispatch({ effects: markProblem.of(place) }),
    focus: () => view.focus(),
    dispose: () => view.destroy(),
  }
}
