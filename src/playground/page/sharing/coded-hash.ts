// Tells a hash that holds code, before anything is fetched that reads it. Runs in the browser.

/** Whether a hash is that of a link with code, though a program on its way may have escaped it. */
export function holdsCode(hash: string): boolean {
  return /^#code[=%]/.test(hash)
}
