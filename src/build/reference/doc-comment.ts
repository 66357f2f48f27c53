// A doc comment of Clerk's packages as Markdown that stands on its own. Runs at build.
import ts from 'typescript'
import type { Doc } from './model.ts'

/** Clerk's documentation resolves a link without a host there. */
const clerkDocs = 'https://clerk.com'

/** The objects that Clerk's documentation and this reference both have a page on. */
const objectPage =
  /https:\/\/clerk\.com\/docs\/reference\/objects\/(session|user|organization|client)\b(?!-)/g

/**
 * `text` without what only Clerk's own documentation understands: link attributes, glossary links,
 * callouts and lists in HTML. Links to objects lead to their pages here.
 */
function plainMarkdown(text: string): string {
  return text
    .replace(/\{\{.*?\}\}/g, '')
    .replace(/\[([^\]]+)\]\(![^)]*\)/g, '$1')
    .replace(/\]\(\/docs\//g, `](${clerkDocs}/docs/`)
    .replace(objectPage, '/reference/$1/')
    .replace(/<\/?ul>|<\/li>/g, '')
    .replace(/^ *<li>/gm, '- ')
    .replace(/^> \[!(\w)(\w+)\]\n/gm, (_, first, rest) => `> **${first}${rest.toLowerCase()}.**\n`)
    .replace(/[ \t]+$/gm, '')
    .trim()
}

function tagText(tag: ts.JSDocTagInfo): string {
  return plainMarkdown(ts.displayPartsToString(tag.text))
}

/** The name and text of `@param`; Clerk writes ` - ` between them. */
function param(tag: ts.JSDocTagInfo) {
  const name = tag.text?.find(({ kind }) => kind === 'parameterName')?.text ?? ''
  const text = tagText(tag).slice(name.length)
  return { name, text: text.replace(/^[\s-]+/, '') }
}

/** The doc comment of `symbol`. Examples are left out: this site has its own, which run. */
export function readDoc(symbol: ts.Symbol, checker: ts.TypeChecker): Doc {
  const tags = symbol.getJsDocTags(checker)
  const named = (name: string) => tags.filter((tag) => tag.name === name)
  const [deprecated] = named('deprecated')
  const internalTags = ['hidden', 'internal', 'ignore']
  return {
    text: plainMarkdown(ts.displayPartsToString(symbol.getDocumentationComment(checker))),
    params: named('param')
      .map(param)
      .filter(({ text }) => text),
    returns: named('returns').map(tagText).join(' '),
    throws: named('throws').map((tag) => tagText(tag).replace(/^\{(\w+)\} /, '`$1`: ')),
    deprecated: deprecated && tagText(deprecated),
    isExperimental: named('experimental').length > 0 || symbol.name.startsWith('__experimental_'),
    isInternal: internalTags.some((name) => named(name).length > 0) || symbol.name.startsWith('__'),
  }
}
