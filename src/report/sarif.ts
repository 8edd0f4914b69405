import type {Location, Log, Notification, ReportingDescriptor, Result as SarifResult} from 'sarif'
import {fingerprintOf, numbered} from '../fingerprint.ts'
import type {Finding, Post, Result, Rule, Ruleset, Severity} from '../types.ts'
import {document} from './document.ts'
import type {Reporter, ReportOptions, Summary} from './index.ts'
import {regionOf, type Region} from './region.ts'
import {cited, messageOf, safe} from './words.ts'

/** For code scanning: SARIF 2.1.0, with every rule that ran and with what was not checked. */
export function sarif(options: ReportOptions): Reporter {
  const {language, ruleset, verbose} = options
  const indexes = new Map(ruleset.rules.map(({id}, index) => [id, index]))
  const seen = new Map<string, number>()
  const results: SarifResult[] = []
  const notes: Notification[] = []
  const add = (spotted: Pick<Finding, 'rule' | 'span'>, post: Post, more: Pick<SarifResult, 'level' | 'message' | 'suppressions'>) => {
    const fingerprint = fingerprintOf(spotted, post)
    const key = `${post.file}\n${fingerprint}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    results.push({
      ruleId: spotted.rule.id,
      ruleIndex: indexes.get(spotted.rule.id) ?? -1,
      ...more,
      locations: [locationOf(post, options, regionOf(post, spotted.span))],
      // GitHub reckons its own `primaryLocationLineHash` where it finds none.
      partialFingerprints: {'netralintFingerprint/v1': numbered(fingerprint, before)},
    })
  }
  return {
    keeps: true,
    result(result: Result) {
      const {post, findings} = result
      for (const finding of findings) add(finding, post, {level: sarifLevels[finding.severity], message: {text: messageOf(finding, post.text, language)}})
      // GitHub shows a suppressed result as an open alert, so that held matches come only when asked for.
      if (verbose) for (const held of result.held) add({rule: held.match.rule, span: held.match.span}, post, suppressed(held, post, options))
      for (const note of result.notes) notes.push({level: 'note', message: {text: safe(note[language])}, locations: [locationOf(post, options)]})
      return ''
    },
    end: summary => document(log(results, [...uncheckedNotes(summary, options), ...notes], options)),
  }
}

const sarifLevels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Record<Severity, SarifResult['level']>

function suppressed({match, reason}: Result['held'][number], post: Post, {language}: ReportOptions): Pick<SarifResult, 'level' | 'message' | 'suppressions'> {
  const finding: Finding = {rule: match.rule, span: match.span, severity: 'info', contestants: [], citations: []}
  return {level: 'note', message: {text: messageOf(finding, post.text, language)}, suppressions: [{kind: 'external', justification: safe(reason[language])}]}
}

/** Without a region, the line of the post: columns of a wrapped text are not those of its file. */
function locationOf({file, line}: Post, {pathOf}: ReportOptions, region?: Region): Location {
  return {physicalLocation: {artifactLocation: artifact(pathOf(file)), region: region === undefined ? {startLine: line, startColumn: 1, endLine: line} : {...region}}}
}

/** A path as a URI: relative to the root of the sources, or whole for a file outside it. */
function artifact(path: string): {readonly uri: string; readonly uriBaseId?: string} {
  const uri = path.split('/').map(part => encodeURIComponent(part)).join('/')
  if (path.startsWith('/')) return {uri: `file://${uri}`}
  if (/^[a-z]:\//i.test(path)) return {uri: `file:///${path.slice(0, 2)}${uri.slice(uri.indexOf('/'))}`}
  return {uri, uriBaseId: '%SRCROOT%'}
}

function uncheckedNotes({unchecked}: Summary, options: ReportOptions): Notification[] {
  return unchecked.map(({name, file = name, line, reason}): Notification => ({
    level: 'error',
    message: {text: safe(`${name}: ${reason[options.language]}`)},
    locations: [{physicalLocation: {artifactLocation: artifact(options.pathOf(file)), ...(line !== undefined && {region: {startLine: line}})}}],
  }))
}

function log(results: SarifResult[], notifications: Notification[], {ruleset, version, language}: ReportOptions): Log {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {driver: {name: 'netralint', version, semanticVersion: version, rules: ruleset.rules.map(rule => descriptor(rule, ruleset, language))}},
      automationDetails: {id: 'netralint/'},
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: {'%SRCROOT%': {description: {text: 'Root of the repository, or the working folder'}}},
      invocations: [{executionSuccessful: notifications.every(({level}) => level !== 'error'), toolExecutionNotifications: notifications}],
      results,
    }],
  }
}

const precision = {high: 'high', medium: 'medium', low: 'low'} as const
const problemSeverity = {error: 'error', warning: 'warning', info: 'recommendation', off: 'recommendation'} as const
const descriptorLevels = {...sarifLevels, off: 'none'} as const

function descriptor(rule: Rule, {articles}: Ruleset, language: ReportOptions['language']): ReportingDescriptor {
  const laws = rule.cite.flatMap(key => articles.get(key) ?? [])
  const gravest = (['error', 'warning', 'info'] as const).find(level => Object.values(rule.severity).includes(level)) ?? 'off'
  const words = language === 'id' ? {advice: 'Saran', law: 'Dasar hukum (ringkasan kami)'} : {advice: 'Advice', law: 'Law (our summaries)'}
  const [law] = laws
  return {
    id: rule.id,
    shortDescription: {text: rule.title[language]},
    fullDescription: {text: rule.why[language]},
    help: {
      text: `${rule.why[language]}\n\n${words.advice}: ${rule.advice[language]}\n\n${words.law}:\n${laws.map(article => `- ${cited(article, language)}: ${article.summary[language]}`).join('\n')}`,
      markdown: `${rule.why[language]}\n\n**${words.advice}:** ${rule.advice[language]}\n\n**${words.law}:**\n\n${laws.map(article => `- [${cited(article, language)}](${article.url}): ${article.summary[language]}`).join('\n')}`,
    },
    ...(law !== undefined && {helpUri: law.url}),
    defaultConfiguration: {level: descriptorLevels[gravest]},
    properties: {precision: precision[rule.confidence], 'problem.severity': problemSeverity[gravest], tags: [rule.kind]},
  }
}
