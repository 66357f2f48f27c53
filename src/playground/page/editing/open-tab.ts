// Has the tools of a live example follow the edited code while its tab is open. Runs in the browser.
import { editedRun, type ExampleRun } from '../../../session/page/example-run'

/** Shows `run` in the tools around `element` while the tab that `element` is in is open, until stopped. */
export function showWhileOpen(element: HTMLElement, run: ExampleRun): () => void {
  const $run = editedRun(element.closest('.live-example')!)
  const panel = element.closest<HTMLElement>('[role="tabpanel"]')
  const leave = () => {
    if ($run.get() === run) $run.set(undefined)
  }
  const follow = () => {
    if (panel?.hidden) leave()
    else $run.set(run)
  }
  const observer = new MutationObserver(follow)
  if (panel) observer.observe(panel, { attributeFilter: ['hidden'] })
  follow()
  return () => {
    observer.disconnect()
    leave()
  }
}
