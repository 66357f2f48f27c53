// Component samples, taken from Markdown that others wrote: the fenced blocks that are one whole component
// and need only what the playground has.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { frameworks, type FrameworkId } from '../../../src/site/frameworks'
import { isAvailable } from '../../../src/playground/packages'

/** A sample, and where it comes from: `README.md:12`. */
export interface Sample {
  from: string
  framework: FrameworkId
  code: string
}

const fence = /^([ \t]*)(`{3,}) *([\w-]+)[^\n]*\n(.*?)^\1\2[ \t]*$/gms

/** What documentations put into a sample for their own pages. */
const annotations: [found: RegExp, by: string][] = [
  [/^.*\[!code --\].*\n/gm, ''],
  [/\s*(?:\/\/|\/\*|<!--)\s*\[!code[^\]]*\]\s*(?:\*\/|-->)?/g, ''],
  [/^\s*\/\/\/ .*\n/gm, ''],
  [/<!--- .*? --->\n?/g, ''],
  [/---.*?---/g, ''],
  [/\+\+\+/g, ''],
]

/** Stores that a sample has in another file of its project stand in the sample instead. */
const otherFile = /import \{ (\$?\w+) \} from '\.[^']*\/stores\/\w+(?:\.[jt]s)?'/g
const store = "import { map } from 'nanostores'; const $1 = map({ name: 'Maya' })"

/** What the frame refuses a reader's code, on purpose: the network, and what the browser keeps for a site. */
const refused =
  /\bfetch\(|XMLHttpRequest|WebSocket|localStorage|sessionStorage|https?:\/\/\S+\.(?:m?js|json)\b/

/**
 * Blocks that need more tools in a Vue project, or another file: one of its own kind, CSS modules, another
 * language, `src`. (The playground says so of all but the first.)
 */
const moreTools =
  /^<(?:(?!script|template|style)\w|style module|\w+ [^>]*\bsrc=|\w+ [^>]*lang="(?!ts|css|html))/m

const imported = /\b(?:import|from)\s*\(?\s*(["'])(.+?)\1/g

function frameworkOf(language: string, code: string): FrameworkId | undefined {
  if (language === 'tsx' || language === 'jsx') return 'react'
  if (language === 'html') return /^<(?:script setup|template)\b/m.test(code) ? 'vue' : undefined
  return frameworks.find(({ id }) => id === language)?.id
}

/** The one component of a React sample is its default export, also where the sample leaves that out. */
function withDefault(code: string): string {
  const [name, other] = [...code.matchAll(/^export (?:const|function) ([A-Z]\w*)/gm)]
  const isOne = name && !other && !/\bexport default\b/.test(code)
  return isOne ? `${code}\nexport default ${name[1]}\n` : code
}

function isComponent({ framework, code }: Sample): boolean {
  if (framework === 'react') return /\bexport default\b/.test(code)
  return framework === 'svelte' || /^<(?:script|template)\b/m.test(code)
}

function isAlone({ framework, code }: Sample): boolean {
  if (refused.test(code) || (framework === 'vue' && moreTools.test(code))) return false
  const names = [...code.matchAll(imported)].map(([, , name]) => name!)
  return names.every((name) => isAvailable(framework, name))
}

/** The samples in a Markdown file. */
function samplesIn(file: string): Sample[] {
  const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
  return [...text.matchAll(fence)].flatMap(
    ({ 1: indent = '', 3: language = '', 4: block, index }) => {
      const plain = block!.replace(new RegExp(`^${indent}`, 'gm'), '')
      const clean = annotations.reduce((code, [found, by]) => code.replace(found, by), plain)
      const framework = frameworkOf(language, clean)
      if (!framework) return []
      const own = clean.replace(otherFile, store)
      const code = framework === 'react' ? withDefault(own) : own
      const sample = { from: `${file}:${text.slice(0, index).split('\n').length}`, framework, code }
      return isComponent(sample) && isAlone(sample) ? [sample] : []
    },
  )
}

const installed =
  'node_modules/{nanostores,@nanostores/*,@vue/*,vue*,svelte*,@vitejs/plugin-vue}/README.md'

/** All samples by source: our own, those of installed packages, and the folders named in `SAMPLES`. */
export function samplesBySource(): Map<string, Sample[]> {
  const folders = process.env.SAMPLES?.split(',') ?? []
  const sources: [name: string, pattern: string][] = [
    ['ours', 'tests/e2e/playground/samples/*.md'],
    ['installed packages', installed],
    ...folders.map((folder): [string, string] => [folder, join(folder, '**/*.md')]),
  ]
  return new Map(
    sources.map(([name, pattern]) => [name, globSync(pattern).toSorted().flatMap(samplesIn)]),
  )
}
