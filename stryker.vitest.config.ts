import {defineConfig} from 'vitest/config'

/** The tests of the stages that are mutated; those that start processes would say nothing of a mutant. */
export default defineConfig({
  test: {
    include: ['test/match.test.ts', 'test/resolve.test.ts', 'test/law*.test.ts', 'test/acceptance.test.ts', 'test/positions.test.ts'],
    testTimeout: 60_000,
  },
})
