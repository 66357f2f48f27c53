// Finds the code of an example in another framework, and opens its tab. Runs in the browser.
import type { FrameworkId } from '../../../site/frameworks'
import type { CodeHost } from './code-host'

/** The code of the example that `host` is part of, in that framework. */
export function hostInTab(host: CodeHost, framework: FrameworkId): CodeHost {
  const example = host.closest('.live-example')!
  return example.querySelector<CodeHost>(`example-code[data-framework="${framework}"]`)!
}

/** Opens the tab that `host` is in. */
export function openTab(host: CodeHost): void {
  const panel = host.closest('[role="tabpanel"]')
  const tab =
    panel && document.querySelector<HTMLElement>(`#${panel.getAttribute('aria-labelledby')}`)
  if (tab?.ariaSelected !== 'true') tab?.click()
}
