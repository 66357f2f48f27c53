// Where the real Clerk would take the page. A page of the docs stays: Clerk's router option is asked
// as usual, but the way out of the page that it may choose, `windowNavigate`, goes nowhere and is
// only reported. Runs in the browser.
import type { ClerkOptions } from '@clerk/shared/types'

/** Told where a real app would have gone. */
export type OnLeave = (to: string) => void

const here = (): string => globalThis.location?.href ?? 'http://localhost/'

/** A URL of the app with its origin. */
export const absolute = (to: string): string => new URL(to, here()).href

/**
 * Goes to `to` as `clerk.navigate()` does: within the site through the app's `routerPush`, with which
 * an app stays in the page; elsewhere, and without a router, out of the page, which here is reported.
 */
export async function navigate(
  to: string,
  options: ClerkOptions,
  onLeave: OnLeave,
): Promise<unknown> {
  const url = new URL(to, here())
  const windowNavigate = (target: URL | string) => onLeave(String(target))
  if (!options.routerPush || url.origin !== new URL(here()).origin) return windowNavigate(url.href)
  return options.routerPush(url.pathname + url.search + url.hash, { windowNavigate })
}
