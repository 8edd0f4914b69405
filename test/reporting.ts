import {contextFor, lint} from '../src/lint.ts'
import {reporters, type Reporter, type ReportFormat, type ReportOptions, type Summary} from '../src/report/index.ts'
import type {Post, Result} from '../src/types.ts'
import {quietBlora, ruleset} from './shipped.ts'

/** A quiet report in English, from a repository in which paths stand as they are given. */
export const options: ReportOptions = {language: 'en', color: 0, verbose: false, quiet: false, ruleset, links: false, version: '1.2.3', pathOf: file => file}

/** A summary that fits some results. */
export function summary(results: readonly Result[], unchecked: Summary['unchecked'] = []): Summary {
  const all = results.flatMap(result => result.findings.map(({severity}) => severity))
  const count = (severity: string) => all.filter(each => each === severity).length
  return {
    files: new Set(results.map(result => result.post.file)).size, posts: results.length, error: count('error'), warning: count('warning'), info: count('info'),
    held: results.flatMap(result => result.held).length, accepted: 0, notices: [], unchecked, uncheckedCount: unchecked.length, skipped: [], context: contextFor(ruleset, quietBlora), ownContext: results.filter(result => result.post.date !== undefined).length,
  }
}

/** A whole report on some posts. */
export async function report(format: ReportFormat, posts: readonly Post[], {unchecked, ...more}: Partial<ReportOptions> & {readonly unchecked?: Summary['unchecked']} = {}): Promise<string> {
  const results = posts.map(each => lint(each, ruleset, quietBlora))
  const reporter = await reporters[format]({...options, ...more})
  return results.map(result => reporter.result(result)).join('') + ending(reporter, summary(results, unchecked))
}

/** The end of a report as one text. */
export function ending(reporter: Reporter, counts: Summary): string {
  return [...reporter.end(counts)].join('')
}
