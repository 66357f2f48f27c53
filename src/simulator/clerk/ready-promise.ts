// What `getToken()` of @clerk/astro/client waits for while Clerk loads: a promise that it leaves on the
// page, and that clerk-js resolves. Runs in the browser.
import type { Clerk } from '@clerk/shared/types'

interface Page {
  __clerk_internal_ready?: Promise<Clerk> & { __resolve?: (clerk: Clerk) => void }
}

/**
 * Tells whoever waits that `clerk` has loaded. The promise goes then, as it goes with a reload: kept, it
 * would answer at once when the demo is put back to loading.
 */
export function tellReady(clerk: Clerk): void {
  const page = globalThis as Page
  page.__clerk_internal_ready?.__resolve?.(clerk)
  delete page.__clerk_internal_ready
}
