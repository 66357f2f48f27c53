// The script of the frame's document: takes the page's first message, and starts the modules that come
// with it. They come as text, since a frame without an origin can't fetch them from the site.
import type { Connect } from '../messages'

addEventListener('message', function connect({ source, data, ports }: MessageEvent<Connect>) {
  const [port] = ports
  if (source !== parent || !port) return
  removeEventListener('message', connect)
  const addresses = new Map<string, string>()
  let last = ''
  for (const { name, code, imports } of data.modules) {
    const linked = imports.reduce(
      (text, imported) => text.replaceAll(`./${imported}`, addresses.get(imported)!),
      code,
    )
    last = URL.createObjectURL(new Blob([linked], { type: 'text/javascript' }))
    addresses.set(name, last)
  }
  void import(/* @vite-ignore */ last).then(({ start }) => start(port, data.options))
})
