// The rooms of the house and the arrows between them (see DESIGN.md), as settings of
// eslint-plugin-boundaries. An arrow that is not here is an error, and so is a file without a room.
import { fileURLToPath } from 'node:url'

/**
 * A room: the `files` it holds, as patterns from the project's folder; the rooms it may import from
 * (`local`, its own included); the npm packages it may import, all unless listed; and those it may
 * import as types only. The first room whose files match is the file's.
 * @typedef {{
 *   files: string | string[],
 *   local?: string[] | '*',
 *   packages?: string[],
 *   types?: string[],
 * }} Room
 */

/** What a reader's project has too. */
const readersPackages = [
  '@clerk/astro/client',
  '@nanostores/react',
  '@nanostores/vue',
  'nanostores',
  'react',
  'svelte',
  'vue',
]

/** @type {Record<string, Room>} */
const rooms = {
  tests: { files: 'tests/**', local: '*' },
  'bench-page': {
    files: 'scripts/bench/thirty-examples/*.astro',
    local: ['example-page', 'session'],
    packages: ['@astrojs/starlight/components/StarlightPage.astro'],
  },
  scripts: { files: 'scripts/**', local: ['scripts', 'delivery', 'feedback', 'reference'] },
  'example-page': {
    files: 'src/examples/(*)/Example.astro',
    local: ['components'],
    packages: [],
  },
  example: { files: 'src/examples/(*)/**', packages: readersPackages },
  frameworks: { files: 'src/frameworks{,.ts}', packages: [], types: ['**'] },
  sidebar: { files: 'src/sidebar{,.mjs}', packages: [], types: ['**'] },
  'route-data': { files: 'src/route-data{,.ts}', local: ['addresses', 'built-pages'] },
  checked: { files: 'src/checked/**', local: ['tests', 'versions'], packages: ['node:{fs,path}'] },
  versions: { files: 'src/versions{,.ts}', packages: ['node:{fs,path}'] },
  addresses: { files: 'src/{feedback-url,page-path}{,.ts}', packages: [] },
  git: { files: 'src/git-history{,.mjs}' },
  types: { files: 'src/*.d.ts', local: '*' },
  schema: { files: 'src/content.config{,.ts}', local: ['reference', 'session'] },
  reference: { files: 'src/reference/**', local: ['reference', 'versions'] },
  content: {
    files: 'src/content/**',
    local: ['components', 'example-page', 'styles'],
    packages: ['@astrojs/starlight/components'],
  },
  starter: { files: 'src/starter/**', local: ['starter', 'frameworks'] },
  'built-pages': { files: 'src/built-pages/**', local: ['built-pages', 'frameworks', 'offline'] },
  simulator: {
    files: 'src/simulator/**',
    local: ['simulator'],
    packages: [],
    types: ['@clerk/shared/types', '@clerk/shared/ui'],
  },
  session: { files: 'src/session/**', local: ['session', 'frameworks', 'simulator'] },
  islands: { files: 'src/islands/**', local: ['islands', 'frameworks'] },
  components: {
    files: 'src/components/**',
    local: [
      'addresses',
      'built-pages',
      'checked',
      'components',
      'frameworks',
      'islands',
      'playground',
      'session',
      'simulator',
      'starter',
      'styles',
      'versions',
    ],
  },
  playground: {
    files: 'src/playground/**',
    local: ['playground', 'frameworks', 'session', 'simulator', 'starter', 'styles'],
  },
  delivery: { files: 'src/delivery/**', local: ['delivery'] },
  offline: { files: 'src/offline/**', local: ['offline', 'delivery'] },
  feedback: { files: 'src/feedback/**', local: ['feedback'] },
  api: { files: 'src/pages/api/**', local: ['addresses', 'feedback'] },
  pages: { files: 'src/pages/**', local: ['addresses', 'components', 'frameworks', 'styles'] },
  styles: { files: 'src/styles/**', local: ['styles'] },
  wiring: {
    files: '*',
    local: [
      'addresses',
      'built-pages',
      'delivery',
      'frameworks',
      'git',
      'islands',
      'offline',
      'playground',
      'scripts',
      'sidebar',
      'wiring',
    ],
  },
}

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
 * @param {Room} room
 */
function policiesOf(name, { local = [], packages, types }) {
  const from = inRooms([name])
  const fromPackages = { module: { origin: ['external', 'core'] } }
  const own = name === 'example-page' ? ['its own folder'] : []
  const reachable = local === '*' ? Object.keys(rooms) : local
  const message = [
    `A file in the room "${name}" must not import "{{dependency.source}}".`,
    `Expected: the rooms ${listed([...own, ...reachable])};`,
    `npm packages ${packages ? listed(packages) : 'of any name'}${types ? `; as types ${listed(types)}` : ''}.`,
    'Move the code to the room it belongs in; the rooms are in scripts/lint/boundaries.mjs.',
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
    ...(category.startsWith('example') && { capture: ['example'] }),
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
      policies: [
        ...Object.entries(rooms).flatMap(([name, room]) => policiesOf(name, room)),
        {
          from: inRooms(['example-page']),
          allow: {
            to: {
              file: {
                categories: 'example',
                captured: { example: '{{from.file.captured.example}}' },
              },
            },
          },
        },
      ],
    },
  ],
}
