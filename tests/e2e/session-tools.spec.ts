// What unfolds under the session panel: actions, the store's log and its value.
import { Example, expect, frameworks, shown, test } from './reader'

const url = '/stores/session-store/'
const session = /Session sess_\S+ active/

class Tools extends Example {
  async unfold(name: string) {
    await this.card.getByRole('button', { name, exact: true }).click()
  }

  get actions() {
    return this.card.getByRole('group', { name: 'Actions' })
  }

  get log() {
    return this.card.getByRole('log')
  }

  act(name: string) {
    return this.actions.getByRole('button', { name, exact: true })
  }
}

test('all is folded at first, and nothing of it is fetched', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(url)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  await expect(tools.actions).toBeHidden()
  await expect(tools.log).toBeHidden()
  expect(fetched.filter((address) => /\/tools\./.test(address))).toEqual([])
})

test('each state offers the actions that fit it', async ({ page }) => {
  await page.goto(url)
  const tools = new Tools(page)
  await tools.unfold('Actions')
  const offered = {
    'Signed in': ['Touch the session', 'Get a new token', 'Sign out'],
    Pending: ['Touch the session', 'Resolve the task', 'Sign out'],
    'Two accounts': [
      'Touch the session',
      'Get a new token',
      'Switch account',
      'Sign out of this account',
      'Sign out',
    ],
    'Signed out': [],
    Loading: [],
  }
  for (const [state, names] of Object.entries(offered)) {
    await tools.panel.getByRole('radio', { name: state }).click()
    await expect(tools.actions.locator('.action:visible > button')).toHaveText(names)
  }
})

test('a touch emits a new session, and a new token emits nothing', async ({ page }) => {
  await page.goto(url)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  await tools.unfold('Actions')
  await tools.unfold('Store log')
  await expect(tools.log.getByRole('listitem')).toHaveText([session, /undefined$/])
  await tools.act('Touch the session').click()
  await expect(tools.actions.getByRole('status')).toContainText('Touch the session: done')
  await expect(tools.log.getByRole('listitem')).toHaveText([session, session, /undefined$/])
  await tools.act('Get a new token').click()
  await expect(tools.actions.getByRole('status')).toContainText('Get a new token: done')
  await expect(tools.log.getByRole('listitem')).toHaveCount(3)
})

for (const { id, label } of frameworks) {
  test(`${label}: signing out passes undefined, and panel, example and log follow`, async ({
    page,
  }) => {
    await page.goto(`${url}?framework=${id}`)
    const tools = new Tools(page)
    await tools.shows(shown['Signed in'])
    await tools.unfold('Actions')
    await tools.unfold('Store log')
    await tools.act('Sign out').click()
    await tools.shows(shown['Signed out'])
    await expect(tools.state('Signed out')).toBeChecked()
    await expect(tools.log.getByRole('listitem')).toHaveText([
      /null$/,
      /undefined$/,
      session,
      /undefined$/,
    ])
    await expect(tools.actions).toContainText('Nobody is signed in.')
    await tools.card.getByRole('button', { name: 'Clear' }).click()
    await expect(tools.log.getByRole('listitem')).toHaveCount(0)
  })

  test(`${label}: switching account shows the other session`, async ({ page }) => {
    await page.goto(`${url}?framework=${id}&session=two-accounts`)
    const tools = new Tools(page)
    await tools.shows(shown['Signed in'])
    const before = await page.evaluate(() => window.Clerk!.session!.id)
    await tools.unfold('Actions')
    await tools.act('Switch account').click()
    await expect(tools.actions.getByRole('status')).toHaveText('Switch account: done')
    expect(await page.evaluate(() => window.Clerk!.session!.id)).not.toBe(before)
    await expect(tools.state('Two accounts' as 'Signed in')).toBeChecked()
    await tools.shows(shown['Signed in'])
    await tools.act('Sign out of this account').click()
    await expect(tools.state('Signed out')).toBeChecked()
    await tools.shows(shown['Signed out'])
    expect(await page.evaluate(() => window.Clerk!.client!.sessions.length)).toBe(1)
  })
}

for (const { id, label } of frameworks) {
  test(`${label}: setting the organization shows it`, async ({ page }) => {
    await page.goto(`/stores/organization-store/?framework=${id}`)
    const tools = new Tools(page)
    await tools.shows('You are working in Larkspur Studio.')
    await tools.unfold('Actions')
    await tools.act('Switch organization').click()
    await tools.shows('You are working in Harbour Coffee.')
    await tools.act('Personal account').click()
    await tools.shows('No organization is active.')
    await expect(tools.state('Signed in')).toBeChecked()
  })
}

test('resolving the task makes a pending session active', async ({ page }) => {
  await page.goto(`${url}?session=pending`)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  expect(await page.evaluate(() => window.Clerk!.session!.status)).toBe('pending')
  await tools.unfold('Actions')
  await tools.act('Resolve the task').click()
  await expect(tools.state('Signed in')).toBeChecked()
  expect(await page.evaluate(() => window.Clerk!.session!.status)).toBe('active')
})

test('what happens in the console shows on the page', async ({ page }) => {
  await page.goto(url)
  const example = new Example(page)
  await example.shows(shown['Signed in'])
  await page.evaluate(() => window.Clerk!.signOut())
  await example.shows(shown['Signed out'])
  await expect(example.state('Signed out')).toBeChecked()
})

test('slow loading keeps the store at undefined for a while, also after a reload', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(url)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  await tools.unfold('Actions')
  await page.clock.pauseAt(Date.now() + 60_000)
  await tools.card.getByRole('switch', { name: 'Slow loading (2 s)' }).check()
  await page.clock.runFor(1_999)
  await tools.shows(shown.Loading)
  await expect(tools.state('Signed in')).toBeChecked()
  await page.clock.resume()
  await tools.shows(shown['Signed in'])
  await page.reload()
  await tools.unfold('Actions')
  await expect(tools.card.getByRole('switch')).toBeChecked()
  await tools.shows(shown['Signed in'])
})

test('the copy button of an action yields its line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(url)
  const tools = new Tools(page)
  await tools.unfold('Actions')
  const row = tools.actions.locator('.action', { has: page.getByText('Sign out', { exact: true }) })
  await row.locator('pre').hover()
  await row.getByRole('button', { name: 'Copy to clipboard' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('await window.Clerk?.signOut()')
})

test('the value unfolds as a tree that tells dates and methods', async ({ page }) => {
  await page.goto(url)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  await tools.unfold('Value')
  const value = tools.card.getByRole('group', { name: 'Value' })
  await expect(value).toContainText(/\$sessionStore object sess_/)
  await expect(value).toContainText(/lastActiveAt Date 20\d\d-/)
  await expect(value).toContainText('touch method')
  await value.getByText('publicUserData').click()
  await expect(value).toContainText('identifier "maya.lindqvist@example.com"')
  await tools.choose('Signed out')
  await expect(value).toHaveText('$sessionStore null')
})

test('works by keyboard alone', async ({ page }) => {
  await page.goto(url)
  const tools = new Tools(page)
  await tools.shows(shown['Signed in'])
  await tools.state('Signed in').focus()
  await page.keyboard.press('Tab')
  await expect(tools.card.getByRole('button', { name: 'Actions', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tools.act('Touch the session')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(tools.act('Touch the session')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(tools.actions.getByRole('status')).toContainText('done')
  await tools.act('Sign out').focus()
  await page.keyboard.press('Enter')
  await tools.shows(shown['Signed out'])
  await expect(tools.actions.getByRole('switch')).toBeFocused()
})
