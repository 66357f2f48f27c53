// Prism as its grammars expect it: one global object, which leaves the page's own code alone. Runs in the
// browser.
import Prism from 'prismjs/components/prism-core.js'

Prism.manual = true
Object.assign(globalThis, { Prism })

export default Prism
