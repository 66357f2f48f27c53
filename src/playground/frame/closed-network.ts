// Closes, for good, the ways to the network that no Content-Security-Policy holds: peer connections, and
// elements that connect ahead of a request or hold a document of their own. Part of the frame's one script
// and run first in it, so that no document runs a module with these ways open. Runs in the frame.

// A reader's code may replace any of these; what is needed later is taken before it runs.
const { apply } = Reflect
const { defineProperty, getOwnPropertyDescriptor, getOwnPropertyNames } = Object
const { exec, [Symbol.replace]: replace } = RegExp.prototype
const { slice } = String.prototype

/** `RTCPeerConnection` and its kin, and what makes elements that its text doesn't name. */
const closedGlobals = /^(webkit|moz)?RTC|^XSLTProcessor$/

// A link preconnects, all others hold a document; in XML a name may have a prefix, and an entity may hold
// what becomes a tag where it is used.
const closedTags =
  /<(\/?(?:[^\s<>/]*:)?)(?:(iframe)|(link|frame|embed)|(object|fencedframe))(?![^\s/>])|<!ENTITY/gi

// `Symbol.replace` asks the expression for both, which would lead to what a reader's code has put there.
defineProperty(closedTags, 'exec', { value: exec })
defineProperty(closedTags, 'flags', { value: closedTags.flags })

/** Markup with elements that do nothing in place of the closed ones, which a parser takes alike. */
function inertMarkup(text: unknown): string {
  return apply(replace, closedTags, [
    `${text}`,
    (_tag: string, before: string | undefined, raw?: string, empty?: string) =>
      before === undefined ? '' : `<${before}${raw ? 'noembed' : empty ? 'bgsound' : 'x-object'}`,
  ])
}

/** The same for the name of an element. */
function inertName(name: unknown): string {
  return apply(slice, inertMarkup(`<${name}`), [1])
}

/** The same for the options of a custom element, which may extend another. */
function inertOptions(options: ElementDefinitionOptions | undefined): ElementDefinitionOptions {
  const extended = options?.extends
  return extended === undefined ? {} : { extends: inertName(extended) }
}

/** Makes `owner[member]` take what `clean` leaves of its argument at `index`. Not every browser has it. */
function guard(owner: object, member: string, index: number, clean: (value: never) => unknown) {
  const found = getOwnPropertyDescriptor(owner, member)
  if (!found) return
  const { get, set, value } = found
  const guarded = set
    ? {
        get,
        set(this: unknown, text: unknown) {
          apply(set, this, [clean((text === null ? '' : text) as never)])
        },
      }
    : {
        writable: false,
        value(this: unknown, ...all: unknown[]) {
          if (index < all.length) all[index] = clean(all[index] as never)
          return apply(value, this, all)
        },
      }
  defineProperty(owner, member, { ...guarded, configurable: false })
}

function remove(owner: object, member: string): void {
  defineProperty(owner, member, { value: undefined, writable: false, configurable: false })
}

for (const name of getOwnPropertyNames(globalThis)) {
  if (closedGlobals.test(name)) remove(globalThis, name)
}

// What is written in two parts is no tag in either.
remove(Document.prototype, 'write')
remove(Document.prototype, 'writeln')

guard(Document.prototype, 'createElement', 0, inertName)
guard(Document.prototype, 'createElementNS', 1, inertName)
guard(DOMImplementation.prototype, 'createDocument', 1, inertName)
guard(CustomElementRegistry.prototype, 'define', 2, inertOptions)

for (const owner of [Element.prototype, ShadowRoot.prototype]) {
  for (const member of ['innerHTML', 'outerHTML', 'setHTML', 'setHTMLUnsafe']) {
    guard(owner, member, 0, inertMarkup)
  }
}
guard(Element.prototype, 'insertAdjacentHTML', 1, inertMarkup)
guard(Document, 'parseHTML', 0, inertMarkup)
guard(Document, 'parseHTMLUnsafe', 0, inertMarkup)
guard(Document.prototype, 'execCommand', 2, inertMarkup)
guard(Range.prototype, 'createContextualFragment', 0, inertMarkup)
guard(DOMParser.prototype, 'parseFromString', 0, inertMarkup)

export {}
