// A file in the tab of another framework is told apart from one that has a mistake, and no sample is taken for
// another framework's.
import { describe, expect, test } from 'vitest'
import { frameworks } from '../../../../src/site/frameworks'
import { CompileError } from '../../../../src/playground/compiled'
import { refuseOtherFiles } from '../../../../src/playground/worker/likeness'
import { samplesBySource } from '../../../e2e/playground/samples'
import { writtenSamples } from '../../../contracts/playground/samples'

function problemIn(framework: (typeof frameworks)[number]['id'], source: string) {
  try {
    refuseOtherFiles(framework, source)
  } catch (error) {
    if (error instanceof CompileError) return error.problem
    throw error
  }
  return undefined
}

const astro = `---
import Example from '../components/Example.tsx'
const { name } = Astro.props
---

<Example client:load name={name} />
`

describe.each(frameworks)('in the tab of $label', ({ id, label }) => {
  const own = [
    ...writtenSamples(id),
    ...[...samplesBySource().values()].flat().filter(({ framework }) => framework === id),
  ]

  test('no file of that framework is taken for another', () => {
    expect(own.length).toBeGreaterThan(150)
    for (const { code } of own) expect(problemIn(id, code), code).toBeUndefined()
  })

  test.each(frameworks.filter((other) => other.id !== id))(
    'a component of $label is told, and its tab',
    ({ id: other, label: otherLabel }) => {
      for (const { code, says } of writtenSamples(other)) {
        if (says !== undefined) continue
        // Markup alone may be anything.
        if (other === 'svelte' && !/<script|\{[#@]/.test(code)) continue
        expect(problemIn(id, code), code).toEqual({
          kind: 'compile',
          message: `This looks like a component of ${otherLabel}, and this is the tab of ${label}.`,
          line: 1,
          column: 1,
          tab: other,
        })
      }
    },
  )

  test.each(['', ' \n\t\n'])('an empty file says so: %j', (code) => {
    expect(problemIn(id, code)?.message).toBe('The file is empty: expected a component.')
  })

  test.each(['', '\n\n'])('an .astro file is told after %j', (before) => {
    expect(problemIn(id, before + astro)?.message).toContain('This looks like an .astro file')
  })

  test('the fences of Markdown are told, around any component', () => {
    for (const { id: other } of frameworks) {
      const [{ code } = { code: '' }] = writtenSamples(other)
      for (const language of ['', 'tsx', 'vue', 'svelte {1,2}']) {
        const problem = problemIn(id, `\`\`\`${language}\n${code}\`\`\`\n`)
        expect(problem?.message).toContain('This looks like Markdown')
      }
    }
  })
})
