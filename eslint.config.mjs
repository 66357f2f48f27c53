// What lint keeps: the import boundaries, the sizes of files, and each language's own advice. Layout is
// Prettier's, and undefined names are the type checkers'.
import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import boundaries from 'eslint-plugin-boundaries'
import svelte from 'eslint-plugin-svelte'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import { boundariesRules, boundariesSettings } from './scripts/lint/boundaries.mjs'
import * as mdxImports from './scripts/lint/mdx-imports.mjs'

/** The simulator runs in tests as well as in pages, so it knows no page. */
const domGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'CustomEvent',
  'HTMLElement',
]

/**
 * A file that has a reason to be longer gives it at its top: `eslint-disable max-lines -- why`.
 * @param {number} max
 * @returns {import('eslint').Linter.RuleEntry}
 */
const maxLines = (max) => ['error', { max, skipBlankLines: true }]

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.*/',
    '.former-files/',
    '**/.astro/',
    'test-results/',
    'playwright-report/',
  ]),
  {
    files: ['**/*.{js,mjs,cjs,ts,tsx,vue,svelte,astro}'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
  },
  astro.configs.recommended,
  vue.configs['flat/essential'],
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
  },
  { files: ['**/*.mdx'], languageOptions: { parser: mdxImports } },
  {
    files: ['**/*.{js,mjs,ts,tsx,vue,svelte,astro,mdx}'],
    plugins: { boundaries },
    settings: boundariesSettings,
    rules: boundariesRules,
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx,vue,svelte,astro}'],
    rules: {
      'no-undef': 'off',
      'max-lines': maxLines(200),
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  { files: ['src/pages/api/**'], rules: { 'max-lines': maxLines(25) } },
  { files: ['src/simulator/**'], rules: { 'no-restricted-globals': ['error', ...domGlobals] } },
  // A reader's component is named as in the text of its page.
  { files: ['src/examples/**/*.vue'], rules: { 'vue/multi-word-component-names': 'off' } },
)
