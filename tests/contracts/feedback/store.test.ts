// What every database of answers keeps to, SQLite and PostgreSQL alike.
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { StoreUnavailable, type FeedbackStore } from '../../../src/feedback/server/answers/store'
import { all, newPage, noon, someAnswer } from './answers'
import { databases, type Database } from './databases'
import { writeElsewhere } from './elsewhere'

describe.each(databases)('$name', ({ create, faults }) => {
  let database: Database
  let store: FeedbackStore
  const others: FeedbackStore[] = []

  beforeAll(async () => {
    database = await create()
    store = database.open()
  }, 180_000)

  afterEach(async () => {
    await Promise.all(others.splice(0).map((other) => other.close()))
  })

  afterAll(async () => {
    await store.close()
    await database.remove()
  }, 60_000)

  function another(): FeedbackStore {
    const other = database.open()
    others.push(other)
    return other
  }

  const stored = (page: string) => all(store.answers({ page }))

  test('the tables are made once, however many open the database at the same time', async () => {
    const page = newPage()
    const stores = Array.from({ length: 5 }, another)
    const outcomes = await Promise.all(stores.map((other) => other.save(someAnswer({ page }))))
    expect(outcomes).toEqual([true, true, true, true, true])
    expect(await stored(page)).toHaveLength(5)
  })

  test('an answer comes back as it was given', async () => {
    const answer = someAnswer({
      verdict: 'not-helpful',
      comment: `It's "quoted"; -- \\ 日本語 🎈\n\ttabbed, NULL, %s, $1, ?`,
      framework: 'vue',
      session: 'signed-out',
      version: '1.2.3+4',
      answeredAt: noon - 5,
    })
    expect(await store.save(answer)).toBe(true)
    expect(await stored(answer.page)).toEqual([{ ...answer, reader: undefined }])
  })

  test('an answer that was sent twice is stored once', async () => {
    const answer = someAnswer()
    expect([await store.save(answer), await store.save(answer)]).toEqual([true, false])
    expect(await stored(answer.page)).toHaveLength(1)
  })

  test('a key is stored once, whoever uses it again', async () => {
    const answer = someAnswer()
    await store.save(answer)
    const other = someAnswer({ id: answer.id })
    expect(await store.save(other)).toBe(false)
    expect(await stored(answer.page)).toHaveLength(1)
    expect(await stored(other.page)).toEqual([])
  })

  test('the same key from many clients at once is stored once', async () => {
    const answer = someAnswer()
    const stores = [store, another(), another()]
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => stores[index % 3]!.save(answer)),
    )
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await stored(answer.page)).toHaveLength(1)
  })

  test('several processes write side by side, and nothing is lost or doubled', async () => {
    const page = newPage()
    const answers = Array.from({ length: 60 }, () => someAnswer({ page }))
    const outcomes = await Promise.all([1, 2, 3].map(() => writeElsewhere(database.env, answers)))
    expect(outcomes.flat().filter(Boolean)).toHaveLength(60)
    const ids = (await stored(page)).map(({ id }) => id)
    expect(ids.sort()).toEqual(answers.map(({ id }) => id).sort())
  }, 60_000)

  test("a reader's later answer replaces the earlier one, in any order of arrival", async () => {
    const first = someAnswer({ comment: 'first' })
    const { reader, page } = first
    const second = someAnswer({ reader, page, verdict: 'not-helpful', answeredAt: noon + 1 })
    const third = someAnswer({ reader, page, comment: 'third', answeredAt: noon + 2 })
    expect(await store.save(first)).toBe(true)
    expect(await store.save(third)).toBe(true)
    expect(await store.save(second)).toBe(false)
    expect(await store.save(first)).toBe(false)
    expect(await stored(page)).toMatchObject([{ id: third.id, comment: 'third' }])
  })

  test('another reader, or another page, is another answer', async () => {
    const answer = someAnswer()
    const ofOther = { ...answer, id: randomUUID(), reader: randomUUID() }
    const toOther = { ...answer, id: randomUUID(), page: newPage() }
    await Promise.all([answer, ofOther, toOther].map((one) => store.save(one)))
    expect(await stored(answer.page)).toHaveLength(2)
    expect(await stored(toOther.page)).toHaveLength(1)
  })

  test('a clock that is ahead, or years behind, gives way to the time of receipt', async () => {
    const page = newPage()
    const times = [noon + 60_000, 0, noon - 86_400_000]
    for (const answeredAt of times) await store.save(someAnswer({ page, answeredAt }))
    const read = (await stored(page)).map(({ answeredAt }) => answeredAt)
    expect(read).toEqual([noon, noon, noon - 86_400_000])
  })

  test('answers come newest first, more than are read at a time, from a day on', async () => {
    const page = newPage()
    const times = Array.from({ length: 1205 }, (_, index) => noon - ((index * 7) % 1205))
    await Promise.all(times.map((answeredAt) => store.save(someAnswer({ page, answeredAt }))))
    const read = (await stored(page)).map(({ answeredAt }) => answeredAt)
    expect(read).toEqual(times.toSorted((a, b) => b - a))
    expect(await all(store.answers({ page, since: noon - 9 }))).toHaveLength(10)
  }, 60_000)

  test('a client is counted by all stores together, and told how long to wait', async () => {
    const limit = { name: `limit-${randomUUID()}`, requests: 3, seconds: 1000 }
    const stores = [store, another(), another(), another()]
    const waits = []
    for (const each of stores) waits.push(await each.count(limit, 'client'))
    expect(waits.slice(0, 3)).toEqual([0, 0, 0])
    expect(waits[3]).toBeGreaterThan(900)
    expect(waits[3]).toBeLessThanOrEqual(1000)
    expect(await store.count(limit, 'another client')).toBe(0)
  })

  test('a span that is over counts no more', async () => {
    const limit = { name: `limit-${randomUUID()}`, requests: 1, seconds: 1 }
    expect(await store.count(limit, 'client')).toBe(0)
    await expect.poll(() => store.count(limit, 'client'), { timeout: 10_000 }).toBe(0)
  }, 15_000)

  test('all stores share the secret of a day, and the next day has another', async () => {
    const secrets = await Promise.all(
      [store, another(), another()].map((each) => each.dailySecret('2026-01-15')),
    )
    expect(new Set(secrets).size).toBe(1)
    expect(secrets[0]).toMatch(/^[\w-]{43}$/)
    const next = await store.dailySecret('2026-01-16')
    expect(next).not.toBe(secrets[0])
    const again = await store.dailySecret('2026-01-15')
    expect(again, 'the old secret is forgotten').not.toBe(secrets[0])
  })

  test('another program that holds the database for a moment is waited for', async () => {
    const answer = someAnswer()
    await store.checkWritable()
    const undo = await database.cause['is locked by another program']!()
    const saving = expect(store.save(answer)).resolves.toBe(true)
    await wait(100)
    await undo()
    await saving
    expect(await stored(answer.page)).toHaveLength(1)
  })

  test('a store that was closed opens again', async () => {
    const other = another()
    const answer = someAnswer()
    await other.save(answer)
    await other.close()
    expect(await other.save(answer)).toBe(false)
    expect(await other.count({ name: 'reopened', requests: 1, seconds: 60 }, 'client')).toBe(0)
  })

  test.each(faults)(
    'while the database %s, answers are refused; after that they are kept again',
    async (fault) => {
      const before = someAnswer()
      // Long enough to need room of their own in the file.
      const during = Array.from({ length: 50 }, () => someAnswer({ comment: 'x'.repeat(2000) }))
      const limit = { name: 'fault', requests: 9, seconds: 60 }
      // In use before the fault, so that what it holds open has to cope.
      await store.save(before)
      await store.count(limit, fault)
      const undo = await database.cause[fault]!()
      // A full file may still have room for the little that a check writes.
      if (fault !== 'is full') {
        await expect(store.checkWritable()).rejects.toThrow(StoreUnavailable)
      }
      const outcomes = await Promise.allSettled(during.map((answer) => store.save(answer)))
      const reasons = outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason)
      expect(reasons.every((reason) => reason instanceof StoreUnavailable)).toBe(true)
      await undo()
      await expect.poll(() => store.checkWritable().then(() => 'writable', String)).toBe('writable')
      await Promise.all(during.map((answer) => store.save(answer)))
      expect(await stored(before.page)).toHaveLength(1)
      for (const { page } of during) expect(await stored(page)).toHaveLength(1)
      expect(await store.count(limit, fault)).toBe(0)
    },
    60_000,
  )
})
