// Proves that lint keeps files to their size, and lets a file be longer that says why.
import { ESLint } from 'eslint'
import { expect, test } from 'vitest'

const eslint = new ESLint()

async function complaints(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, { filePath })
  return result?.messages.map(({ ruleId }) => ruleId)
}

const lines = (count: number) => 'void 0\n'.repeat(count).trim()

test.each([
  ['src/components/panel.ts', 200],
  ['tests/unit/panel.test.ts', 200],
  ['src/pages/api/feedback.ts', 25],
])('%s may have %i lines', async (file, max) => {
  expect(await complaints(file, lines(max))).toEqual([])
  expect(await complaints(file, lines(max + 1))).toEqual(['max-lines'])
})

test('a blank line does not count', async () => {
  expect(await complaints('src/components/panel.ts', `${lines(100)}\n\n${lines(100)}`)).toEqual([])
})

test('a longer file says why at its top', async () => {
  const reason = '/* eslint-disable max-lines -- one table, in one place */\n'
  expect(await complaints('src/components/panel.ts', reason + lines(300))).toEqual([])
})
