// How the hash of a link with code begins. Runs in the browser.

/** It goes on with a version and a dot: see code-link.ts. */
export const linkPrefix = '#code='

/** Whether a hash is that of a link with code, though a program on its way may have escaped it. */
export function holdsCode(hash: string): boolean {
  return /^#code(?:=|%(?:25)*3d)/i.test(hash)
}
