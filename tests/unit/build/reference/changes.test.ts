// What somebody learns who builds the site with another version of Clerk's packages.
import { expect, test } from 'vitest'
import { assertAsRecorded, changes } from '../../../../src/build/reference/changes'
import type { Doc, Member } from '../../../../src/build/reference/model'

const doc: Doc = {
  text: '',
  params: [],
  returns: '',
  throws: [],
  deprecated: undefined,
  isExperimental: false,
  isInternal: false,
}

const member = (name: string): Member => ({
  name,
  type: 'string',
  isOptional: false,
  isMethod: false,
  doc,
})

test('the same exports are no change', () => {
  const recorded = { Session: { id: 'string' } }
  expect(changes(recorded, structuredClone(recorded))).toEqual([])
})

test('what is new, gone, or of another type is told with its type', () => {
  const recorded = { Session: { id: 'string', user: 'User', actor: 'Actor' } }
  const installed = {
    Session: { id: 'number', user: 'User', agent: 'Agent' },
    Auth: { id: 'string' },
  }
  expect(changes(recorded, installed)).toEqual([
    'changed  Session: id: number, was string',
    'gone     Session: actor: Actor',
    'new      Session: agent: Agent',
    'new      Auth: id: string',
  ])
})

test('another version that changes an export stops the build, with the list and what to do', () => {
  const versions = { '@clerk/astro': '99.0.0' }
  const reference = { versions, exports: [member('$newStore')], objects: [], types: [] }
  const build = () => assertAsRecorded(reference)
  expect(build).toThrow('The exports of @clerk/astro 99.0.0 are not those')
  expect(build).toThrow('\n  new      @clerk/astro/client: $newStore: string')
  expect(build).toThrow('\n  gone     Session: expireAt: Date')
  expect(build).toThrow('npm run reference:record')
})
