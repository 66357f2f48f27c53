// How Vitest finds its tests: units, contracts that every implementation of an interface keeps, and
// what the guides tell readers, of which the page on testing has a configuration of its own.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'site',
          include: ['tests/{unit,contracts}/**/*.test.ts', 'tests/guides/*.test.{ts,tsx}'],
          environment: 'node',
          // As in a reader's build: its code reads import.meta.env, and each test can have stores of its own.
          server: { deps: { inline: ['@clerk/astro'] } },
          // Patience, for machines that do other work too.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      'tests/guides/testing/vitest.config.ts',
    ],
  },
})
