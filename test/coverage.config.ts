import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The one file that only a started process runs; test/process.test.ts starts it.
      exclude: ['src/cli/run.ts', 'src/build/**'],
      reporter: ['text', 'json-summary'],
      thresholds: {lines: 95},
    },
  },
})
