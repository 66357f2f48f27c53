// Stands where the bundle of Clerk's own components stands in a real app: keeps how they are to look,
// and opens a stand-in for the sign-in form. Runs in the browser.
import type { ClerkOptions } from '@clerk/shared/types'
import type { ClerkUIConstructor, ComponentControls } from '@clerk/shared/ui'
import { leaveOut } from '../simulator/left-out'
import type { Looks } from './sign-in-dialog'

const Base = leaveOut<ComponentControls>()("Clerk's components", [
  'mountComponent',
  'unmountComponent',
  'openDrawer',
  'closeDrawer',
  'prefetch',
  'mountImpersonationFab',
])

class Controls extends Base implements ComponentControls {
  constructor(private looks: Looks) {
    super()
  }

  openModal = async (): Promise<void> => {
    const form = await import('./sign-in-dialog').catch(() => undefined)
    if (form) form.openSignInDialog(this.looks)
    else alert('The sign-in form could not be loaded. Check the connection, then reload the page.')
  }

  closeModal = async (): Promise<void> => {
    // What can't be fetched was never opened.
    const form = await import('./sign-in-dialog').catch(() => undefined)
    form?.closeSignInDialog()
  }

  updateProps: ComponentControls['updateProps'] = ({ appearance, options }) => {
    this.looks = { ...options, appearance }
  }
}

/** The option `ui.ClerkUI` of the demo. */
export const ClerkComponents: ClerkUIConstructor = class {
  static version = 'stand-in'
  version = 'stand-in'
  private readonly controls: Controls

  constructor(_getClerk: unknown, _getEnvironment: unknown, options: ClerkOptions) {
    this.controls = new Controls(options)
  }

  ensureMounted = async (): Promise<ComponentControls> => this.controls
}
