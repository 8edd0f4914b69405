// @ts-nocheck
import {mergeConfig} from 'vitest/config'
import suite from './vitest.config.ts'

export default mergeConfig(suite, {
  test: {
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // Only a started process or thread runs these; test/process.test.ts and test/jobs.test.ts start them.
      exclude: ['src/cli/run.ts', 'src/cli/work.ts', 'src/cli/worker.ts', 'src/build/**'],
      reporter: ['text', 'json-summary'],
      thresholds: {lines: 95},
    },
  },
})
