// A page as built, on which its second example stands many times over, with ids and names of their own.
// (`npm run bench` builds such a page; here a whole build would cost more than it tells.)
import type { Page } from '@playwright/test'

const start = '<div class="live-example'
const end = '</restore-choices></div>'

/** Has the page at `path` come with `count` examples. */
export async function withExamples(page: Page, path: string, count: number): Promise<void> {
  await page.route(path, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const from = html.indexOf(start, html.indexOf(start) + 1)
    const to = html.indexOf(end, from) + end.length
    const copies = Array.from({ length: count - 1 }, (_, index) =>
      html
        .slice(from, to)
        .replaceAll(/(["#](?:session|tools|tab|tab-panel)-)\d+/g, `$1${index + 100}`),
    )
    await route.fulfill({ response, body: html.slice(0, from) + copies.join('') + html.slice(to) })
  })
}
