// Keeps the rooms of rooms.mjs by eslint-plugin-boundaries: an arrow that is not there is an error, and so is
// a file without a room.
import { fileURLToPath } from 'node:url'
import { rooms } from './rooms.mjs'

/** @param {string[]} categories */
function inRooms(categories) {
  return { file: { categories: { anyOf: categories } } }
}

/** @param {string[]} list */
function listed(list) {
  return list.length > 0 ? list.join(', ') : 'none'
}

/**
 * @param {string} name
 * @param {import('./rooms.mjs').Room} room
 */
function policiesOf(name, { local = [], packages, types }) {
  const from = inRooms([name])
  const fromPackages = { module: { origin: ['external', 'core'] } }
  const reachable = local === '*' ? Object.keys(rooms) : local
  const message = [
    `A file in the room "${name}" must not import "{{dependency.source}}".`,
    `Expected: the rooms ${listed(reachable)};`,
    `npm packages ${packages ? listed(packages) : 'of any name'}${types ? `; as types ${listed(types)}` : ''}.`,
    'Move the code to the room it belongs in; the rooms are in scripts/lint/rooms.mjs, and ARCHITECTURE.md says what each is for.',
  ].join(' ')
  return [
    { from, disallow: { to: { module: { origin: '*' } } }, message },
    { from, allow: { to: inRooms(reachable) } },
    {
      from,
      allow: { to: fromPackages, ...(packages && { dependency: { source: packages } }) },
    },
    { from, allow: { to: fromPackages, dependency: { kind: 'type', source: types ?? [] } } },
  ]
}

/** ESLint config for all files: which room a file is in, and what it may import. */
export const boundariesSettings = {
  'boundaries/root-path': fileURLToPath(new URL('../..', import.meta.url)),
  'boundaries/files-single-match': true,
  'boundaries/files': Object.entries(rooms).map(([category, { files }]) => ({
    category,
    pattern: files,
  })),
  'boundaries/additional-dependency-nodes': [
    {
      name: 'type-query',
      kind: 'type',
      selector: 'TSImportType > Literal.source',
    },
    {
      name: 'glob',
      kind: 'value',
      selector:
        'CallExpression[callee.object.type=MetaProperty][callee.property.name=glob] > Literal',
    },
    {
      name: 'worker',
      kind: 'value',
      selector: 'NewExpression[callee.name=/Worker$/] > NewExpression[callee.name=URL] > Literal',
    },
  ],
  'import/resolver': { [fileURLToPath(new URL('resolver.mjs', import.meta.url))]: {} },
}

/** @type {import('eslint').Linter.RulesRecord} */
export const boundariesRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      checkUnknownLocals: true,
      checkInternals: true,
      policies: Object.entries(rooms).flatMap(([name, room]) => policiesOf(name, room)),
    },
  ],
}
