// What a service worker's global object has beyond a page's: the types of the browser hold either the
// one or the other. Runs in the browser, in service workers.

/** An event that the browser waits for before it goes on. */
interface ExtendableEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

/** The global object of a service worker, as far as ours use it. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void
}

/** The global object of this service worker. */
export const scope = globalThis as unknown as WorkerScope
