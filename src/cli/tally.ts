import type {Ignored, Unread} from '../read/index.ts'
import type {Notice, Summary, Unchecked} from '../report/index.ts'
import {postFile} from '../report/place.ts'
import {severities, type Localized, type Result, type Severity} from '../types.ts'
import {brokenComments, unusedComments} from './comments.ts'
import type {Linted} from './posts.ts'
import type {Scope} from './scope.ts'

/** Counts of a run, as it goes on. */
export interface Tally {
  readonly counts: Record<Severity | 'posts' | 'held' | 'accepted' | 'ownContext' | 'failing' | 'ignored' | 'unchecked', number>
  /** Of those that were not checked the first, and one of each file; `counts` has all. */
  readonly unchecked: Unchecked[]
  /** How many of those each file has. */
  readonly named: Map<string, number>
  readonly skipped: Unread[]
  readonly files: Set<string>
  /** Scopes that posts were judged by, one for each configuration. */
  readonly scopes: Map<Scope['settings'], Scope>
  readonly notices: Notice[]
  /** How often each rule spoke, by its id. */
  readonly byRule: Map<string, {readonly title: Localized; readonly count: number}>
}

/** A tally of nothing. */
export function newTally(): Tally {
  return {counts: {posts: 0, error: 0, warning: 0, info: 0, held: 0, accepted: 0, ownContext: 0, failing: 0, ignored: 0, unchecked: 0}, unchecked: [], named: new Map(), skipped: [], files: new Set(), scopes: new Map(), notices: [], byRule: new Map()}
}

/** Most lines that were not checked that are kept by name, in all and of one file: a gigabyte of broken lines has millions. */
const mostNamed = {all: 10_000, perFile: 1000}

/** Count what was not checked, and keep it by name if it is one of the first, or the first of its file. */
export function addUnchecked(item: Unchecked, tally: Tally): void {
  tally.counts.unchecked++
  keepName(item, tally)
}

function keepName(item: Unchecked, {unchecked, named}: Omit<Tally, 'scopes'>): void {
  const file = item.file ?? item.name
  const known = named.get(file) ?? 0
  if (known > 0 && (known >= mostNamed.perFile || unchecked.length >= mostNamed.all)) return
  named.set(file, known + 1)
  unchecked.push(item)
}

/** Count one post. `main` is the scope that the summary speaks of. */
export function count({result, scope}: Linted, tally: Tally, main: Scope): void {
  const {post, status} = result
  tally.scopes.set(scope.settings, scope)
  if (status === 'unchecked') {
    if (post.unreadable !== undefined) addUnchecked({name: postFile(post), reason: post.unreadable, file: post.file, line: post.line}, tally)
    return
  }
  tally.files.add(post.file)
  const {counts} = tally
  counts.posts++
  if (post.date !== undefined || post.region !== undefined || scope.settings !== main.settings) counts.ownContext++
  if (post.comments !== undefined || post.problems !== undefined) {
    for (const each of brokenComments(post, scope.ruleset)) addUnchecked(each, tally)
    tally.notices.push(...unusedComments(result, scope.ruleset))
  }
  if (status === 'clean' && result.held.length === 0) return
  counts.held += result.held.length
  counts.accepted += result.held.filter(({accepted}) => accepted !== undefined).length
  for (const {rule: {id, title}} of result.findings) tally.byRule.set(id, {title, count: (tally.byRule.get(id)?.count ?? 0) + 1})
  for (const severity of severitiesOf(result)) {
    counts[severity]++
    if (reaches(severity, scope.failOn)) counts.failing++
  }
}

/** Add the counts of another thread. */
export function merge(more: Omit<Tally, 'scopes'>, tally: Tally): void {
  for (const key of Object.keys(tally.counts) as (keyof Tally['counts'])[]) tally.counts[key] += more.counts[key]
  for (const each of more.unchecked) keepName(each, tally)
  for (const each of more.skipped) tally.skipped.push(each)
  for (const each of more.notices) tally.notices.push(each)
  for (const file of more.files) tally.files.add(file)
  for (const [id, {title, count: found}] of more.byRule) tally.byRule.set(id, {title, count: (tally.byRule.get(id)?.count ?? 0) + found})
}

/** Note a file that was passed over: one that was named is told by name. */
export function countIgnored({name, ignored: {by, why}, named}: Ignored, tally: Tally): void {
  if (why !== undefined) tally.skipped.push({name, reason: why})
  if (by === undefined) return
  if (named) tally.notices.push({level: 'warning', text: {id: `${name} diabaikan ${by.id}; berkas itu tidak diperiksa`, en: `${name} is ignored ${by.en}; it was not checked`}})
  else tally.counts.ignored++
}

/** Findings, and notes, which count as the least severity. */
function severitiesOf({findings, notes}: Result): Severity[] {
  return [...findings.map(({severity}) => severity), ...notes.map(() => 'info' as const)]
}

function reaches(severity: Severity, failOn: Scope['failOn']): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

/** The summary of a run. */
export function summaryOf(tally: Tally, notices: readonly Notice[], context: Summary['context']): Summary {
  const {counts: {failing: _failing, ignored, unchecked: uncheckedCount, ...counts}, files, unchecked, skipped} = tally
  const unnamed = uncheckedCount - unchecked.length
  const more = unnamed === 0 ? [] : [{level: 'warning' as const, text: {id: `hanya ${unchecked.length} yang disebut, sedikitnya satu dari tiap berkas; ${unnamed} lagi tidak diperiksa`, en: `only ${unchecked.length} are named, at least one of each file; ${unnamed} more were not checked`}}]
  const found = ignored === 0 ? [] : [info({id: `Berkas yang diabaikan menurut konfigurasi: ${ignored}`, en: `Files ignored by the configuration: ${ignored}`})]
  return {...counts, files: files.size, unchecked, uncheckedCount, skipped, context, notices: [...more, ...settingsNotices([...tally.scopes.values()]), ...found, ...tally.notices, ...notices]}
}

/** Which configuration held, and where it changed severities or the threshold: a rule is never switched off in silence. */
function settingsNotices(scopes: readonly Scope[]): Notice[] {
  const files = [...new Set(scopes.flatMap(({settings}) => settings.files))]
  const severity = new Map(scopes.flatMap(({settings}) => [...settings.severity].map(([name, {value, at}]) => [at, {name, value}] as const)))
  const isOff = [...severity.values()].some(({value}) => value === 'off')
  const words = (off: string) => [...severity].map(([at, {name, value}]) => `${name}: ${value === 'off' ? off : value} (${at})`).join(', ')
  const thresholds = [...new Set(scopes.flatMap(({settings, failOn}) => settings.failOn?.value === failOn && failOn !== 'error' ? [`${failOn} (${settings.failOn.at})`] : []))].join(', ')
  return [
    ...(files.length === 0 ? [] : [info({id: `Konfigurasi: ${files.join(', ')}`, en: `Configuration: ${files.join(', ')}`})]),
    ...(severity.size === 0 ? [] : [{level: isOff ? 'warning' as const : 'info' as const, text: {id: `Tingkat diatur dalam konfigurasi: ${words('dimatikan')}`, en: `Severities set in the configuration: ${words('switched off')}`}}]),
    ...(thresholds === '' ? [] : [info({id: `Batas gagal dari konfigurasi: ${thresholds}`, en: `Threshold from the configuration: ${thresholds}`})]),
  ]
}

const info = (text: Notice['text']): Notice => ({level: 'info', text})
