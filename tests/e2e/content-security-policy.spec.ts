// The policy of the pages: what was built runs, and nothing that was slipped in.
import { expect, test } from './reader'

/** The page with `addition` at the start of its body, as a fault or an attacker would put it there. */
function withAddition(page: import('@playwright/test').Page, addition: string) {
  return page.route('**/stores/session-store/', async (route) => {
    const answer = await route.fetch()
    const html = (await answer.text()).replace(/<body[^>]*>/, (body) => body + addition)
    await route.fulfill({ response: answer, body: html })
  })
}

const attacks = {
  'an inline script that is not of the build': '<script>window.slippedIn = true</script>',
  'an inline module': '<script type="module">window.slippedIn = true</script>',
  'an event handler': '<img src="data:," alt="" onerror="window.slippedIn = true">',
  'a script from elsewhere': '<script src="https://example.com/script.js"></script>',
  'a frame from elsewhere': '<iframe src="https://example.com/"></iframe>',
  'a base for all links': '<base href="https://example.com/">',
}

for (const [name, addition] of Object.entries(attacks)) {
  test(`the policy stops ${name}`, async ({ page, problems }) => {
    await withAddition(page, addition)
    await page.goto('/stores/session-store/')
    await expect.poll(() => problems.join('\n')).toMatch(/Content Security Policy/)
    expect(await page.evaluate('window.slippedIn')).toBeUndefined()
    expect(await page.evaluate('document.baseURI')).toContain('127.0.0.1')
    await page.goto('about:blank')
    problems.splice(0)
  })
}

test('the policy allows no inline script as such, and no eval', async ({ page, problems }) => {
  await page.goto('/stores/session-store/')
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content')
  expect(policy).toContain("default-src 'self'")
  const scripts = policy!.split('; ').find((rule) => rule.startsWith('script-src'))!
  expect(scripts).not.toMatch(/'unsafe-(inline|eval)'/)
  const evaluated = await page.evaluate(() => {
    const script = document.createElement('script')
    script.text = 'try { window.slippedIn = eval("true") } catch {}'
    document.body.append(script)
    return 'slippedIn' in window
  })
  expect(evaluated).toBe(false)
  problems.splice(0)
})
