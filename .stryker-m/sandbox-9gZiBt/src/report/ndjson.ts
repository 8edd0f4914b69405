// @ts-nocheck
import type {Citation, Context, Finding, MessageLanguage, Post, Result, Rule} from '../types.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {placeInFile, placeOf} from './place.ts'
import {citationRecord, heldRecord} from './record.ts'
import {messageOf} from './words.ts'

/** For other tools: one line a post, in input order. The keys are a contract; see README. */
export function ndjson({language}: ReportOptions): Reporter {
  return {result: lineWriter(language), end: () => ''}
}

/**
 * Writes results as lines of NDJSON, letter for letter what `JSON.stringify` makes of `record`, in a fraction of its time.
 *
 * Most of a line is the same for many posts: all of a clean one but its id and line, and of a finding what its rule and its
 * articles say. That is turned into JSON once. `test/reporters.test.ts` compares the two.
 */
function lineWriter(language: MessageLanguage): (result: Result) => string {
  const contexts = remembered((context: Context) => contextPart(context))
  const rules = remembered(({why, advice}: Rule) => `"why":${JSON.stringify(why[language])},"advice":${JSON.stringify(advice[language])},"citations":`)
  const citations = remembered((all: readonly Citation[]) => JSON.stringify(all.map(each => citationRecord(each, language))))
  let file = ''
  let filePart = '""'
  const findingPart = (finding: Finding, post: Post): string => {
    const {rule, span, severity} = finding
    const [start, end] = [placeOf(post.text, span[0]), placeOf(post.text, span[1])]
    const {cell} = placeInFile(post, span[0])
    return `{"rule":${JSON.stringify(rule.id)},"severity":"${severity}","confidence":"${rule.confidence}","message":${JSON.stringify(messageOf(finding, post.text, language))}` +
      `,"match":${JSON.stringify(post.text.slice(...span))},"range":[${span[0]},${span[1]}],"line":${start.line},"column":${start.column},"endLine":${end.line},"endColumn":${end.column},` +
      `${cell === undefined ? '' : `"cell":${JSON.stringify(cell[language])},`}${rules(rule)}${citations(finding.citations)}}`
  }
  return ({post, context, findings, held, notes, status}) => {
    if (post.file !== file) {
      file = post.file
      filePart = JSON.stringify(file)
    }
    const cell = post.cell === undefined ? '' : `,"cell":${JSON.stringify(post.cell[language])}`
    const reason = post.unreadable === undefined ? '' : `,"reason":${JSON.stringify(post.unreadable[language])}`
    const found = findings.length === 0 ? '' : findings.map(finding => findingPart(finding, post)).join(',')
    const noted = notes.length === 0 ? '' : `,"notes":${JSON.stringify(notes.map(note => note[language]))}`
    const kept = held.length === 0 ? '[]' : JSON.stringify(held.map(each => heldRecord(each, post, language)))
    return `{"version":1,"id":${JSON.stringify(post.id)},"file":${filePart},"line":${post.line}${cell},${contexts(context)},"status":"${status}"${reason},"findings":[${found}]${noted},"held":${kept}}\n`
  }
}

function contextPart({date, region, phases}: Context): string {
  const where = region === undefined ? '' : `,"region":${JSON.stringify(region.code)}`
  return `"date":${JSON.stringify(date)}${where},"phases":${JSON.stringify(phases.map(({election, phase}) => ({election: election.id, phase})))}`
}

function remembered<K extends object>(make: (key: K) => string): (key: K) => string {
  const known = new WeakMap<K, string>()
  return key => {
    const found = known.get(key) ?? make(key)
    known.set(key, found)
    return found
  }
}
