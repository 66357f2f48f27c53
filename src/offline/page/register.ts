// Starts the service worker once the page has loaded, and on a first visit has it keep what the page
// loaded before it was there. Runs in the browser, on every page.

/** Tells the service worker of these addresses, which it fetches and keeps unless it has them. */
function keep(worker: ServiceWorker, urlsToCache: string[]): void {
  worker.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache } })
}

async function start() {
  const isFirst = !navigator.serviceWorker.controller
  await navigator.serviceWorker.register('/service-worker.js')
  const { active } = await navigator.serviceWorker.ready
  if (!isFirst || !active) return
  keep(active, [location.pathname])
  // Observed, not listed once: some were asked for before and are still on their way.
  new PerformanceObserver((list) =>
    keep(
      active,
      list.getEntries().map(({ name }) => name),
    ),
  ).observe({ type: 'resource', buffered: true })
}

// Refused in a private window of some browsers, and without https: the page then needs the network.
if ('serviceWorker' in navigator) {
  addEventListener('load', () => void start().catch(() => {}), { once: true })
}
