// The rooms of the house and the arrows between them: ARCHITECTURE.md says what each is for.

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

/** The live examples: `example:<folder>`. */
const liveExamples = 'example:*'

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

/**
 * The name of a file's last folder says where it runs: `build`, `page`, `worker`, `frame`, `server`. What is
 * in none of them runs wherever it is imported.
 * @type {Record<string, Room>}
 */
export const rooms = {
  tests: { files: 'tests/**', local: '*' },
  'bench-page': {
    files: 'scripts/bench/thirty-examples/*.astro',
    local: ['session'],
    packages: ['@astrojs/starlight/components/StarlightPage.astro', liveExamples],
  },
  scripts: { files: 'scripts/**', local: ['scripts', 'build', 'feedback-server', 'site'] },
  types: { files: 'src/**/*.d.ts', local: '*' },

  // The site as a whole.
  'site-build': {
    files: 'src/site/build/**',
    local: ['site-build'],
    packages: ['hosted-git-info', 'node:*', 'node:*/*'],
    types: ['**'],
  },
  site: { files: 'src/site/**', local: ['site'], packages: [], types: ['**'] },
  styles: { files: 'src/styles/**', local: ['styles'] },
  checked: {
    files: 'src/build/checked/**',
    local: ['checked', 'tests', 'site-build'],
    packages: ['node:*'],
  },
  build: { files: 'src/build/**', local: ['build', 'offline', 'site', 'site-build'] },

  // What readers read.
  schema: { files: 'src/content.config{,.ts}', local: ['build', 'session-build'] },
  content: {
    files: 'src/content/**',
    local: ['components', 'styles'],
    packages: ['@astrojs/starlight/components', liveExamples],
  },
  example: { files: 'src/examples/**', packages: readersPackages },
  starter: { files: 'src/starter/**', local: ['starter', 'site'] },
  'components-build': {
    files: 'src/components/*/build/**',
    local: ['components-build', 'session', 'session-build', 'site'],
  },
  'components-page': {
    files: 'src/components/*/page/**',
    local: [
      ...['components', 'components-page', 'islands-page', 'playground-page'],
      ...['session', 'session-page', 'simulator', 'site'],
    ],
  },
  components: {
    files: 'src/components/**',
    local: [
      ...[
        'build',
        'checked',
        'components',
        'components-page',
        'feedback',
        'playground',
        'playground-build',
        'session',
        'session-build',
      ],
      ...['session-page', 'simulator', 'site', 'site-build', 'starter', 'styles'],
    ],
  },
  pages: { files: 'src/pages/{og/**,*}', local: ['site', 'styles'] },

  // The simulated session.
  simulator: {
    files: 'src/simulator/**',
    local: ['simulator'],
    packages: [],
    types: ['@clerk/shared/types', '@clerk/shared/ui'],
  },
  'session-build': {
    files: 'src/session/build/**',
    local: ['session', 'session-build', 'simulator'],
  },
  'session-worker': { files: 'src/session/worker/**', packages: [] },
  'session-page': {
    files: 'src/session/page/**',
    local: ['session', 'session-page', 'session-worker', 'simulator'],
  },
  session: { files: 'src/session/**', local: ['session', 'simulator'] },
  'islands-build': { files: 'src/islands/build/**', local: ['islands-build'] },
  'islands-page': { files: 'src/islands/page/**', local: ['islands-page', 'site'] },

  // The playground.
  'playground-build': { files: 'src/playground/build/**', local: ['playground-build', 'site'] },
  'playground-worker': {
    files: 'src/playground/worker/**',
    local: ['playground', 'playground-worker', 'site'],
  },
  'playground-frame': {
    files: 'src/playground/frame/**',
    local: ['playground', 'playground-frame', 'session', 'site'],
  },
  'playground-page': {
    files: 'src/playground/page/**',
    local: [
      ...['playground', 'playground-page', 'playground-worker'],
      ...['session', 'session-page', 'simulator', 'site', 'starter', 'styles'],
    ],
  },
  playground: { files: 'src/playground/**', local: ['playground', 'session', 'simulator', 'site'] },

  // Feedback, and reading without the network.
  'feedback-server': { files: 'src/feedback/server/**', local: ['feedback-server'] },
  feedback: { files: 'src/feedback/**', packages: [] },
  api: { files: 'src/pages/api/**', local: ['feedback-server', 'site'] },
  'offline-build': { files: 'src/offline/build/**', local: ['offline-build'] },
  'offline-page': { files: 'src/offline/page/**', local: ['offline-page'] },
  'offline-worker': {
    files: 'src/offline/worker/**',
    local: ['offline', 'offline-worker', 'site'],
  },
  offline: { files: 'src/offline/**', packages: [] },

  wiring: {
    files: '*',
    local: [
      ...[
        'build',
        'components-build',
        'feedback',
        'islands-build',
        'offline-build',
        'playground-build',
      ],
      ...['scripts', 'site-build', 'wiring'],
    ],
  },
}
