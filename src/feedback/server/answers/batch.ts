// Lets many calls share one transaction, so that they wait for the disk once. Runs on the server.

/**
 * A function that hands what it is called with to `run`, together with all else that came in since
 * `run` was last called, and resolves to its own result. When `run` rejects, so do all of them.
 * @param run gives a result for each item, in their order
 */
export function batched<Item, Result>(
  run: (items: Item[]) => Promise<Result[]>,
): (item: Item) => Promise<Result> {
  let next: { items: Item[]; results: Promise<Result[]> } | undefined
  let running: Promise<unknown> = Promise.resolve()

  function collect() {
    const items: Item[] = []
    const start = async () => {
      // What is in the sockets already comes along.
      await new Promise((resolve) => setImmediate(resolve))
      next = undefined
      return run(items)
    }
    const results = running.then(start)
    running = results.catch(() => undefined)
    return { items, results }
  }

  return async (item) => {
    const batch = (next ??= collect())
    const index = batch.items.push(item) - 1
    const results = await batch.results
    return results[index] as Result
  }
}
