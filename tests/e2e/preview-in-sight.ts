// Whether a reader sees an example's preview beside what they use. Runs in Node, over a Playwright page.
import { expect, type Locator } from '@playwright/test'

/** Whether all of an element is on the screen, and nothing lies over it. Runs in the browser. */
function isSeen(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const points = [
    [(left + right) / 2, top + 2],
    [(left + right) / 2, bottom - 2],
  ] as const
  return points.every(([x, y]) => {
    const hit = document.elementFromPoint(x, y)
    return hit !== null && (element.contains(hit) || hit.contains(element))
  })
}

/** Expects that all of these are seen at once, where the page is scrolled to now. */
export async function expectInSight(parts: Record<string, Locator>): Promise<void> {
  await expect
    .poll(async () => {
      const seen = await Promise.all(
        Object.entries(parts).map(async ([name, part]) => [name, await part.evaluate(isSeen)]),
      )
      return seen.filter(([, is]) => !is).map(([name]) => name)
    }, 'what is not in sight')
    .toEqual([])
}
