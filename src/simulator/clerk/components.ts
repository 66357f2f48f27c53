// What Clerk tells its own components: which to open, and how to look. The components come with the
// option `ui`, as in clerk-js; the simulator has none. Runs in the browser.
import type { Clerk, ClerkOptions } from '@clerk/shared/types'
import type { ClerkUIInstance } from '@clerk/shared/ui'

/** Clerk's hand on its components. */
export class Components {
  private ui: Promise<ClerkUIInstance> | undefined

  constructor(private readonly clerk: Clerk) {}

  /** Starts the components that the options bring, if any. */
  load(options: ClerkOptions): void {
    const { ClerkUI } = options.ui ?? {}
    if (!ClerkUI || this.ui) return
    this.ui = Promise.resolve(ClerkUI).then(
      (Ui) =>
        new Ui(
          () => this.clerk,
          () => null,
          options,
          // The real one fetches parts of clerk-js by name; there are none here.
          { import: () => Promise.resolve(undefined) },
        ),
    )
  }

  /** @throws {Error} when Clerk was loaded without its components */
  open(modal: string, props: unknown = {}): void {
    if (!this.ui) throw new Error('Clerk was not loaded with Ui components')
    void this.controls()?.then((controls) => controls.openModal(modal, props))
  }

  /** Does nothing without components. */
  close(modal: string): void {
    void this.controls()?.then((controls) => controls.closeModal(modal))
  }

  /**
   * Tells the components their options: those that Clerk was loaded with, and over them the given
   * ones. Clerk itself keeps its own. Does nothing without components.
   */
  update(
    props: { options?: ClerkOptions; appearance?: unknown },
    loaded: ClerkOptions,
  ): Promise<void> | undefined {
    const options = { ...loaded, ...props.options }
    return this.controls()?.then((controls) => controls.updateProps({ ...props, options }))
  }

  private controls() {
    return this.ui?.then((ui) => ui.ensureMounted())
  }
}
