import type {Citation, Finding, Held, MessageLanguage, Post, Result} from '../types.ts'
import {placeInFile, placeOf} from './place.ts'
import {consequenceWords, messageOf} from './words.ts'

/** One post as data: what a line of NDJSON holds. The keys are a contract; see README. */
export function record({post, context, findings, held, notes, status}: Result, language: MessageLanguage): Record<string, unknown> {
  return {
    version: 1,
    id: post.id,
    file: post.file,
    line: post.line,
    ...(post.cell !== undefined && {cell: post.cell[language]}),
    date: context.date,
    ...(context.region !== undefined && {region: context.region.code}),
    phases: context.phases.map(({election, phase}) => ({election: election.id, phase})),
    status,
    ...(post.unreadable !== undefined && {reason: post.unreadable[language]}),
    findings: findings.map(finding => findingRecord(finding, post, language)),
    ...(notes.length > 0 && {notes: notes.map(note => note[language])}),
    held: held.map(each => heldRecord(each, post, language)),
  }
}

/** What was held as data; an accepted finding names who answers for it. */
export function heldRecord({match, reason, accepted}: Held, post: Post, language: MessageLanguage): Record<string, unknown> {
  return {
    rule: match.rule.id,
    match: post.text.slice(...match.span),
    range: match.span,
    reason: reason[language],
    ...(accepted !== undefined && {accepted: {reason: accepted.reason, ...('by' in accepted && {by: accepted.by, until: accepted.until})}}),
  }
}

/** One finding as data; `range`, lines and columns count in the post's own text. */
export function findingRecord(finding: Finding, post: Post, language: MessageLanguage): Record<string, unknown> {
  const {rule, span, severity, citations} = finding
  const [start, end] = [placeOf(post.text, span[0]), placeOf(post.text, span[1])]
  const {cell} = placeInFile(post, span[0])
  return {
    rule: rule.id,
    severity,
    confidence: rule.confidence,
    message: messageOf(finding, post.text, language),
    match: post.text.slice(...span),
    range: span,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(cell !== undefined && {cell: cell[language]}),
    why: rule.why[language],
    advice: rule.advice[language],
    citations: citations.map(citation => citationRecord(citation, language)),
  }
}

/** An article as data. */
export function citationRecord({article, consequence}: Citation, language: MessageLanguage): Record<string, unknown> {
  return {
    key: article.key,
    regulation: article.regulation,
    article: article.pinpoint[language],
    title: article.short,
    ...(consequence !== undefined && {consequence: consequenceWords(consequence, article, language)}),
    url: article.url,
  }
}
