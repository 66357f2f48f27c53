// Copies text for the reader, on an address without https too, where there is no `navigator.clipboard`. Runs
// in the browser.

/** Copies what is selected in a field of its own, which a page may do for a moment after a press. */
function copySelected(text: string): void {
  const focused = document.activeElement
  const field = document.createElement('textarea')
  field.value = text
  // Without an on-screen keyboard.
  field.readOnly = true
  field.style.cssText = 'position: fixed; inset: 0 auto auto 0; opacity: 0'
  document.body.append(field)
  field.focus({ preventScroll: true })
  field.select()
  const isCopied = document.execCommand('copy')
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  if (!isCopied) throw new Error('The text was not copied: the browser refused.')
}

/**
 * Copies `text`, of which a promise will do: Safari lets a page write only while the press is under way.
 * @throws {Error} when the browser refuses, or what the promise is rejected with
 */
export async function copyText(text: string | Promise<string>): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
  } catch {
    copySelected(await text)
  }
}
