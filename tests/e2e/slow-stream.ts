// The site behind a line on which a page arrives in pieces. Each piece is sent when the test says so,
// and it does when the browser has painted what came before: the worst that a slow line can do.
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'

/** Where a browser may paint for a while with nothing after it. */
const landmarks =
  /<(?:main|aside|footer|h2|starlight-tabs|figure)\b|<div class="(?:main-pane|live)/g

/**
 * The whole head, before which nothing is painted; then cut before each landmark, and between tags so that
 * no piece is long.
 */
function pieces(html: string, longest = 6000): string[] {
  const all: string[] = []
  let start = 0
  const cut = (end: number) => {
    if (end > start) all.push(html.slice(start, end))
    start = end
  }
  cut(html.indexOf('>', html.indexOf('<body')) + 1)
  for (const { index } of [...html.matchAll(landmarks), { index: html.length }]) {
    while (index - start > longest) cut(html.indexOf('<', start + longest))
    cut(index)
  }
  return all
}

/** Resolves when the page has painted what has arrived. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))),
      ),
  )
}

/** Opens `path` of the site at `origin` piece by piece, and resolves when it is whole and loaded. */
export async function openInPieces(page: Page, origin: string, path: string): Promise<void> {
  let stream: ServerResponse | undefined
  const server = createServer(async (req, res) => {
    if (req.url === path) {
      stream = res.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' })
      server.emit('asked')
      return
    }
    const answer = await fetch(origin + req.url)
    res.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' })
    res.end(Buffer.from(await answer.arrayBuffer()))
  }).listen(0, '127.0.0.1')
  try {
    await once(server, 'listening')
    const [first = '', ...rest] = pieces(await (await fetch(origin + path)).text())
    const { port } = server.address() as AddressInfo
    const asked = once(server, 'asked')
    const committed = page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'commit' })
    await asked
    stream!.write(first)
    await committed
    for (const piece of rest) {
      await painted(page)
      stream!.write(piece)
    }
    stream!.end()
    await page.waitForLoadState('load')
    await page.evaluate(() => document.fonts.ready)
  } finally {
    page.once('close', () => server.close().closeAllConnections())
  }
}
