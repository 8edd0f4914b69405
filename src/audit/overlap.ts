import {lint} from '../lint.ts'
import type {Rule, Ruleset, RuleTest} from '../types.ts'
import {examplePost, fill, flags, unmarked, type Cast} from '../verify.ts'
import type {Remark} from './remark.ts'

/** Examples of one rule whose words another rule flags too. */
interface Shared {
  readonly rule: Rule
  readonly other: string
  readonly tests: RuleTest[]
}

/** Rules that flag the same words in the examples of violations; a reader sees only one of them. */
export function overlaps(rules: readonly Rule[], ruleset: Ruleset, cast: Cast): Remark[] {
  const shared = new Map<string, Shared>()
  for (const rule of rules) for (const test of rule.tests.violations) for (const other of alsoFlagging(test, rule, ruleset, cast)) {
    const key = `${rule.id} ${other}`
    const known = shared.get(key) ?? {rule, other, tests: []}
    known.tests.push(test)
    shared.set(key, known)
  }
  const whole = ({rule, tests}: Shared) => tests.length === rule.tests.violations.length
  return [...shared.values()].filter(each => {
    // One remark for two rules: where it says more, or else at the first.
    const back = shared.get(`${each.other} ${each.rule.id}`)
    return back === undefined || whole(each) || (!whole(back) && each.rule.id < each.other)
  }).map(each => remark(each, whole(each)))
}

/** Rules other than its own that find all words that an example marks, or are reported in its place; a name that another rule finds among them is no overlap. */
function alsoFlagging(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): string[] {
  const marked = fill(test.text, cast)
  const {text, words} = unmarked(marked)
  const start = marked.indexOf('[[')
  const end = start + words.length
  const options = {today: () => test.date ?? '2024-11-01', elections: cast.elections, phase: test.phase ?? 'kampanye' as const, ...(cast.isWord !== undefined && {isWord: cast.isWord})}
  const result = lint(examplePost(text), ruleset, options)
  const {findings, held} = result
  // What the rule itself misses is a failed example, not an overlap.
  if (!flags(result, rule.id)) return []
  const instead = findings.filter(({span}) => span[0] < end && span[1] > start)
  const around = held.filter(({covered}) => covered).map(({match}) => match).filter(({span}) => span[0] <= start && span[1] >= end)
  return [...new Set([...instead, ...around].map(each => each.rule.id))].filter(id => id !== rule.id)
}

function remark({rule, other, tests}: Shared, whole: boolean): Remark {
  const example = unmarked(tests[0]?.text ?? '').text
  return whole
    ? {
        kind: 'overlap', level: 'warning', at: rule.at,
        text: {id: `semua contoh ${rule.id} ditandai juga oleh ${other}, misalnya "${example}"`, en: `every example of ${rule.id} is flagged by ${other} too, for example "${example}"`},
        help: {id: 'tambahkan contoh yang hanya kena aturan ini, atau gabungkan kedua aturan', en: 'add an example that only this rule catches, or join the two rules'},
      }
    : {
        kind: 'overlap', level: 'info', at: tests[0]?.at ?? rule.at,
        text: {id: `${tests.length} dari ${rule.tests.violations.length} contoh ${rule.id} ditandai juga oleh ${other}, misalnya "${example}"`, en: `${tests.length} of ${rule.tests.violations.length} examples of ${rule.id} are flagged by ${other} too, for example "${example}"`},
        help: {id: 'tidak apa-apa: pembaca melihat yang terberat; periksa bahwa itu yang Anda maksud', en: 'this is fine: the reader sees the gravest; check that it is the one you mean'},
      }
}
