// @ts-nocheck
import {writtenIn} from '../packs/phrases.ts'
import type {Pack} from '../packs/index.ts'
import type {Roster, Rule, Ruleset} from '../types.ts'
import {exampleCast, failures, fill, unmarked} from '../verify.ts'
import {contestsOf, pairExamples, unequal} from './fair.ts'
import {otherWords} from './forms.ts'
import {repeatedEntries, unusedLists} from './lists.ts'
import {overlaps} from './overlap.ts'
import {deadPhrases, redundantPhrases} from './phrases.ts'
import {probe} from './probe.ts'
import type {Remark} from './remark.ts'
import {vocabularyOf} from './vocabulary.ts'

export type {Remark, RemarkKind} from './remark.ts'

/** What is audited, and what it stands beside. */
export interface Subject {
  /** The packs whose authors want to know. */
  readonly packs: readonly Pack[]
  /** Every pack that was loaded, those among them. */
  readonly all: readonly Pack[]
  readonly ruleset: Ruleset
  /** Rosters whose pairs are put into the examples; by default those of the packs. */
  readonly rosters?: (roster: Roster) => boolean
  /** True for a word of the language. */
  readonly isWord: (word: string) => boolean
}

/** What an audit looked at, and what it found. */
export interface Audit {
  readonly rules: number
  readonly examples: number
  readonly exceptions: number
  readonly phrases: number
  /** Contests and pairs that were put into the examples. */
  readonly contests: number
  readonly pairs: number
  readonly remarks: readonly Remark[]
}

/** Run the examples of packs and look for what their authors cannot see: unequal pairs, dead phrases, overlapping rules, forms that are other words. */
export function audit({packs, all, ruleset, rosters, isWord}: Subject): Audit {
  const files = new Set(packs.flatMap(pack => pack.files.map(({name}) => name)))
  const rules = ruleset.rules.filter(({at}) => files.has(at.replace(/:\d+:\d+$/, '')))
  const cast = {...exampleCast(ruleset), isWord}
  const [written, everything] = [writtenIn(packs), writtenIn(all)]
  const looking = {probe: probe(all, written, {ruleset, cast}), vocabulary: vocabularyOf(everything, cast)}
  const contests = contestsOf(ruleset, rosters ?? (({id}) => written.rosters.includes(id)))
  // A pack with rosters alone is tried with the rules that ship.
  const examples = contests.length === 0 ? [] : pairExamples(rules.length > 0 && rosters !== undefined ? rules : ruleset.rules, ruleset)
  const remarks: Remark[] = [
    ...failures(rules, ruleset, cast).map(failure => ({kind: 'test', level: 'error', ...failure}) as const),
    ...contests.flatMap(contest => unequal(contest, examples, {ruleset, isWord})),
    ...deadPhrases(written, sentencesOf(rules).map(text => fill(text, cast)), looking),
    ...redundantPhrases(written, looking),
    ...repeatedEntries(written),
    ...unusedLists(written, everything),
    ...overlaps(rules, ruleset, cast),
    ...otherWords(written, isWord),
  ]
  return {
    rules: rules.length,
    examples: rules.reduce((sum, {tests}) => sum + tests.violations.length + tests.ok.length + tests.todo.length, 0),
    exceptions: rules.reduce((sum, {unless}) => sum + unless.length, 0),
    phrases: written.phrases.length + written.lemmas.length,
    contests: contests.length,
    pairs: contests.reduce((sum, {pairs}) => sum + pairs.length, 0),
    remarks: remarks.sort(byPlace),
  }
}

function sentencesOf(rules: readonly Rule[]): string[] {
  return rules.flatMap(({tests, unless}) => [...tests.violations, ...tests.ok, ...tests.todo].map(({text}) => unmarked(text).text).concat(unless.map(({example}) => example)))
}

/** By file, line and column. */
function byPlace({at: one}: Remark, {at: two}: Remark): number {
  const [a, b] = [one, two].map(at => /^(.*):(\d+):(\d+)$/.exec(at) ?? ['', at, '0', '0'])
  return (a?.[1] ?? '').localeCompare(b?.[1] ?? '') || Number(a?.[2]) - Number(b?.[2]) || Number(a?.[3]) - Number(b?.[3])
}
