import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'
import {hashOfSource} from '../src/build/source.ts'

/** Files that take longest; begun last, one of them would keep one core busy while the others idle. */
const longest = ['fair', 'join', 'pages', 'jobs']

/** Begins with the files that take longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({moduleId}: TestSpecification) => (longest.findIndex(name => moduleId.endsWith(`/${name}.test.ts`)) + longest.length + 1) % (longest.length + 1)
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

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
    sequence: {sequencer: LongestFirst},
  },
})
