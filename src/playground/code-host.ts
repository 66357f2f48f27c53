// What the playground expects of the element around an example's code. Runs in the browser.
import type { Editing } from './editing'

/** The element, with `data-framework`, `data-file` and `data-store`; its component is ExampleCode.astro. */
export interface CodeHost extends HTMLElement {
  /** What is being edited in it, if anything. */
  editing: Editing | undefined
  /** Tells the reader something, below the code. */
  say(message: string): void
  /** Shows on the buttons what can be done now. */
  showState(): void
  /** Opens the editor. */
  edit(options?: EditOptions): Promise<void>
}

/** How an editor opens. */
export interface EditOptions {
  /** Code that came with a link: it runs when the reader says so. */
  linked?: string
}
