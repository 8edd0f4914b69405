import {mergeConfig} from 'vitest/config'
import suite from './vitest.config.ts'

export default mergeConfig(suite, {
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
