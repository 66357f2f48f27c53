// Which Clerk the tools of an example follow: the page's, or that of the code being edited. Runs in the
// browser.
import { computed } from 'nanostores'
import { actionLines } from '../../../../session/action-lines'
import { editedRun, type ExampleRun } from '../../../../session/page/example-run'
import { liveStore } from '../../../../session/page/live-store'
import type { StoreName } from '../../../../session/store-name'
import { shortValue } from '../../../../session/short-value'
import { nodeOf } from '../../../../session/value-tree'

/** The page's own run of a store: the Clerk that all examples on the page share. */
async function pageRun(store: StoreName): Promise<ExampleRun> {
  const { $value, $emissions, clear } = await liveStore(store)
  return {
    $value: computed($value, nodeOf),
    $emissions,
    clear,
    async act(action) {
      const answer = await actionLines[action]()
      return answer === undefined ? '' : shortValue(answer)
    },
  }
}

/**
 * Calls `listen` with the run that the tool `element` is to show, now and whenever it is another one.
 * What `listen` returns is called before the next. Where Clerk can't be had, the tool says so.
 */
export async function followRun(
  element: HTMLElement,
  store: StoreName,
  listen: (run: ExampleRun) => () => void,
): Promise<void> {
  const own = await pageRun(store).catch((error: unknown) => {
    console.error(error)
    element.textContent = 'Clerk could not be loaded. Check the connection, then reload the page.'
  })
  if (!own) return
  let stop = () => {}
  editedRun(element.closest('.live-example')!).subscribe((edited) => {
    stop()
    stop = listen(edited ?? own)
  })
}
