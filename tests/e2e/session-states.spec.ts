// The main promise: toggle the session, and the example of every framework follows.
import { Example, expect, frameworks, shown, test, type StateLabel } from './reader'

const orders: StateLabel[][] = [
  ['Loading', 'Signed out', 'Signed in'],
  ['Signed in', 'Signed out', 'Loading'],
  ['Signed out', 'Loading', 'Signed in', 'Loading', 'Signed out', 'Signed in'],
]

for (const { id, label } of frameworks) {
  for (const order of orders) {
    test(`${label} follows ${order.join(', ')}`, async ({ page }) => {
      await page.goto(`/stores/session-store/?framework=${id}`)
      const example = new Example(page)
      for (const state of order) {
        await example.choose(state)
        await expect(example.state(state)).toBeChecked()
        await example.shows(shown[state])
      }
    })
  }
}

test('every framework shows the same while switching tabs in every state', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  for (const state of Object.keys(shown) as StateLabel[]) {
    await example.choose(state)
    for (const { label } of frameworks) {
      await example.tab(label).click()
      await example.shows(shown[state])
    }
  }
})

test('the session is undefined first and arrives when Clerk has loaded', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  await example.card.getByRole('button', { name: 'Store log' }).click()
  await expect(example.card.getByRole('log').getByRole('listitem')).toHaveText([
    /Session sess_\S+ active$/,
    /undefined$/,
  ])
})

test('quick toggling ends in the last state chosen', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  await page.evaluate(() => {
    const radios = [...document.querySelectorAll<HTMLInputElement>('session-panel input')]
    for (const index of [0, 1, 2, 1, 0, 2, 1]) radios[index]!.click()
  })
  await example.shows(shown['Signed out'])
  await expect(example.state('Signed out')).toBeChecked()
})

test('Clerk answers in the console as in a real app', async ({ page }) => {
  await page.goto('/stores/session-store/')
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  const answer = await page.evaluate(() => ({
    loaded: window.Clerk!.loaded,
    status: window.Clerk!.session!.status,
    isDate: window.Clerk!.session!.lastActiveAt instanceof Date,
    sameUser: window.Clerk!.user === window.Clerk!.session!.user,
  }))
  expect(answer).toEqual({ loaded: true, status: 'active', isDate: true, sameUser: true })
  await example.choose('Signed out')
  await expect.poll(() => page.evaluate(() => window.Clerk!.session)).toBeNull()
})

for (const width of [320, 335, 390, 572, 800, 1280]) {
  test(`nothing moves while states change at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/stores/session-store/')
    const example = new Example(page)
    await example.preview.scrollIntoViewIfNeeded()
    const positions = new Set<string>()
    for (const state of Object.keys(shown) as StateLabel[]) {
      await example.choose(state)
      await example.shows(shown[state])
      const labels = await example.panel.locator('label').all()
      const parts = [example.preview, example.code, ...labels]
      const boxes = await Promise.all(parts.map((part) => part.boundingBox()))
      const top = boxes[0]!.y
      positions.add(
        JSON.stringify(boxes.map((box) => [box!.x, box!.y - top, box!.width, box!.height])),
      )
    }
    expect([...positions]).toHaveLength(1)
  })
}
