// Takes the place of the service worker where it is switched off: forgets what it kept, and itself.
// Runs in the browser, as a service worker.
import { cacheNames } from '../caches'
import { scope } from './worker-scope'

async function retire() {
  await Promise.all(Object.values(cacheNames).map((name) => caches.delete(name)))
  await scope.registration.unregister()
}

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(retire()))
