// What the keys do in the editor: Tab indents, and after Escape it leaves. Runs in the browser.
import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'
import { EditorView, keymap, type Command } from '@codemirror/view'
import type { FrameworkId } from '../../../site/frameworks'

/** Longer than a reader thinks about it; any other key has Tab indent again. */
const untilAnotherKey = 24 * 60 * 60 * 1000

const indentUnit = '  '

const indent: Command = (view) => {
  const { state } = view
  if (state.selection.ranges.some(({ empty }) => !empty)) return indentMore(view)
  const change = state.replaceSelection(indentUnit)
  view.dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input' }))
  return true
}

/** How the lines of each framework's file are commented out by Mod-/. */
const commentTokens = {
  react: { line: '//', block: { open: '/*', close: '*/' } },
  vue: { block: { open: '<!--', close: '-->' } },
  svelte: { block: { open: '<!--', close: '-->' } },
}

/** `onTabMode` is told when Tab begins to leave the editor, and when it indents again. */
export function keys(framework: FrameworkId, onTabMode: (leaves: boolean) => void): Extension {
  const release: Command = (view) => {
    view.setTabFocusMode(untilAnotherKey)
    onTabMode(true)
    return true
  }
  return [
    history(),
    EditorState.languageData.of(() => [{ commentTokens: commentTokens[framework] }]),
    keymap.of([
      { key: 'Escape', run: release },
      { key: 'Tab', run: indent, shift: indentLess },
      ...defaultKeymap,
      ...historyKeymap,
    ]),
    EditorView.domEventObservers({
      keydown: ({ key }) => {
        if (!['Escape', 'Tab', 'Shift'].includes(key)) onTabMode(false)
      },
      blur: (_event, view) => {
        view.setTabFocusMode(false)
        onTabMode(false)
      },
    }),
  ]
}
