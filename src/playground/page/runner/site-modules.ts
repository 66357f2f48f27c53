// Fetches the modules that run in a frame. They are the page's own chunks where the page has them already,
// and then come from the browser's cache. Runs in the browser.
import { frameUrl, modules as listed } from 'virtual:playground-frame'
import type { FrameworkId } from '../../../site/frameworks'
import type { SiteModule } from '../../messages'

const fetched = new Map<FrameworkId, Promise<SiteModule[]>>()

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new TypeError(`${url} was answered with status ${response.status}.`)
  return response.text()
}

function fetchAll(framework: FrameworkId): Promise<SiteModule[]> {
  return Promise.all(
    listed[framework].map(async ({ url, ...module }) => ({
      ...module,
      code: await fetchText(url),
    })),
  )
}

let frame: Promise<unknown> | undefined

/**
 * Makes sure that the frame's document is there: in its place a host would send a page of its own. Once it was,
 * the browser has it.
 * @throws {TypeError} when it can't be fetched
 */
export async function assertFrame(): Promise<void> {
  frame ??= fetchText(frameUrl)
  frame.catch(() => (frame = undefined))
  await frame
}

/**
 * The modules of a framework's frame, fetched once. A failure is not kept: the next call tries again.
 * @throws {TypeError} when one can't be fetched
 */
export function siteModules(framework: FrameworkId): Promise<SiteModule[]> {
  const modules = fetched.get(framework) ?? fetchAll(framework)
  fetched.set(framework, modules)
  modules.catch(() => fetched.delete(framework))
  return modules
}
