// Which files a page has asked for, and what stands in them. The server is asked for their text again: a
// browser tells of a worker's files, and of those of a frame that is gone, late or never.
import type { Page } from '@playwright/test'

/** The files that `page`, its workers and its frames ask for from now on. */
export class FetchedFiles {
  /** Their paths, in the order in which they were first asked for. */
  readonly paths = new Set<string>()

  constructor(readonly page: Page) {
    page.context().on('request', (request) => {
      const { protocol, pathname } = new URL(request.url())
      if (protocol.startsWith('http')) this.paths.add(pathname)
    })
  }

  /** The names of those `signatures` that stand in one of the files, in the order of the files. */
  async holding(signatures: Record<string, string>): Promise<string[]> {
    const texts = await Promise.all(
      [...this.paths].map(async (path) => (await this.page.request.get(path)).text()),
    )
    const found = texts.flatMap((text) =>
      Object.keys(signatures).filter((name) => text.includes(signatures[name]!)),
    )
    return [...new Set(found)]
  }

  /** How many bytes these files are as they are sent. */
  async bytesOf(paths: Iterable<string>): Promise<number> {
    const headers = { 'accept-encoding': 'br' }
    const answers = await Promise.all(
      [...paths].map((path) => this.page.request.head(path, { headers })),
    )
    return answers.reduce((sum, answer) => sum + Number(answer.headers()['content-length']), 0)
  }
}
