// @ts-nocheck
import {describe, expect, test} from 'vitest'
import {contestsOf, pairExamples, unequal, type Contest} from '../src/audit/fair.ts'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {ruleset} from './shipped.ts'

const contests = contestsOf(ruleset, () => true)
const examples = pairExamples(ruleset.rules, ruleset)

/** What the audit of packs says of a contest, in words; that nobody is flagged is equal treatment too. */
const remarks = (contest: Contest) => unequal(contest, examples, {ruleset, isWord: isIndonesianWord}).filter(({level}) => level === 'error').map(({text}) => text.en)

test('there are examples to read and contests to read them for', () => {
  expect(examples.length).toBeGreaterThan(30)
  expect(contests.length).toBeGreaterThan(560)
})

describe('every pair of a contest is treated alike', () => {
  test.each(contests.map(contest => [contest.roster.id, contest] as const))('%s', (_id, contest) => {
    expect(remarks(contest)).toEqual([])
  })
})
