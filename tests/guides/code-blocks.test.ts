// The code of the guides: a block with a file name is that file, which other tests run. (A component
// that stands beside its test in a reader's project comes from src/examples/ here.)
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const guides = [
  'server-rendering',
  'svelte',
  'dates',
  'client-router',
  'testing',
  'troubleshooting',
]
/** A fence with a file name, at any indentation. */
const titled = /^( *)```\w+ title="([^"]+)"\n([^]*?)^\1```$/gm

const sources = new Map(
  globSync('tests/{guides/*,app/site/src,app/site/src/islands}/*.*').map((path) => [
    basename(path),
    readFileSync(path, 'utf8').replace(/'[^']*\/src\/examples\/[^/']+\//g, "'./"),
  ]),
)

const pages = guides.map((guide) => ({
  guide,
  text: readFileSync(`src/content/docs/guides/${guide}.mdx`, 'utf8'),
}))

const blocks = pages.flatMap(({ guide, text }) =>
  [...text.matchAll(titled)].map(([, indent, title = '', code = '']) => ({
    guide,
    title,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  })),
)

describe('code blocks', () => {
  test('with a file name are all found', () => {
    const names = pages.flatMap(({ text }) => text.match(/(?<=```\w+ .*?title=)".*?"/g) ?? [])
    expect(blocks.map(({ title }) => `"${title}"`)).toEqual(names)
    expect(blocks).not.toEqual([])
  })

  test.each(blocks)('$guide: $title is a file that runs', ({ title, code }) => {
    expect(code).toBe(sources.get(title))
  })
})

test.each(['get-started', 'derived-stores', 'troubleshooting'])(
  '%s: the overrides are those that this site runs on',
  (guide) => {
    const text = readFileSync(`src/content/docs/guides/${guide}.mdx`, 'utf8')
    const [, block = ''] = /```json.*\n([^]*?)```/.exec(text) ?? []
    const whole = block.trim().startsWith('{') ? block : `{${block}}`
    expect(JSON.parse(whole)).toEqual({ overrides: packageJson.overrides })
  },
)
