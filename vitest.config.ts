// How Vitest finds its tests: units, and contracts that every implementation of an interface keeps.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,contracts}/**/*.test.ts'],
    environment: 'node',
    // As in a reader's build: its code reads import.meta.env, and each test can have stores of its own.
    server: { deps: { inline: ['@clerk/astro'] } },
    // The first use of ESLint loads the parsers of five languages.
    testTimeout: 20_000,
  },
})
