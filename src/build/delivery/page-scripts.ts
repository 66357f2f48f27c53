// Has a page ask for its scripts where they are: Astro gives each component's script a file of its own, and
// where scripts share one, that file only names the other, which costs a round trip more. Runs at build.
import type { Plugin } from 'vite'
import { attribute, elementsOf } from './html'

/** A built script: the files that it imports, and whether it does nothing else. Files by their URLs. */
export interface ScriptFile {
  imports: string[]
  isEmpty: boolean
}

/** Built scripts by their URLs. */
export type ScriptFiles = ReadonlyMap<string, ScriptFile>

const onlyImports = /^(?:import"[^"]*";?\s*)*$/

/** Notes the scripts of the build in `files`. */
export function notedScripts(files: Map<string, ScriptFile>): Plugin {
  return {
    name: 'sessionlight:page-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        files.set(`/${output.fileName}`, {
          imports: output.imports.map((name) => `/${name}`),
          isEmpty: onlyImports.test(output.code),
        })
      }
    },
  }
}

/** The scripts to run in place of `url`, and what they import, in the order in which they are run. */
function scriptsOf(url: string, files: ScriptFiles): string[] {
  const { imports, isEmpty } = files.get(url) ?? { imports: [], isEmpty: false }
  return isEmpty ? imports.flatMap((one) => scriptsOf(one, files)) : [url]
}

/** All that `url` imports, by itself or through others. */
function importsOf(url: string, files: ScriptFiles): string[] {
  return (files.get(url)?.imports ?? []).flatMap((one) => [...importsOf(one, files), one])
}

/** The page with each script once, where it was first asked for, and ahead of it what it imports. */
export function withPageScripts(html: string, files: ScriptFiles): string {
  const asked = new Set<string>()
  const isNew = (url: string) => asked.size < asked.add(url).size
  const tagsFor = (script: string) => {
    if (!isNew(script)) return []
    const imports = importsOf(script, files).filter(isNew)
    return [
      ...imports.map((one) => `<link rel="modulepreload" href="${one}">`),
      `<script type="module" src="${script}"></script>`,
    ]
  }
  const changes = elementsOf(html).flatMap((element) => {
    const url = element.tagName === 'script' ? attribute(element, 'src') : undefined
    if (!url || !files.has(url) || !element.sourceCodeLocation) return []
    const text = scriptsOf(url, files).flatMap(tagsFor).join('')
    return { ...element.sourceCodeLocation, text }
  })
  return changes.reduceRight(
    (page, { startOffset, endOffset, text }) =>
      page.slice(0, startOffset) + text + page.slice(endOffset),
    html,
  )
}
