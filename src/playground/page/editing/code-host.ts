// What the playground expects of the element around an example's code, and what the element may ask of what
// is edited in it. Runs in the browser.
import type { OpenEditor } from '../editor/editor'

/** The code of a host while it is edited. */
export interface EditedCode {
  /** The code as it stands in the editor. */
  readonly text: string
  /** Whether resetting would lose something. */
  readonly isChanged: boolean
  /** Whether closing loses nothing. */
  readonly isKept: boolean
  /** Puts the editor in the place of the code. */
  open(openEditor: OpenEditor): void
  /** Makes code that came with a link the reader's own. */
  keep(): void
  /** Gives back the original, or, after code that came with a link, what the reader had before. */
  reset(): void
  /** Closes the editor. What was changed in code from a link is lost, unless `keep` was called. */
  end(): void
}

/** The element, with `data-framework`, `data-file` and `data-store`; its component is ExampleCode.astro. */
export interface CodeHost extends HTMLElement {
  /** What is being edited in it, if anything. */
  editing: EditedCode | undefined
  /** Tells the reader something, below the code. */
  say(message: string): void
  /** Shows on the buttons what can be done now. */
  showState(): void
  /** Opens the editor. */
  edit(options?: EditOptions): Promise<void>
}

/** How an editor opens. */
export interface EditOptions {
  /** Code that isn't the reader's version of this file: with a link, it runs when the reader says so. */
  linked?: string
  /** Set for code that the reader had in another tab, and runs here. */
  isOwn?: boolean
}
