// On a phone the preview stays at the foot of the screen while the tools above it are used.
import { expectInSight } from './preview-in-sight'
import { Example, expect, test } from './reader'

for (const path of ['/stores/session-list-store/', '/stores/organization-store/', '/playground/']) {
  test(`each action on ${path} is seen to act`, async ({ page }) => {
    await page.goto(path)
    const { card, preview } = new Example(page)
    for (const name of ['Actions', 'Store log', 'Value']) {
      await card.getByRole('button', { name, exact: true }).tap()
    }
    const actions = card.getByRole('group', { name: 'Actions' })
    const buttons = actions.locator('.action:visible > button')
    await expect(buttons.first()).toBeVisible()
    for (const button of await buttons.all()) {
      await button.scrollIntoViewIfNeeded()
      await button.focus()
      await expectInSight({ button, preview })
    }
    const [first] = await buttons.all()
    await page.waitForFunction(() => window.Clerk?.loaded)
    await first!.tap()
    await expect(actions.getByRole('status')).toContainText(': done')
    await expectInSight({ first: first!, preview })
  })
}
