import {mergeConfig} from 'vitest/config'
import suite from '../vitest.config.ts'

/** Tests through the front door that are fast; tests that start processes would say nothing of a mutant. */
const door = ['law', 'law-commands', 'law-consequences', 'law-edges', 'law-guards', 'law-table', 'acceptance', 'positions', 'rules', 'delapan']

/**
 * The tests that a run counts with, which `MUTATION_TESTS` narrows: nearly every mutant of `match` is met by each example of every rule, and
 * a run that repeats them all for each takes hours.
 */
const names = process.env['MUTATION_TESTS']?.split(',') ?? ['match', 'resolve', ...door]

export default mergeConfig(suite, {test: {include: names.map(name => `test/${name}.test.ts`)}})
