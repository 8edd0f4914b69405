import {document} from './document.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {findingRecord, heldRecord} from './record.ts'
import {placeInFile} from './place.ts'

/** For tools that want one document: every file with its messages, clean and unchecked ones too. */
export function json({language, ruleset, version}: ReportOptions): Reporter {
  const files = new Map<string, {filePath: string; status: string; reason?: string; unchecked?: unknown[]; messages: unknown[]; accepted: unknown[]}>()
  const fileOf = (filePath: string) => {
    const file = files.get(filePath) ?? {filePath, status: 'checked', messages: [], accepted: []}
    files.set(filePath, file)
    return file
  }
  return {
    keeps: true,
    result({post, findings, held, notes}) {
      const file = fileOf(post.file)
      for (const finding of findings) {
        const [start, end] = [placeInFile(post, finding.span[0]), placeInFile(post, finding.span[1])]
        const {rule, ...rest} = findingRecord(finding, post, language)
        file.messages.push({ruleId: rule, ...rest, line: start.line, column: start.column, endLine: end.line, endColumn: end.column, post: post.id, postLine: post.line})
      }
      for (const note of notes) file.messages.push({ruleId: null, severity: 'info', message: note[language], line: post.line, column: 1, post: post.id, postLine: post.line})
      for (const each of held.filter(({accepted}) => accepted !== undefined)) {
        const {line, column} = placeInFile(post, each.match.span[0])
        const {rule, ...rest} = heldRecord(each, post, language)
        file.accepted.push({ruleId: rule, ...rest, line, column, post: post.id, postLine: post.line})
      }
      return ''
    },
    end(summary) {
      for (const {name, reason, file = name, line} of summary.unchecked) {
        const known = fileOf(file)
        Object.assign(known, {status: 'unchecked', reason: known.reason ?? reason[language]})
        // Of a file of many posts it tells which.
        if (file !== name) (known.unchecked ??= []).push({name, reason: reason[language], ...(line !== undefined && {line})})
      }
      for (const {name, reason} of summary.skipped) Object.assign(fileOf(name), {status: 'skipped', reason: reason[language]})
      const {context, files: checked, posts, error, warning, info, held, accepted, uncheckedCount, skipped, notices} = summary
      return document({
        format: 1,
        tool: {name: 'netralint', version},
        context: {date: context.date, region: context.region?.code ?? null, phases: context.phases.map(({election, phase}) => ({election: election.id, phase}))},
        packs: ruleset.packs,
        summary: {files: checked, posts, rules: ruleset.rules.length, error, warning, info, held, accepted, unchecked: uncheckedCount, skipped: skipped.length},
        notices: notices.map(({level, text}) => ({level, text: text[language]})),
        files: [...files.values()],
      })
    },
  }
}
