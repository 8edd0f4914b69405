import type {MessageLanguage, Result} from '../types.ts'
import {contextWords, countWords} from './closing.ts'
import type {Reporter, ReportOptions, Summary, Unchecked} from './index.ts'
import {itemsOf, type Item} from './items.ts'
import {markup, type Markup} from './markup.ts'
import {cited, levelWords, safe} from './words.ts'

/** A suite: the cases of one file, with how many of them failed and how many could not run. */
interface Suite {
  readonly cases: Markup[]
  failures: number
  errors: number
}

/** For build servers: a suite a file, a case a post. A violation fails its case; warnings and notes are told without failing it. */
export function junit(options: ReportOptions): Reporter {
  const suites = new Map<string, Suite>()
  const suiteOf = (file: string): Suite => {
    const suite = suites.get(file) ?? {cases: [], failures: 0, errors: 0}
    suites.set(file, suite)
    return suite
  }
  return {
    keeps: true,
    result(result) {
      if (result.status === 'unchecked') return ''
      const suite = suiteOf(result.post.file)
      if (result.status === 'violation') suite.failures++
      suite.cases.push(checkedCase(result, suite.cases.length + 1, options))
      return ''
    },
    end(summary) {
      for (const each of summary.unchecked) {
        const suite = suiteOf(each.file ?? each.name)
        suite.errors++
        suite.cases.push(uncheckedCase(each, suite.cases.length + 1, options))
      }
      return document(suites, summary, options)
    },
  }
}

/** Text that XML 1.0 can hold; a draft may hold more. */
function xml(text: string): string {
  return safe(text).toWellFormed().replace(/[\ufffe\uffff]/g, '\ufffd')
}

/** GitLab drops a case whose name it has seen in a file, so that each has its number there. */
function checkedCase(result: Result, number: number, {language, pathOf, verbose}: ReportOptions): Markup {
  const {post, held} = result
  const items = itemsOf(result, language)
  const failing = items.filter(({level}) => level === 'error')
  const asides = [
    ...items.filter(({level}) => level !== 'error').map(item => lineOf(item, language)),
    ...verbose ? held.map(({match, reason}) => `${{id: 'ditahan', en: 'held'}[language]}: “${post.text.slice(...match.span)}” [${match.rule.id}] ${reason[language]}`) : [],
  ]
  const [first] = failing
  const named = `${{id: 'unggahan', en: 'post'}[language]} ${number}${post.id === String(number) ? '' : ` (${post.id})`}`
  return markup`
    <testcase name="${xml(named)}" classname="${xml(pathOf(post.file))}" file="${xml(pathOf(post.file))}" line="${post.line}">${first === undefined ? undefined : markup`
      <failure message="${xml(first.message)}" type="${first.found?.finding.rule.id}">${xml(failing.map(item => detail(item, language)).join('\n\n'))}</failure>`}${asides.length === 0 ? undefined : markup`
      <system-out>${xml(asides.join('\n'))}</system-out>`}
    </testcase>`
}

function uncheckedCase({name, file = name, line, reason}: Unchecked, number: number, {language, pathOf}: ReportOptions): Markup {
  const words = levelWords.unchecked[language]
  return markup`
    <testcase name="${words} ${number}" classname="${xml(pathOf(file))}" file="${xml(pathOf(file))}" line="${line ?? 1}">
      <error message="${xml(reason[language])}" type="${words}">${xml(`${name}: ${reason[language]}`)}</error>
    </testcase>`
}

const lineOf = ({level, place, message, found}: Item, language: MessageLanguage): string =>
  `${place}: ${levelWords[level][language]} ${message}${found === undefined ? '' : ` [${found.finding.rule.id}]`}`

/** A violation with its law and advice; GitLab shows this text and not the attribute. */
function detail(item: Item, language: MessageLanguage): string {
  if (item.found === undefined) return lineOf(item, language)
  const {rule, citations} = item.found.finding
  return [
    lineOf(item, language),
    rule.why[language],
    ...citations.slice(0, 5).map(({article}) => `${{id: 'Dasar', en: 'Law'}[language]}: ${cited(article, language)}`),
    `${{id: 'Saran', en: 'Advice'}[language]}: ${rule.advice[language]}`,
  ].join('\n')
}

/** The document in pieces: as one text it might be longer than any text can be. */
function* document(suites: ReadonlyMap<string, Suite>, summary: Summary, {language, ruleset, pathOf}: ReportOptions): Generator<string> {
  const all = [...suites]
  const sum = (count: (suite: Suite) => number) => all.reduce((total, [, suite]) => total + count(suite), 0)
  const counted = [countWords(summary, language), ...contextWords(summary, ruleset, language)].join('\n')
  yield markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="netralint" tests="${sum(({cases}) => cases.length)}" failures="${sum(({failures}) => failures)}" errors="${sum(({errors}) => errors)}">`.markup
  for (const [index, [file, {cases, failures, errors}]] of all.entries()) {
    yield markup`
  <testsuite name="${xml(pathOf(file))}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="0">`.markup
    for (const each of cases) yield each.markup
    yield markup`${index === 0 ? markup`
    <system-out>${xml(counted)}</system-out>` : undefined}
  </testsuite>`.markup
  }
  yield '\n</testsuites>\n'
}
