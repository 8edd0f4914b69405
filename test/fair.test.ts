import {describe, expect, test} from 'vitest'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {lint, type LintOptions} from '../src/lint.ts'
import type {Contestant, Region, Roster} from '../src/types.ts'
import {fill} from '../src/verify.ts'
import {post} from './draft.ts'
import {ruleset} from './shipped.ts'

/**
 * A linter of neutrality must be neutral: whatever a rule says of one pair, it says of every other pair of the contest.
 * The examples of all rules are read again with real names in the place of the made-up ones.
 */
const contests = ruleset.rosters.flatMap((roster, index) => roster.office === 'partai' || roster.example ? [] : [{roster, pairs: ruleset.contestants.filter(each => each.roster === index)}])

/** An example with places for a pair, and the rule it belongs to. */
interface Example {
  readonly rule: string
  readonly text: string
  /** Placeholders that it uses. */
  readonly uses: readonly string[]
}

const samples = Object.keys(ruleset.contestants.find(({roster}) => ruleset.rosters[roster]?.office !== 'partai')?.samples ?? {})
const examples: readonly Example[] = ruleset.rules.flatMap(({id, tests}) => [...tests.violations, ...tests.ok].flatMap(({text}) => {
  const uses = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter(name => samples.includes(name))
  return uses.length === 0 ? [] : [{rule: id, text: text.replace('[[', '').replace(']]', ''), uses}]
}))

const party = ruleset.contestants.find(({roster}) => ruleset.rosters[roster]?.id === 'contoh/partai')
const regionOf = (roster: Roster): Region | undefined => ruleset.regions.find(({code}) => code === roster.region)

/** Whether an example's rule flags it when a pair stands in it; undefined if the pair lacks what the example names. */
function verdict({rule, text, uses}: Example, pair: Contestant, roster: Roster): boolean | undefined {
  if (party === undefined) throw new Error('the example parties are missing')
  if (uses.some(name => (pair.samples[name] ?? '') === '')) return undefined
  const region = regionOf(roster)
  const options: LintOptions = {today: () => roster.from, elections: ['all'], phase: 'kampanye', isWord: isIndonesianWord, ...(region !== undefined && {region})}
  const {findings, held} = lint(post(fill(text, {pair, party, elections: ['all']})), ruleset, options)
  return findings.some(finding => finding.rule.id === rule) || held.some(({match, reason}) => match.rule.id === rule && reason.en.startsWith('covered by'))
}

/** Examples on which the pairs of a contest are not treated alike: who is flagged and who is not. */
function unequal({roster, pairs}: (typeof contests)[number]): string[] {
  return examples.flatMap(example => {
    const verdicts = pairs.map(pair => ({name: pair.name, flagged: verdict(example, pair, roster)})).filter(({flagged}) => flagged !== undefined)
    const flagged = verdicts.filter(each => each.flagged === true).map(each => each.name)
    const passed = verdicts.filter(each => each.flagged === false).map(each => each.name)
    return flagged.length === 0 || passed.length === 0 ? [] : [`${example.rule}: "${example.text}" flags ${flagged.join(', ')} but not ${passed.join(', ')}`]
  })
}

test('there are examples to read and contests to read them for', () => {
  expect(examples.length).toBeGreaterThan(30)
  expect(contests.length).toBeGreaterThan(560)
})

describe('every pair of a contest is treated alike', () => {
  test.each(contests.map(contest => [contest.roster.id, contest] as const))('%s', (_id, contest) => {
    expect(unequal(contest)).toEqual([])
  })
})
