// Calls that come together share one run, and each gets its own result.
import { expect, test, vi } from 'vitest'
import { batched } from '../../../src/feedback/server/answers/batch'

test('calls of one moment are one run', async () => {
  const run = vi.fn(async (items: number[]) => items.map((item) => item * 2))
  const double = batched(run)
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6])
  expect(run.mock.calls).toEqual([[[1, 2, 3]]])
})

test('what comes during a run is the next one, and runs never overlap', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const started: number[][] = []
  const echo = batched(async (items: number[]) => {
    started.push([...items])
    if (started.length === 1) await promise
    return items
  })
  const first = echo(1)
  await vi.waitFor(() => expect(started).toHaveLength(1))
  const rest = [echo(2), echo(3)]
  await new Promise((done) => setImmediate(done))
  expect(started).toEqual([[1]])
  resolve()
  expect(await Promise.all([first, ...rest])).toEqual([1, 2, 3])
  expect(started).toEqual([[1], [2, 3]])
})

test('a run that fails fails its own calls only', async () => {
  const run = vi.fn(async (items: number[]) => items)
  run.mockRejectedValueOnce(new Error('full'))
  const echo = batched(run)
  const outcomes = await Promise.allSettled([echo(1), echo(2)])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await echo(3)).toBe(3)
})
