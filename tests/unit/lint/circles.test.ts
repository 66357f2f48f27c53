// Proves that the check for circles of imports sees one of types only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { expect, onTestFinished, test } from 'vitest'
import settings from '../../../scripts/lint/circles.mjs'

const { forbidden, options } = settings

async function circlesOf(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sessionlight-circles-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { output } = await cruise(['.'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  })
  return (output as ICruiseResult).summary.violations.map(({ from }) => from)
}

test('a circle of types is found', async () => {
  const found = await circlesOf({
    'one.ts': `import type { Two } from './two'\nexport type One = Two | 1\n`,
    'two.ts': `import type { One } from './one'\nexport type Two = One | 2\n`,
  })
  expect(found).not.toEqual([])
})

test('imports that go one way are none', async () => {
  const found = await circlesOf({
    'one.ts': `import type { Two } from './two'\nexport type One = Two | 1\n`,
    'two.ts': `export type Two = 2\n`,
  })
  expect(found).toEqual([])
})
