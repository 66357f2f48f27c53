// Loads a reader's module: gives its imports the addresses of modules that hand out what the host has.
// Runs in the frame.
import type { Compiled } from '../compiled'

/** What the host has ready: the exports of each module by its name. */
export type HostModules = Record<string, object>

function addressOf(code: string): string {
  return URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
}

/** A module that exports what is in `exports`, some of which have names that no variable can have. */
function shim(name: string, exports: object, key: string): string {
  const names = Object.keys(exports).filter((one) => one !== 'default')
  return addressOf(
    [
      `const module = globalThis[${JSON.stringify(key)}][${JSON.stringify(name)}]`,
      ...names.map(
        (one, index) => `const _${index} = module.${one}; export { _${index} as ${one} }`,
      ),
      'default' in exports ? 'export default module.default' : '',
    ].join('\n'),
  )
}

/** Loads readers' modules over `modules`. */
export class ReaderModules {
  readonly #key = `modules-${crypto.getRandomValues(new Uint32Array(2)).join('')}`
  readonly #addresses = new Map<string, string>()

  constructor(private readonly modules: HostModules) {
    Object.defineProperty(globalThis, this.#key, { value: Object.freeze({ ...modules }) })
  }

  /** The address at which the module can be imported, once. */
  address({ code, imports }: Pick<Compiled, 'code' | 'imports'>): string {
    let linked = ''
    let done = 0
    for (const { name, from, to } of imports) {
      linked += code.slice(done, from) + this.#addressOf(name)
      done = to
    }
    return addressOf(linked + code.slice(done))
  }

  /** Loads what a reader's module may import ahead of it. */
  async prepare(): Promise<void> {
    const names = Object.keys(this.modules)
    await Promise.all(names.map((name) => import(/* @vite-ignore */ this.#addressOf(name))))
  }

  /** Puts the names of modules back where a browser's message has their addresses. */
  named(message: string): string {
    let text = message
    for (const [name, address] of this.#addresses) text = text.replaceAll(address, name)
    return text
  }

  #addressOf(name: string): string {
    const known = this.#addresses.get(name)
    if (known) return known
    const address = shim(name, this.modules[name]!, this.#key)
    this.#addresses.set(name, address)
    return address
  }
}
