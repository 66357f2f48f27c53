// An example that throws shows its error in its box, the rest of the page lives on, and it gets
// another try with the next state. The fault is put in on the way to the browser.
import { Example, expect, forgetFailedRequests, frameworks, test } from './reader'

const faulty = `export default () => {
  if (location.search.includes('signed-out')) throw new TypeError('nobody is signed in')
  return null
}`

for (const { id, label } of frameworks) {
  test(`${label}: the error stands in the box, and goes with the next state`, async ({
    page,
    problems,
  }) => {
    await page.route(/\/session\.[^/]*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: faulty }),
    )
    await page.goto(`/stores/session-store/?framework=${id}&session=signed-out`)
    const [first, second] = [new Example(page, 0), new Example(page, 1)]
    await expect(first.preview.getByRole('alert')).toHaveText('TypeError: nobody is signed in')
    await second.card.scrollIntoViewIfNeeded()
    await second.shows('You are signed out.')
    expect(problems.splice(0).join()).toContain('nobody is signed in')
    await first.choose('Signed in')
    await expect(first.preview.getByRole('alert')).toBeHidden()
    await first.shows(/^Renders nothing/)
    await second.shows(/You are signed in/)
  })
}

test('an example whose file cannot be fetched says so', async ({ page, problems }) => {
  await page.route(/\/session\.[^/]*\.js/, (route) => route.abort())
  await page.goto('/stores/session-store/')
  const [first, second] = [new Example(page, 0), new Example(page, 1)]
  await expect(first.preview.getByRole('alert')).toHaveText(/could not be loaded/)
  await second.card.scrollIntoViewIfNeeded()
  await second.shows(/You are signed in/)
  expect(problems.pop()).toContain('Error hydrating')
  forgetFailedRequests(problems)
})

test('Clerk whose files cannot be fetched is told in every box', async ({ page, problems }) => {
  await page.route(/\/start-clerk\.[^/]*\.js/, (route) => route.abort())
  await page.goto('/stores/session-store/')
  const { preview } = new Example(page)
  await expect(preview.getByRole('alert')).toHaveText(/Clerk could not be loaded/)
  forgetFailedRequests(problems)
  expect(problems.splice(0)).toEqual([expect.stringContaining('dynamically imported module')])
})
