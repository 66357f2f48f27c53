// "Download" and "Open in StackBlitz" hand over the same complete project. That it type-checks and builds
// is shown by tests/contracts/starter.test.ts.
import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { openExample, sentence } from './playground'
import { expect, frameworks, test } from './reader'

for (const { id, label, file } of frameworks) {
  test(`the download in ${label} is a project with the code of the reader`, async ({ page }) => {
    const playground = await openExample(page, id)
    const original = readFileSync(`src/examples/session-last-active/${file}`, 'utf8')
    await playground.edit()
    await playground.replace(sentence, 'Mine')
    const arriving = page.waitForEvent('download')
    await playground.button('Download').click()
    const download = await arriving
    const name = file.replace('.', '-')
    expect(download.suggestedFilename()).toBe(`${name}.zip`)
    const files = unzipSync(readFileSync(await download.path()))
    const textOf = (path: string) => strFromU8(files[`${name}/${path}`]!)
    expect(textOf(`src/components/${file}`)).toBe(original.replace(sentence, 'Mine'))
    expect(textOf('src/pages/index.astro')).toContain(`../components/${file}`)
    expect(JSON.parse(textOf('package.json')).dependencies).toHaveProperty(id)
    expect(textOf('.env.example')).toContain('CLERK_SECRET_KEY=')
    expect(textOf('README.md')).toContain('.env')
    expect(Object.keys(files)).toContain(`${name}/astro.config.mjs`)
  })
}

test('StackBlitz gets the same files, in a new tab, and only on a click', async ({
  page,
  context,
  problems,
}) => {
  const posted: URLSearchParams[] = []
  await context.route('https://stackblitz.com/**', async (route) => {
    posted.push(new URLSearchParams(route.request().postData() ?? ''))
    await route.fulfill({ body: 'StackBlitz' })
  })
  const playground = await openExample(page, 'vue')
  await playground.edit()
  await playground.replace(sentence, 'Mine')
  expect(posted).toEqual([])
  const opening = context.waitForEvent('page')
  await playground.button('Open in StackBlitz').click()
  await expect((await opening).getByText('StackBlitz')).toBeVisible()
  expect(posted).toHaveLength(1)
  const [form] = posted
  expect(form!.get('project[template]')).toBe('node')
  expect(form!.get('project[files][src/components/session.vue]')).toContain('Mine')
  expect(form!.get('project[files][package.json]')).toContain('@clerk/astro')
  await expect(page).toHaveURL(/session-store/)
  expect(problems).toEqual([])
})
