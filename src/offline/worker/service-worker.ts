// Lets a page that was once visited be read without the network. A page comes from the network when
// there is one; what carries a hash in its name comes from the cache, so a page and what it loads are
// always of one build. Runs in the browser, as a service worker.
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { isHashed } from '../../site/headers'
import { cacheNames, offlinePage } from '../caches'
import { scope } from './worker-scope'

/** On a line that is there and brings nothing, a page is taken from the cache after so many seconds. */
const patience = 4

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isHashed(url.pathname),
  new CacheFirst({
    cacheName: cacheNames.hashed,
    plugins: [new ExpirationPlugin({ maxEntries: 600, purgeOnQuotaError: true })],
  }),
)

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && !url.pathname.startsWith('/api/'),
  new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: patience,
    plugins: [
      new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }),
      {
        // A page is the same with `?framework=vue`.
        cacheKeyWillBeUsed: async ({ request }) => {
          const { origin, pathname } = new URL(request.url)
          return origin + pathname
        },
      },
    ],
  }),
)

setCatchHandler(async ({ request }) => {
  const page = request.destination === 'document' ? await caches.match(offlinePage) : undefined
  return page ?? Response.error()
})

async function install() {
  const cache = await caches.open(cacheNames.pages)
  await cache.add(offlinePage)
  // Every page is whole with what it has loaded, so a new version of this file need not wait.
  await scope.skipWaiting()
}

scope.addEventListener('install', (event) => event.waitUntil(install()))
clientsClaim()
