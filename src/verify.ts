import {lint, type LintOptions} from './lint.ts'
import type {Contestant, Localized, Region, Result, Rule, Ruleset, RuleTest} from './types.ts'

/** An example of a rule that does not hold. */
export interface Failure {
  /** `file:line:column` of the example. */
  readonly at: string
  readonly text: Localized
}

/** Who stands for `{paslon}`, `{nomor}` and the like in examples. */
export interface Cast {
  readonly pair: Contestant
  readonly party: Contestant
  /** Elections whose rosters are in force. */
  readonly elections: readonly string[]
  /** Region of the posts; name parts and mottoes count there only. */
  readonly region?: Region
  readonly isWord?: (word: string) => boolean
}

/** Run the examples of rules, and of their exceptions both ways; by default with the made-up roster `contoh`. */
export function failures(rules: readonly Rule[], ruleset: Ruleset, cast = exampleCast(ruleset)): Failure[] {
  return rules.flatMap(rule => [
    ...rule.tests.violations.flatMap(test => check(test, checkViolation(test, rule, ruleset, cast))),
    ...rule.tests.ok.flatMap(test => check(test, checkPass(test, rule, ruleset, cast))),
    ...rule.tests.todo.flatMap(test => check(test, checkTodo(test, rule, ruleset, cast))),
    ...rule.unless.flatMap(exception => check({text: exception.example, at: exception.at}, checkException(exception.example, exception.reason, rule, ruleset, cast))),
  ])
}

/** The made-up contestants that ship for examples. */
export function exampleCast(ruleset: Ruleset): Cast {
  const of = (office: string) => ruleset.contestants.find(({roster}) => ruleset.rosters[roster]?.example === true && (ruleset.rosters[roster]?.office === 'partai') === (office === 'partai'))
  const [pair, party] = [of('paslon'), of('partai')]
  if (pair === undefined || party === undefined) throw new Error('the example roster is missing')
  return {pair, party, elections: ['contoh']}
}

/** An example with its placeholders filled in. */
export function fill(text: string, {pair, party}: Cast): string {
  const samples: Readonly<Record<string, string>> = {...pair.samples, ...party.samples}
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => samples[name] ?? whole)
}

const check = (test: RuleTest, problem: Localized | undefined): Failure[] => problem === undefined ? [] : [{at: test.at, text: problem}]

function run(text: string, test: Partial<RuleTest>, ruleset: Ruleset, cast: Cast): Result {
  const options: LintOptions = {
    today: () => test.date ?? '2024-11-01',
    elections: cast.elections,
    ...(cast.region !== undefined && {region: cast.region}),
    phase: test.phase ?? 'kampanye',
    ...(cast.isWord !== undefined && {isWord: cast.isWord}),
  }
  return lint({file: '', id: '1', text, line: 1, anchors: []}, ruleset, options)
}

function checkViolation(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Localized | undefined {
  const marked = fill(test.text, cast)
  const start = marked.indexOf('[[')
  const end = marked.indexOf(']]') - 2
  const text = marked.replace('[[', '').replace(']]', '')
  const words = text.slice(start, end)
  const {findings, held} = run(text, test, ruleset, cast)
  const found = findings.find(finding => finding.rule.id === rule.id)
  const covered = held.find(({match, reason}) => match.rule.id === rule.id && reason.en.startsWith('covered by'))
  const span = found?.span ?? covered?.match.span
  if (span === undefined) {
    const why = held.find(({match}) => match.rule.id === rule.id)?.reason
    return {id: `harus ditandai, tetapi lolos: "${text}"${why === undefined ? '' : ` (${why.id})`}`, en: `should be flagged, but passes: "${text}"${why === undefined ? '' : ` (${why.en})`}`}
  }
  const got = text.slice(...span)
  if (got !== words) return {id: `menandai "${got}", seharusnya "${words}"`, en: `flags "${got}" instead of "${words}"`}
  if (test.severity !== undefined && found !== undefined && found.severity !== test.severity) return {id: `tingkatnya ${found.severity}, seharusnya ${test.severity}: "${text}"`, en: `severity is ${found.severity}, not ${test.severity}: "${text}"`}
  return undefined
}

/** No rule of the same pack may flag it; what another pack flags is that pack's concern. */
function checkPass(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Localized | undefined {
  const text = fill(test.text, cast)
  const found = run(text, test, ruleset, cast).findings.find(finding => finding.severity !== 'info' && finding.rule.pack === rule.pack)
  if (found === undefined) return undefined
  return {id: `harus lolos, tetapi ditandai ${found.rule.id}: "${text}"`, en: `should pass, but is flagged by ${found.rule.id}: "${text}"`}
}

/** A known miss that is found by now must be promoted. */
function checkTodo(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Localized | undefined {
  const text = fill(test.text, cast)
  const found = run(text, test, ruleset, cast).findings.some(finding => finding.rule.id === rule.id)
  return found ? {id: `sudah tertangkap: pindahkan dari "todo" ke "violations": "${text}"`, en: `is found by now: move from "todo" to "violations": "${text}"`} : undefined
}

/** An exception must hold its example, and hold something that the rule would flag without it. */
function checkException(example: string, reason: Localized, rule: Rule, ruleset: Ruleset, cast: Cast): Localized | undefined {
  const text = fill(example, cast)
  const {held, findings} = run(text, {}, ruleset, cast)
  if (findings.some(finding => finding.rule.id === rule.id)) return {id: `pengecualian tidak menahan contohnya: "${text}"`, en: `the exception does not hold its example: "${text}"`}
  const works = held.some(({match, reason: why}) => match.rule.id === rule.id && why.id === reason.id)
  return works ? undefined : {id: `contoh pengecualian lolos juga tanpanya: "${text}"`, en: `the exception's example passes without it too: "${text}"`}
}
