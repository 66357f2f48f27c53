// The script of the frame's document: takes the page's first message, and starts the modules that come
// with it. They come as text, since a frame without an origin can't fetch them from the site.
import type { Connect, SiteModule } from '../messages'
import './closed-network'

/** The global function that stands in for `import()` in the site's modules. */
const later = '__later'

const addresses = new Map<string, string>()

/** Makes a module of the text, with addresses in place of the file names that it imports. */
function addModule({ name, code, imports }: SiteModule): string {
  const linked = imports
    .reduce((text, one) => text.replaceAll(`./${one}`, addresses.get(one)!), code)
    .replace(/\bimport\((["'`])\.\/([\w.-]+)\1\)/g, `${later}('$2')`)
  const address = URL.createObjectURL(new Blob([linked], { type: 'text/javascript' }))
  addresses.set(name, address)
  return address
}

addEventListener('message', function connect({ source, data, ports }: MessageEvent<Connect>) {
  const [port] = ports
  if (source !== parent || !port) return
  removeEventListener('message', connect)
  Object.defineProperty(globalThis, later, {
    value: (name: string) => import(/* @vite-ignore */ addresses.get(name)!),
  })
  let entry = ''
  for (const module of data.modules) {
    const address = addModule(module)
    if (module.isEntry) entry = address
  }
  void import(/* @vite-ignore */ entry).then(({ start }) => start(port, data.options))
})
