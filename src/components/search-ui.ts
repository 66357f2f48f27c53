// The search's interface as Starlight imports it (astro.config.mjs puts this in its place), so that
// `$sessionStore` finds what `sessionStore` does: Pagefind indexes words without `$`. Runs in the browser.
// @ts-expect-error -- the package has no types.
import { PagefindUI as Default } from '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'

/** Pagefind's own, with what a reader types stripped of `$`. */
export class PagefindUI extends Default {
  constructor(options: object) {
    super({ ...options, processTerm: (term: string) => term.replaceAll('$', '') })
  }
}
