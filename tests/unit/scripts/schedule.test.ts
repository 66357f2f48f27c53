// Which checks `npm test` runs, and which side by side.
import { expect, test } from 'vitest'
import { checks } from '../../../scripts/test/checks.mjs'
import { fits, runChecks, selectChecks } from '../../../scripts/test/schedule.mjs'

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

test('all checks run when none is named', () => {
  expect(selectChecks(checks, [])).toEqual(checks)
})

test('a named check brings those it needs', () => {
  expect(names(selectChecks(checks, ['e2e']))).toEqual(['build', 'e2e'])
  expect(names(selectChecks(checks, ['eslint']))).toEqual(['eslint'])
})

test('a name that no check has is refused', () => {
  expect(() => selectChecks(checks, ['lint'])).toThrow('received "lint"')
})

test('each check runs once, after those it needs, beside none that it fights with', async () => {
  const started: string[] = []
  const running = new Set<(typeof checks)[number]>()
  const results = await runChecks(checks, async (check, done) => {
    expect(fits(check, [...running])).toBe(true)
    for (const need of check.needs ?? []) expect(done.has(need)).toBe(true)
    started.push(check.name)
    running.add(check)
    await new Promise((resolve) => setTimeout(resolve, 2))
    running.delete(check)
    return check.name
  })
  expect(started.toSorted()).toEqual(names(checks).toSorted())
  expect([...results.keys()].toSorted()).toEqual(names(checks).toSorted())
})

test('heavy checks take turns, and one that runs alone runs alone', () => {
  const light = { name: 'light', tool: '', args: [], load: 'light' as const }
  const heavy = { ...light, name: 'heavy', load: 'heavy' as const }
  const alone = { ...light, name: 'alone', load: 'alone' as const }
  expect(fits(light, [heavy])).toBe(true)
  expect(fits(heavy, [light])).toBe(true)
  expect(fits(heavy, [heavy])).toBe(false)
  expect(fits(light, [light, heavy])).toBe(false)
  expect(fits(alone, [light])).toBe(false)
  expect(fits(light, [alone])).toBe(false)
})
