// Where the ways are gone outside of any frame: a page of nobody, that forbids nothing. Runs in Node.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Reader } from '../reader'

/** A page that is served until it is closed. */
export interface Outside {
  url: string
  close(): void
}

/** Serves the page, at an origin of its own. */
export async function openOutside(): Promise<Outside> {
  const server = createServer((_req, res) => {
    res.setHeader('Content-Type', 'text/html')
    res.end('<!doctype html><title>Outside</title><body></body>')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Calls the function of that expression in the page that is open, and doesn't wait for its end. */
export function callThere(reader: Reader, expression: string): Promise<void> {
  return reader.evaluate((code) => {
    const script = document.createElement('script')
    // Once this is answered, for a step would take the page away under it.
    script.text = `setTimeout(() => void (${code})())`
    document.head.append(script)
  }, expression)
}
