// How Vitest finds its tests: units, and contracts that every implementation of an interface keeps.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/{unit,contracts}/**/*.test.ts'],
    environment: 'node',
    // The first use of ESLint loads the parsers of five languages.
    testTimeout: 20_000,
  },
})
