// Pagefind's search with its styles, fetched when a reader is about to search. Runs in the browser.
import styles from '@pagefind/default-ui/css/ui.css?inline'
// @ts-expect-error -- the package has no types.
import { PagefindUI } from '@pagefind/default-ui/npm_dist/mjs/ui-core.mjs'

const style = document.createElement('style')
style.textContent = `@layer starlight.core { ${styles} }`
document.head.append(style)

export { PagefindUI }
