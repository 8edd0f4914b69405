import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // What only started processes run: test/process.test.ts and test/package.test.ts start them.
      exclude: ['src/cli/run.ts', 'src/build/**'],
      reporter: ['text', 'json-summary'],
      thresholds: {lines: 95},
    },
  },
})
