// @ts-nocheck
import type {Ruleset} from '../../src/types.ts'
import {exampleCast, fill} from '../../src/verify.ts'

/** The drafts that rules flag, with a pair of Blora in them: what a corpus plants. */
export function plantedCalls(ruleset: Ruleset): string[] {
  const example = exampleCast(ruleset)
  const pair = ruleset.contestants.find(({roster}) => ruleset.rosters[roster]?.region === '33.16') ?? example.pair
  return ruleset.rules.flatMap(({tests}) => tests.violations.map(({text}) => fill(text, {...example, pair}).replace('[[', '').replace(']]', '')))
}
