// @ts-nocheck
import {lint, type LintOptions} from '../lint.ts'
import type {Contestant, Phase, Roster, Rule, Ruleset} from '../types.ts'
import {examplePost, exampleCast, fill, flags, unmarked} from '../verify.ts'
import type {Remark} from './remark.ts'

/** A contest with the pairs that stand in it. */
export interface Contest {
  readonly roster: Roster
  readonly pairs: readonly Contestant[]
}

/** An example with places for a pair, and the rule it belongs to. */
export interface PairExample {
  readonly rule: string
  /** Without `[[ ]]`. */
  readonly text: string
  /** True if the rule must flag it. */
  readonly violation: boolean
  /** Placeholders that it uses. */
  readonly uses: readonly string[]
  readonly phase: Phase
  readonly at: string
}

/** The contests of people, not of parties, among the rosters that a caller wants; never the made-up ones. */
export function contestsOf({rosters, contestants}: Ruleset, wanted: (roster: Roster) => boolean): Contest[] {
  return rosters.flatMap((roster, index) => roster.office === 'partai' || roster.example || !wanted(roster) ? [] : [{roster, pairs: contestants.filter(each => each.roster === index)}])
}

/** The examples of rules that name a pair. */
export function pairExamples(rules: readonly Rule[], ruleset: Ruleset): PairExample[] {
  const names = Object.keys(exampleCast(ruleset).pair.samples)
  return rules.flatMap(({id, tests}) => [...tests.violations, ...tests.ok].flatMap(test => {
    const uses = [...test.text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter(name => names.includes(name))
    return uses.length === 0 ? [] : [{rule: id, text: unmarked(test.text).text, violation: tests.violations.includes(test), uses, phase: test.phase ?? 'kampanye', at: test.at}]
  }))
}

/**
 * A linter of neutrality must be neutral: whatever a rule says of one pair, it says of every other pair of the contest.
 * Examples are read again with each pair in the place of the made-up one; those on which the pairs are not treated alike come back.
 */
export function unequal({roster, pairs}: Contest, examples: readonly PairExample[], {ruleset, isWord}: {readonly ruleset: Ruleset; readonly isWord?: (word: string) => boolean}): Remark[] {
  const {party} = exampleCast(ruleset)
  const region = ruleset.regions.find(({code}) => code === roster.region)
  const options: LintOptions = {today: () => roster.from, elections: ['all'], ...(isWord !== undefined && {isWord}), ...(region !== undefined && {region})}
  const flagged = ({rule, text, phase}: PairExample, pair: Contestant) => flags(lint(examplePost(fill(text, {pair, party, elections: ['all']})), ruleset, {...options, phase}), rule)
  return examples.flatMap(example => {
    // A pair that lacks what the example names, as a slogan, cannot stand in it.
    const able = pairs.filter(pair => example.uses.every(name => (pair.samples[name] ?? '') !== ''))
    const caught = able.filter(pair => flagged(example, pair))
    const passed = able.filter(pair => !caught.includes(pair))
    if (caught.length > 0 && passed.length > 0) return [notAlike(example, roster, caught, passed)]
    return caught.length === 0 && passed.length > 0 && example.violation ? [nobody(example, roster)] : []
  })
}

const names = (pairs: readonly Contestant[]): string => pairs.map(({number, name}) => `${number} ${name}`).join(', ')

function notAlike({rule, text, at}: PairExample, {id}: Roster, caught: readonly Contestant[], passed: readonly Contestant[]): Remark {
  return {
    kind: 'pair', level: 'error', at,
    text: {
      id: `${rule} tidak memperlakukan pasangan dari ${id} sama: "${text}" menandai ${names(caught)}, tetapi tidak ${names(passed)}`,
      en: `${rule} does not treat the pairs of ${id} alike: "${text}" flags ${names(caught)} but not ${names(passed)}`,
    },
    help: {
      id: 'periksa nama, sebutan, slogan, dan tagar pasangan yang lolos di rosternya; jangan menulis nama calon di dalam aturan',
      en: 'check names, calls, slogans and hashtags of the pair that passes in its roster; write no candidate\'s name into a rule',
    },
  }
}

function nobody({rule, text, at}: PairExample, {id}: Roster): Remark {
  return {
    kind: 'pair', level: 'warning', at,
    text: {id: `${rule} tidak menandai satu pun pasangan dari ${id}: "${text}"`, en: `${rule} flags no pair of ${id}: "${text}"`},
    help: {id: 'contohnya hanya kena dengan peserta rekaan; periksa roster itu', en: 'the example works with the made-up contestants only; check that roster'},
  }
}
