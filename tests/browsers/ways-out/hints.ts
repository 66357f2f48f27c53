// Links that connect ahead of any request, which no Content-Security-Policy holds, by each way of making an
// element.
import { everywhere, type Ways } from './way'

const noLinks = /^0 links$/

const xhtml = 'http://www.w3.org/1999/xhtml'

export const hints: Ways = {
  // First: outside, it empties the page.
  'a link written in parts': [
    `document.write('<li')
     document.write(hint.slice(3))
     document.close()
     return links()`,
    /TypeError/,
    everywhere,
  ],
  'a link': [`return point(document.createElement('LINK'))`, noLinks, everywhere],
  'a link by a name that changes': [
    `let asked = 0
     const name = { toString: () => (asked++ ? 'link' : 'p') }
     document.createElement(name)
     return point(document.createElement(name))`,
    noLinks,
    everywhere,
  ],
  'a link of a namespace': [
    `return point(document.createElementNS('${xhtml}', 'a:link'))`,
    noLinks,
    everywhere,
  ],
  'a link of another document': [
    `return point(document.implementation.createDocument('${xhtml}', 'link').documentElement)`,
    noLinks,
    everywhere,
  ],
  'a link of a class': [
    `class Link extends HTMLLinkElement {}
     customElements.define('a-link', Link, { extends: 'link' })
     return point(new Link())`,
    /Error/,
    // WebKit extends no built-in elements.
    ['chromium', 'firefox'],
  ],
  'a link in markup': [
    `append(document.createElement('p')).innerHTML = hint.replace('link ', 'LiNk/')
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link in place of an element': [
    `append(document.createElement('p')).outerHTML = hint
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link beside an element': [
    `document.body.insertAdjacentHTML('beforeend', hint)
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link in a shadow root': [
    `const root = append(document.createElement('div')).attachShadow({ mode: 'closed' })
     root.innerHTML = hint
     return links(root)`,
    noLinks,
    everywhere,
  ],
  'a link in a declared shadow root': [
    `const host = append(document.createElement('div'))
     host.setHTMLUnsafe('<p><template shadowrootmode="open">' + hint + '</template></p>')
     return links(host.firstChild.shadowRoot)`,
    noLinks,
    everywhere,
  ],
  'a link in a fragment': [
    `document.body.append(document.createRange().createContextualFragment(hint))
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link in a parsed page': [
    `append(new DOMParser().parseFromString('<p>' + hint, 'text/html').querySelector('p'))
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link in an entity': [
    `const link = hint.replace('<', '&#60;').replace('link', "link xmlns='${xhtml}'").replace('>', '/>')
     const text = '<!DOCTYPE a [<!ENTITY b "' + link.replaceAll('"', "'") + '">]><a>&b;</a>'
     append(new DOMParser().parseFromString(text, 'text/xml').documentElement)
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link that a style sheet of XML makes': [
    `const text = '<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/">' +
       '<xsl:element name="{concat(\\'li\\', \\'nk\\')}" namespace="${xhtml}"><xsl:attribute name="rel">preconnect</xsl:attribute>' +
       '<xsl:attribute name="href">' + site + '</xsl:attribute></xsl:element></xsl:template></xsl:stylesheet>'
     const processor = new XSLTProcessor()
     processor.importStylesheet(new DOMParser().parseFromString(text, 'text/xml'))
     append(processor.transformToFragment(new DOMParser().parseFromString('<a/>', 'text/xml'), document))
     return links()`,
    /TypeError/,
    everywhere,
  ],
  'a link as typed': [
    `const field = append(document.createElement('div'))
     field.contentEditable = 'true'
     field.focus()
     getSelection().selectAllChildren(field)
     document.execCommand('insertHTML', false, '<b>typed</b>' + hint)
     return links()`,
    noLinks,
    // The others leave it out of what is typed.
    ['firefox'],
  ],
  'a link past patched built-ins': [
    `const { exec, [Symbol.replace]: replace } = RegExp.prototype
     const flags = Object.getOwnPropertyDescriptor(RegExp.prototype, 'flags')
     const { apply } = Reflect
     const { slice } = String.prototype
     const place = append(document.createElement('p'))
     RegExp.prototype.exec = () => null
     RegExp.prototype[Symbol.replace] = (text) => text
     Object.defineProperty(RegExp.prototype, 'flags', { get: () => '', configurable: true })
     Reflect.apply = () => {}
     String.prototype.slice = () => 'link'
     try {
       place.innerHTML = hint
       place.append(document.createElement('link'))
     } finally {
       Object.assign(RegExp.prototype, { exec, [Symbol.replace]: replace })
       Object.defineProperty(RegExp.prototype, 'flags', flags)
       Reflect.apply = apply
       String.prototype.slice = slice
     }
     return links()`,
    noLinks,
    everywhere,
  ],
  'a link of a frame': [
    `const frame = document.createElement('iframe')
     frame.srcdoc = hint
     append(frame)
     if (!frame.contentWindow) throw new TypeError('it has no window')
     return settled(frame)`,
    /TypeError: it has no window/,
    everywhere,
  ],
}
