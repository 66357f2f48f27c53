// The wait that other tests rely on to say that nothing is fetched: it is over neither too soon nor never.
import { quietNetwork } from '../../scripts/bench/quiet-network.mjs'
import { expect, test } from './reader'

/** What stands for a busy machine: scripts that run for longer than the network has to be quiet. */
const busy = 'for (const end = performance.now() + 1000; performance.now() < end; );'

/** A page that asks for one file after the other, each for another reason. */
const files: Record<string, string> = {
  '/chain/': '<!doctype html><title>Chain</title><script src="/chain/busy.js"></script>',
  '/chain/busy.js': `${busy} document.write('<script src="/chain/written.js"></' + 'script>')`,
  '/chain/written.js': `${busy} addEventListener('load', () =>
    setTimeout(() => import('/chain/put-off.js'), 400))`,
  '/chain/put-off.js': `requestIdleCallback(() => import('/chain/idle.js'))`,
  '/chain/idle.js': `new Worker('/chain/worker.js')`,
  '/chain/worker.js': `importScripts('/chain/last.js')`,
  '/chain/last.js': '',
}

test('all that a page asks for has come, however long its scripts keep it busy', async ({
  page,
}) => {
  const come: string[] = []
  page.on('requestfinished', (request) => come.push(new URL(request.url()).pathname))
  await page.route('/chain/**', (route) => {
    const { pathname } = new URL(route.request().url())
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html'
    return route.fulfill({ contentType, body: files[pathname] })
  })
  await page.goto('/chain/', { waitUntil: 'commit' })
  await quietNetwork(page)
  expect(come.toSorted()).toEqual(Object.keys(files).toSorted())
  // And again, on a page on which nothing goes on.
  await quietNetwork(page)
})

test('a request that fails is over', async ({ page, problems }) => {
  await page.route('/chain/**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html', body: files['/chain/'] })
      : route.abort(),
  )
  await page.goto('/chain/')
  await quietNetwork(page)
  expect(problems.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')])
})
