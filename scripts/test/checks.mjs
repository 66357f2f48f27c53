// The checks of `npm test`, in the order of the table: what each runs, and what it waits for.

/**
 * - `tool`, `args`: the command, as `startTool` takes it.
 * - `needs`: checks that must have passed before; they run even when not asked for.
 * - `load`: how much of a two-core machine it takes: a `light` one, of one core, runs beside any other
 *   but `alone`, of the `heavy` ones one runs at a time. Long ones come first, so that none is left over.
 * - `browser`: what it takes; where that can't be had, the check fails.
 * - `counts`: the runner whose own count of tests is taken; a check without counts as one test.
 * @typedef {{
 *   name: string,
 *   tool: string,
 *   args: string[],
 *   load: 'light' | 'heavy' | 'alone',
 *   needs?: string[],
 *   counts?: 'vitest' | 'playwright',
 *   browser?: import('../browser.mjs').Engine,
 * }} Check
 */

/** @type {readonly Check[]} */
export const checks = [
  { name: 'build', tool: 'astro', args: ['build'], load: 'heavy' },
  {
    name: 'e2e',
    tool: '@playwright/test:playwright',
    args: [
      ...['test', '--output=test-results/e2e'],
      ...['chromium', 'phone', 'journeys'].map((name) => `--project=${name}`),
    ],
    load: 'heavy',
    needs: ['build'],
    counts: 'playwright',
    browser: 'chromium',
  },
  .../** @type {const} */ (['firefox', 'webkit']).map((browser) => ({
    name: browser,
    tool: '@playwright/test:playwright',
    args: ['test', `--output=test-results/${browser}`, `--project=${browser}`, '--workers=1'],
    load: /** @type {const} */ ('light'),
    needs: ['build'],
    counts: /** @type {const} */ ('playwright'),
    browser,
  })),
  { name: 'vitest', tool: 'vitest', args: ['run'], load: 'light', counts: 'vitest' },
  {
    name: 'conformance',
    tool: '@playwright/test:playwright',
    args: ['test', '--output=test-results/conformance', '--project=conformance'],
    load: 'light',
    counts: 'playwright',
    browser: 'chromium',
  },
  {
    name: 'app',
    tool: '@playwright/test:playwright',
    args: ['test', '--output=test-results/app', '--project=app', '--workers=1'],
    load: 'light',
    counts: 'playwright',
    browser: 'chromium',
  },
  { name: 'prettier', tool: 'prettier', args: ['--check', '.'], load: 'light' },
  { name: 'eslint', tool: 'eslint', args: ['--max-warnings', '0', '.'], load: 'light' },
  { name: 'knip', tool: 'knip', args: [], load: 'light' },
  {
    name: 'circles',
    tool: 'dependency-cruiser:depcruise',
    args: ['--config', 'scripts/lint/circles.mjs', 'src', 'scripts', 'tests'],
    load: 'light',
  },
  {
    name: 'tsc',
    tool: 'typescript:tsc',
    args: ['--noEmit', '--checkJs'],
    load: 'light',
    needs: ['build'],
  },
  {
    name: 'vue-tsc',
    tool: 'vue-tsc',
    args: ['--noEmit', '--project', 'tsconfig.examples.json'],
    load: 'light',
    needs: ['build'],
  },
  {
    name: 'svelte-check',
    tool: 'svelte-check',
    args: ['--tsconfig', './tsconfig.examples.json', '--fail-on-warnings'],
    load: 'light',
    needs: ['build'],
  },
  {
    name: 'astro-check',
    tool: 'astro',
    args: ['check', '--minimumSeverity', 'warning'],
    load: 'light',
    needs: ['build'],
  },
  // Writes the types in `.astro/` anew, which those before it read.
  {
    name: 'dev',
    tool: '@playwright/test:playwright',
    args: ['test', '--output=test-results/dev', '--project=dev'],
    load: 'alone',
    needs: ['build'],
    counts: 'playwright',
    browser: 'chromium',
  },
]
