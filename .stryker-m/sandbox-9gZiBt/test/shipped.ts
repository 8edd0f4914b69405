// @ts-nocheck
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {loadRules} from '../src/cli/load.ts'
import {regionNamed} from '../src/law/region.ts'
import {lint, type LintOptions} from '../src/lint.ts'
import type {Finding, Region, Result} from '../src/types.ts'
import {post} from './draft.ts'

/** The packs that ship; a test file loads them once. */
export const ruleset = await loadRules([], process.cwd())

/** A region of the packs that ship, by code. */
export function region(code: string): Region {
  const found = regionNamed(code, ruleset.regions).region
  if (found === undefined) throw new Error(`no region ${code}`)
  return found
}

/** Blora in the quiet period of Pilkada 2024: where most tests judge. */
export const quietBlora: LintOptions = {today: () => '2024-11-25', region: region('33.16'), isWord: isIndonesianWord}

/** Lint a text with the packs that ship. */
export function lintShipped(text: string, options: Partial<LintOptions> = {}): Result {
  return lint(post(text), ruleset, {...quietBlora, ...options})
}

/** The finding of one rule; a test that has none fails here. */
export function findingOf(rule: string, {findings}: Result): Finding {
  const found = findings.find(finding => finding.rule.id === rule)
  if (found === undefined) throw new Error(`no finding of ${rule}`)
  return found
}
