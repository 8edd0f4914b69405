import {lint, type LintOptions} from './lint.ts'
import {phases, type Contestant, type Exception, type Localized, type Post, type Region, type Result, type Rule, type Ruleset, type RuleTest} from './types.ts'

/** An example of a rule that does not hold. */
export interface Failure {
  /** `file:line:column` of the example. */
  readonly at: string
  readonly text: Localized
  /** What to do. */
  readonly help: Localized
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
    ...rule.unless.flatMap(exception => check({text: exception.example, at: exception.at}, checkException(exception, rule, ruleset, cast))),
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

/** A post that holds nothing but an example. */
export function examplePost(text: string): Post {
  return {file: '', id: '1', text, line: 1, anchors: []}
}

/** The text of an example of a violation, and the words that it marks. */
export function unmarked(marked: string): {readonly text: string; readonly words: string} {
  const start = marked.indexOf('[[')
  const text = marked.replace('[[', '').replace(']]', '')
  return {text, words: text.slice(start, marked.indexOf(']]') - 2)}
}

/** True if a rule finds its words in a post; another rule that says more of the same words may speak for it. */
export function flags({findings, held}: Result, rule: string): boolean {
  return findings.some(finding => finding.rule.id === rule) || held.some(({match, covered}) => match.rule.id === rule && covered === true)
}

type Problem = Pick<Failure, 'text' | 'help'>

const check = (test: RuleTest, problem: Problem | undefined): Failure[] => problem === undefined ? [] : [{at: test.at, ...problem}]

function run(text: string, test: Partial<RuleTest>, ruleset: Ruleset, cast: Cast): Result {
  const options: LintOptions = {
    today: () => test.date ?? '2024-11-01',
    elections: cast.elections,
    ...(cast.region !== undefined && {region: cast.region}),
    phase: test.phase ?? 'kampanye',
    ...(cast.isWord !== undefined && {isWord: cast.isWord}),
  }
  return lint(examplePost(text), ruleset, options)
}

/** Packs that ask too much of a sentence fail here, before they meet a draft. */
function notChecked(text: string, {post: {unreadable}}: Result): Problem {
  return {
    text: {id: `tidak dapat diperiksa: "${text}" (${unreadable?.id})`, en: `cannot be checked: "${text}" (${unreadable?.en})`},
    help: {id: 'perkecil daftar dan frasa paketnya', en: 'make the lists and phrases of the pack smaller'},
  }
}

function checkViolation(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Problem | undefined {
  const {text, words} = unmarked(fill(test.text, cast))
  const result = run(text, test, ruleset, cast)
  const {findings, held} = result
  if (result.status === 'unchecked') return notChecked(text, result)
  const found = findings.find(finding => finding.rule.id === rule.id)
  const covered = held.find(({match, covered}) => match.rule.id === rule.id && covered === true)
  const span = found?.span ?? covered?.match.span
  if (span === undefined) {
    const why = held.find(({match}) => match.rule.id === rule.id)?.reason
    return {
      text: {id: `harus ditandai, tetapi lolos: "${text}"${why === undefined ? '' : ` (${why.id})`}`, en: `should be flagged, but passes: "${text}"${why === undefined ? '' : ` (${why.en})`}`},
      help: why === undefined
        ? {id: 'tambahkan atau longgarkan frasa di "match" sehingga kata-kata dalam [[ ]] ditemukan', en: 'add or widen a phrase of "match" so that the words in [[ ]] are found'}
        : {id: 'temuannya ditahan; ubah kalimatnya, atau keluarkan penahan itu dari "context" atau "unless"', en: 'the finding is held; change the sentence, or take what holds it out of "context" or "unless"'},
    }
  }
  const got = text.slice(...span)
  if (got !== words) {
    return {
      text: {id: `menandai "${got}", seharusnya "${words}"`, en: `flags "${got}" instead of "${words}"`},
      help: {id: 'geser [[ ]] bila yang ditandai sudah benar; bila tidak, perbaiki frasanya', en: 'move the [[ ]] if what is flagged is right; if not, mend the phrase'},
    }
  }
  if (test.severity === undefined || found === undefined || found.severity === test.severity) return undefined
  return {
    text: {id: `tingkatnya ${found.severity}, seharusnya ${test.severity}: "${text}"`, en: `severity is ${found.severity}, not ${test.severity}: "${text}"`},
    help: {id: 'perbaiki "severity" aturan atau contohnya; perhatikan tahapannya', en: 'mend "severity" of the rule or of the example; mind the phase'},
  }
}

/** No rule of the same pack may flag it; what another pack flags is that pack's concern. */
function checkPass(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Problem | undefined {
  const text = fill(test.text, cast)
  const result = run(text, test, ruleset, cast)
  if (result.status === 'unchecked') return notChecked(text, result)
  const found = result.findings.find(finding => finding.severity !== 'info' && finding.rule.pack === rule.pack)
  if (found === undefined) return undefined
  return {
    text: {id: `harus lolos, tetapi ditandai ${found.rule.id}: "${text}"`, en: `should pass, but is flagged by ${found.rule.id}: "${text}"`},
    help: found.rule.id === rule.id
      ? {id: 'persempit frasa di "match", atau tambahkan "context" atau "unless"', en: 'narrow a phrase of "match", or add "context" or "unless"'}
      : {id: 'yang menandai adalah aturan lain: ganti kalimat contohnya, atau perbaiki aturan itu', en: 'another rule flags it: take another sentence, or mend that rule'},
  }
}

/** A known miss that is found by now must be promoted. */
function checkTodo(test: RuleTest, rule: Rule, ruleset: Ruleset, cast: Cast): Problem | undefined {
  const text = fill(test.text, cast)
  if (!run(text, test, ruleset, cast).findings.some(finding => finding.rule.id === rule.id)) return undefined
  return {
    text: {id: `sudah tertangkap: pindahkan dari "todo" ke "violations": "${text}"`, en: `is found by now: move from "todo" to "violations": "${text}"`},
    help: {id: 'pindahkan, dan apit kata-katanya dengan [[ ]]', en: 'move it, and put [[ ]] around its words'},
  }
}

/** An exception must hold its example, and without it the rule must flag that example. */
function checkException(exception: Exception, rule: Rule, ruleset: Ruleset, cast: Cast): Problem | undefined {
  const text = fill(exception.example, cast)
  const test = phaseOf(rule)
  const {held, findings} = run(text, test, ruleset, cast)
  if (findings.some(finding => finding.rule.id === rule.id)) {
    return {
      text: {id: `pengecualian tidak menahan contohnya: "${text}"`, en: `the exception does not hold its example: "${text}"`},
      help: {id: 'frasa "unless" harus ada di dalam contohnya, dalam kalimat yang sama; dengan "within: match", menempel pada kata-kata temuan', en: 'a phrase of "unless" must stand in the example, in the same sentence; with "within: match", touching the words found'},
    }
  }
  const works = held.some(({match, reason}) => match.rule.id === rule.id && reason.id === exception.reason.id)
  if (works && flags(run(text, test, without(exception, rule, ruleset), cast), rule.id)) return undefined
  return {
    text: {id: `contoh pengecualian lolos juga tanpanya: "${text}"`, en: `the exception's example passes without it too: "${text}"`},
    help: {id: 'pakai contoh yang kena aturan ini, atau hapus pengecualiannya: ia tidak berguna', en: 'take an example that the rule catches, or drop the exception: it does nothing'},
  }
}

/** A phase in which a rule is not off: the campaign, if it can be. */
function phaseOf({severity}: Rule): Partial<RuleTest> {
  const phase = severity.kampanye === 'off' ? phases.find(each => severity[each] !== 'off') : undefined
  return phase === undefined ? {} : {phase}
}

/** The ruleset with one exception of one rule taken out. */
function without(exception: Exception, rule: Rule, ruleset: Ruleset): Ruleset {
  return {...ruleset, rules: ruleset.rules.map(each => each.id === rule.id ? {...rule, unless: rule.unless.filter(other => other !== exception)} : each)}
}
