// What a file looks like that is no file of the framework whose tab it is in: a compiler would only complain
// of its first character. Runs in a worker.
import { frameworks, type FrameworkId } from '../../site/frameworks'
import { CompileError } from '../compiled'

const labels = Object.fromEntries(frameworks.map(({ id, label }) => [id, label]))

/** White space and comments at the start of a file. */
const start = /^(?:\s+|<!--[^]*?-->|\/\/.*|\/\*[^]*?\*\/)*/

const fence =
  /^[ \t]*(?:`{3,}|~{3,})[ \t]*(?:$|(?:[jt]sx?|javascript|typescript|vue|svelte|astro|html)\b.*$)/m

const statement =
  /^(?:import|export|const|let|var|function|class|async|type|interface|enum|namespace|abstract|declare|["']use \w+["'])(?![\w$])/

const svelteSyntax =
  /\{[#@:/](?:if|each|await|key|snippet|render|html|const|else|then|catch|attach|debug)\b|\$(?:state|derived|props|effect|bindable|inspect)\b[.(<]|\bfrom ["']svelte(?:\/[\w/]+)?["']|<svelte:|\s(?:on|bind|use):\w+(?:[|=\s>])|^\s*\$:/m

/** A script or a style, with what is in it, and a comment. */
const blocks = /<(script|style)\b[^>]*>[^]*?<\/\1>|<!--[^]*?-->/g

/** A module of JavaScript or TypeScript, in which there may be JSX. */
function isModule(source: string): boolean {
  return statement.test(source.replace(start, ''))
}

function isReact(source: string): boolean {
  return isModule(source) && /\bfrom ["'](?:react\b|@nanostores\/react)|<[A-Za-z>]/.test(source)
}

function isSvelte(source: string): boolean {
  if (isModule(source)) return false
  const hasScript = /^<script\b/m.test(source) && !/^<template\b/m.test(source)
  return svelteSyntax.test(source) || (hasScript && source.replace(blocks, '').trim() !== '')
}

function isVue(source: string): boolean {
  if (isModule(source)) return false
  if (/<script\b[^>]*\ssetup\b/.test(source)) return true
  const hasTemplate = /^<template[\s>]/m.test(source)
  const hasOptions = /^<script\b/m.test(source) && /^\s*export default\b/m.test(source)
  return hasTemplate || (hasOptions && !svelteSyntax.test(source))
}

/** Whether a file can be one of that framework, in the order in which to ask. */
const own: Record<FrameworkId, (source: string) => boolean> = {
  react: isModule,
  vue: isVue,
  svelte: svelteSyntax.test.bind(svelteSyntax),
}

/** What speaks for a framework, in the order in which to ask. */
const likenesses: [FrameworkId, (source: string) => boolean][] = [
  ['vue', isVue],
  ['svelte', isSvelte],
  ['react', isReact],
]

function refuse(message: string, tab?: FrameworkId): never {
  throw new CompileError({ kind: 'compile', message, line: 1, column: 1, ...(tab && { tab }) })
}

/**
 * Looks at a file before it is compiled.
 * @throws {CompileError} for an empty file, and for one that is for another tab or for no tab
 */
export function refuseOtherFiles(framework: FrameworkId, source: string): void {
  if (source.trim() === '') refuse('The file is empty: expected a component.')
  const likeness = own[framework](source)
    ? framework
    : likenesses.find(([, isLike]) => isLike(source))?.[0]
  const tab = likeness === framework ? undefined : likeness
  if (fence.test(source) && /^\s*(?:`{3}|~{3})/.test(source)) {
    refuse('This looks like Markdown: take out the lines with ``` before and after the code.')
  }
  if (/^\s*---[ \t]*\r?\n[^]*?^---[ \t]*$/m.test(source)) {
    refuse(
      'This looks like an .astro file, which is rendered on a server. Expected a component ' +
        `of ${labels[framework]}: take the one that it shows.`,
    )
  }
  if (tab) {
    refuse(
      `This looks like a component of ${labels[tab]}, and this is the tab of ${labels[framework]}.`,
      tab,
    )
  }
}
