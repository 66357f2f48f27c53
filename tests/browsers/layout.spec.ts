// Nothing sticks out of its box, on a desktop and on a phone: rectangles are compared, not pixels.
import { Example, page } from './example'
import { overhangs } from './overhangs'
import { expect, phone, test } from './reader'

const pages = ['/', page, '/playground/', '/guides/get-started/', '/run-it-yourself/']

for (const [name, size] of Object.entries({ 'a desktop': undefined, 'a phone': phone })) {
  test(`on ${name} nothing hangs over the box that it stands in`, async ({ reader }) => {
    if (size) await reader.resize(size)
    for (const path of pages) {
      await reader.open(path)
      expect.soft(await reader.evaluate(overhangs), path).toEqual([])
      const { scrollWidth, clientWidth } = await reader.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      expect.soft(scrollWidth, `how wide ${path} is`).toBe(clientWidth)
    }
  })

  test(`on ${name} the session panel holds its name and its buttons`, async ({ reader }) => {
    if (size) await reader.resize(size)
    await reader.open(page)
    const { panel } = new Example(reader)
    const outer = await panel.box()
    // 3 px, but for what browsers round.
    const padding = 2.9
    for (const part of [panel.part('.name'), ...(await panel.part('label').all())]) {
      const { x, y, width, height } = await part.box()
      expect(y, `top of ${part}`).toBeGreaterThanOrEqual(outer.y + padding)
      expect(y + height).toBeLessThanOrEqual(outer.y + outer.height - padding)
      expect(x).toBeGreaterThanOrEqual(outer.x + padding)
      expect(x + width).toBeLessThanOrEqual(outer.x + outer.width - padding)
    }
  })
}

test('on a desktop the session panel is one row', async ({ reader }) => {
  await reader.open(page)
  const { panel } = new Example(reader)
  const name = await panel.part('.name').box()
  for (const label of await panel.part('label').all()) {
    const { y, height } = await label.box()
    expect(y).toBeLessThanOrEqual(name.y)
    expect(y + height).toBeGreaterThanOrEqual(name.y + name.height)
  }
})
