// The stand-in for Clerk's sign-in form: offers the people of the demo, in the colour and the words
// that Clerk was given. Fetched when it is first opened; runs in the browser.
import type { ClerkOptions } from '@clerk/shared/types'
import { identifiers, type People } from '../simulator/api/people'
import { signInAs } from '../simulator/reach'

import './sign-in-dialog.css'

/** How components are to look and read, as the options of Clerk say it. */
export type Looks = Pick<ClerkOptions, 'appearance' | 'localization'>

const dialog = document.createElement('dialog')
dialog.className = 'sign-in-dialog'
dialog.setAttribute('aria-labelledby', 'sign-in-dialog-title')
document.body.append(dialog)

function add(tag: 'h2' | 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  dialog.append(element)
  return element
}

/** Those who are not signed in on this browser. */
function strangers(): (keyof People)[] {
  const sessions = window.Clerk?.client?.signedInSessions ?? []
  const signedIn = sessions.map(({ publicUserData }) => publicUserData.identifier)
  return (Object.keys(identifiers) as (keyof People)[]).filter(
    (name) => !signedIn.includes(identifiers[name]),
  )
}

/** Opens the form for somebody to sign in with, besides those who are signed in. */
export function openSignInDialog({ appearance, localization }: Looks): void {
  if (dialog.open) return
  dialog.replaceChildren()
  dialog.style.setProperty('--primary', appearance?.variables?.colorPrimary ?? '#2f3037')
  add('h2', localization?.signIn?.start?.title ?? 'Sign in').id = 'sign-in-dialog-title'
  add('p', 'This stands in for Clerk’s own form. Choose who signs in:')
  for (const name of strangers()) {
    add('button', identifiers[name]).onclick = () => {
      dialog.close()
      if (window.Clerk) void signInAs(window.Clerk, name)
    }
  }
  add('button', 'Close').onclick = closeSignInDialog
  dialog.showModal()
}

/** Closes the form. */
export function closeSignInDialog(): void {
  dialog.close()
}
