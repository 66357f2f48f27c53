// What the service worker keeps, and under which names. Runs in the browser, and at build.

/** The names of the caches. */
export const cacheNames = { hashed: 'sessionlight-hashed', pages: 'sessionlight-pages' }

/** What a reader sees, without the network, of a page that was never visited. */
export const offlinePage = '/offline/'
