// The tabs of an example, each with its code in another framework. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import type { CodeHost } from './code-host'

/** Opens the tab that `host` is in. */
export function openTab(host: CodeHost): void {
  const panel = host.closest('[role="tabpanel"]')
  const tab =
    panel && document.querySelector<HTMLElement>(`#${panel.getAttribute('aria-labelledby')}`)
  if (tab?.ariaSelected !== 'true') tab?.click()
}

/** Edits `code`, which the reader has written in the tab of `host`, in another framework's tab. */
export function moveToTab(host: CodeHost, framework: FrameworkId, code: string): void {
  const example = host.closest('.live-example')!
  const other = example.querySelector<CodeHost>(`example-code[data-framework="${framework}"]`)!
  other.editing?.end()
  openTab(other)
  void other.edit({ linked: code, isOwn: true })
}
