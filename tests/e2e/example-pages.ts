// The pages of the sidebar that have examples, and what each example renders, from their sources. Runs
// in Node, when Playwright collects the tests of examples.spec.ts.
import { globSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { StarlightUserConfig } from '@astrojs/starlight/types'
import {
  readDeclaration,
  type ExampleDeclaration,
} from '../../src/components/live-example/build/example-declaration'
import { sidebar } from '../../src/site/build/sidebar.mjs'
import type { SessionState } from '../../src/simulator/simulator'

type SidebarItem = NonNullable<StarlightUserConfig['sidebar']>[number]

/** A file of an example by its name, which no other example has. */
export interface ExampleFile {
  example: string
  source: string
  declared: ExampleDeclaration
}

/** A page: its address below the site's, and the folders of the examples on it. */
export interface ExamplePage {
  slug: string
  examples: string[]
}

function slugsOf(item: SidebarItem): string[] {
  if (typeof item === 'string') return [item]
  if ('items' in item) return item.items.flatMap(slugsOf)
  return 'slug' in item ? [item.slug] : []
}

function examplesOf(slug: string): string[] {
  const [file] = globSync(`src/content/docs/${slug}{,/index}.{md,mdx}`)
  // Generated, as those of the reference are. A slug without any page stops the build.
  if (!file) return []
  const source = readFileSync(file, 'utf8')
  const imports = source.matchAll(/^import (\w+) from 'example:([\w-]+)'/gm)
  return [...imports].flatMap(([, name, folder]) =>
    source.includes(`<${name} `) || source.includes(`<${name}/`) ? folder! : [],
  )
}

/** Every page of the sidebar on which an example stands. */
export const examplePages: ExamplePage[] = sidebar
  .flatMap(slugsOf)
  .map((slug) => ({ slug, examples: examplesOf(slug) }))
  .filter(({ examples }) => examples.length > 0)

/** The folders of all examples. */
export const exampleFolders = globSync('src/examples/*/example.json').map((file) =>
  basename(dirname(file)),
)

/**
 * The files of all examples by name.
 * @throws {Error} when two examples have a file of the same name, or one has no valid `example.json`
 */
export function exampleFiles(): Map<string, ExampleFile> {
  const files = new Map<string, ExampleFile>()
  for (const path of globSync('src/examples/*/*.{tsx,vue,svelte}')) {
    const folder = dirname(path)
    const known = files.get(basename(path))
    if (known) {
      throw new Error(`${path} has the name of a file of ${known.example}: give it another.`)
    }
    files.set(basename(path), {
      example: basename(folder),
      source: readFileSync(path, 'utf8'),
      declared: readDeclaration(folder),
    })
  }
  return files
}

/** What an example renders in a state, as an expectation. */
export function textIn({ renders }: ExampleDeclaration, state: SessionState): string | RegExp {
  const text = renders[state]
  if (text === undefined) throw new Error(`"renders" in example.json has no "${state}".`)
  const pattern = /^\/(.+)\/$/s.exec(text)?.[1]
  return pattern ? new RegExp(pattern) : text
}
