import {fingerprintOf, numbered} from '../fingerprint.ts'
import {document} from './document.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {itemsOf, uncheckedItems, type Item, type Level} from './items.ts'

/** GitLab's words; its two gravest stay free for what is graver than words. */
const gitlabSeverities = {unchecked: 'critical', error: 'critical', warning: 'minor', info: 'info'} as const satisfies Record<Level, string>

/** What an issue without a rule is called. */
const checks = {unchecked: 'tidak-diperiksa', error: 'temuan', warning: 'temuan', info: 'catatan'} as const satisfies Record<Level, string>

/** For GitLab Code Quality: one list of issues, told apart by their words and not by their lines. */
export function gitlab({language, pathOf}: ReportOptions): Reporter {
  const seen = new Map<string, number>()
  const issues: unknown[] = []
  const add = ({level, file, line, message, found}: Item) => {
    const check = found?.finding.rule.id ?? checks[level]
    const path = pathOf(file)
    const fingerprint = found === undefined
      ? fingerprintOf({rule: {id: `${check} ${path}`}, span: [0, message.length]}, {text: message})
      : fingerprintOf(found.finding, found.post)
    const before = seen.get(fingerprint) ?? 0
    seen.set(fingerprint, before + 1)
    issues.push({
      description: message,
      check_name: check,
      // GitLab drops an issue whose fingerprint it has seen, even in another file.
      fingerprint: numbered(fingerprint, before),
      severity: gitlabSeverities[level],
      location: {path, lines: {begin: line ?? 1}},
    })
  }
  return {
    keeps: true,
    result(result) {
      itemsOf(result, language).forEach(add)
      return ''
    },
    end(summary) {
      uncheckedItems(summary, language).forEach(add)
      return document(issues)
    },
  }
}
