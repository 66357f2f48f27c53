// The reference as it is made from the packages that are installed here.
import { expect, test } from 'vitest'
import { asRecorded, assertAsRecorded } from '../../../../src/build/reference/changes'
import { notes } from '../../../../src/build/reference/notes'
import { referencePages } from '../../../../src/build/reference/pages'
import { readReference } from '../../../../src/build/reference/read-types'

const reference = readReference(process.cwd())
const pages = referencePages(reference)
const pageOf = (id: string) => pages.find((page) => page.id === `reference/${id}`)!
const places = [{ name: '@clerk/astro/client', members: reference.exports }, ...reference.objects]

test('the installed packages export what is recorded', () => {
  expect(() => assertAsRecorded(reference)).not.toThrow()
})

test('the exports are those that a page gets when it imports @clerk/astro/client', async () => {
  const { '@clerk/astro/client': exports = {} } = asRecorded(reference)
  expect(Object.keys(exports).toSorted()).toEqual(
    Object.keys(await import('@clerk/astro/client')).toSorted(),
  )
})

test('every member that is shown has a text, the doc comment or a note', () => {
  const silent = places.flatMap(({ name, members }) =>
    members
      .filter(({ doc }) => !doc.isInternal)
      .filter((member) => !member.doc.text && !notes[name]?.[member.name])
      .map((member) => `${name}: ${member.name}`),
  )
  expect(silent).toEqual([])
})

test('every note is on a member that exists', () => {
  const known = new Map(places.map(({ name, members }) => [name, members.map((one) => one.name)]))
  const stray = Object.entries(notes).flatMap(([page, texts]) =>
    Object.keys(texts).filter((name) => !known.get(page)?.includes(name)),
  )
  expect(stray).toEqual([])
})

test('each page names the version it was made from, with a link to it', () => {
  expect(pages).toHaveLength(7)
  for (const { id, markdown } of pages) {
    const [, name = '', version = ''] =
      /https:\/\/www\.npmjs\.com\/package\/(@clerk\/\w+)\/v\/([\d.]+)/.exec(markdown) ?? []
    expect(version, id).toBe(reference.versions[name])
    expect(markdown).toContain(encodeURIComponent(`${name}@${version}`))
  }
})

test('a method shows its parameters, and its types lead to where they stand', () => {
  expect(pageOf('session').markdown).toContain(
    '### `getToken()`\n\n<p><code class="type">(options?: ',
  )
  expect(pageOf('session').markdown).toContain(
    '(options?: <a href="/reference/types/#gettokenoptions">GetTokenOptions</a>) =&gt; Promise&lt;',
  )
  expect(pageOf('exports').markdown).toContain('- Throws `ClerkRuntimeError`: When called in')
  expect(pageOf('exports').markdown).toContain(
    'ReadableAtom&lt;<a href="/reference/user/">UserResource</a> | null | undefined&gt;',
  )
})

test('each object leads to the live page of the store that holds it', () => {
  for (const { name } of reference.objects) {
    expect(pageOf(name.toLowerCase()).markdown).toContain(
      `[\`$${name.toLowerCase()}Store\`](/stores/${name.toLowerCase()}-store/)`,
    )
  }
})

test('an optional property says so, and an internal one is only named', () => {
  const session = pageOf('session').markdown
  expect(session).toMatch(/### `currentTask`\n\n<p><code.*SessionTask.*<\/code> \(may be missing\)/)
  expect(session).not.toContain('### `__internal')
  expect(session).toMatch(/## Not for apps\n\n.*`__internal_touch`/)
})

test('nothing is left that only Clerk’s own documentation understands', () => {
  for (const { id, markdown } of pages) {
    expect(markdown, id).not.toMatch(/\{\{|\]\(!|\[!\w+\]|<\/?(ul|li)>|\]\(\/docs/)
  }
})
