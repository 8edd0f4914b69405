import {defineConfig} from 'vitest/config'
import {hashOfSource} from '../src/build/source.ts'

/**
 * The suite as `npm test` runs it: as the built program does, it keeps compiled packs in a cache, which is new and empty for each run.
 * Without this file every test file reads all YAML of the packs; `test/compiled.test.ts` proves that both ways give the same.
 */
export default defineConfig({
  define: {BUILD: JSON.stringify(await hashOfSource())},
  test: {
    globalSetup: 'test/cache.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // By default one core is left idle.
    maxWorkers: '100%',
  },
})
