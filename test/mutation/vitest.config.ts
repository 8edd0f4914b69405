import {mergeConfig} from 'vitest/config'
import suite from '../vitest.config.ts'

/** The tests of the stages that are mutated, and those through the front door that are fast; tests that start processes would say nothing of a mutant. */
const names = ['match', 'resolve', 'law', 'law-commands', 'law-consequences', 'law-guards', 'law-table', 'acceptance', 'positions', 'rules', 'delapan']

export default mergeConfig(suite, {test: {include: names.map(name => `test/${name}.test.ts`)}})
