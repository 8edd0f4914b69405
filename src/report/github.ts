import {countWords} from './closing.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {itemsOf, uncheckedItems, type Item, type Level} from './items.ts'
import {Gravest} from './gravest.ts'
import {cited, levelWords, name, safe} from './words.ts'

/** Annotations of one kind that GitHub shows for a step; it drops the rest without a word. */
const mostOfKind = 10

const kinds = {unchecked: 'error', error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Level, string>

/** For GitHub Actions: the gravest findings as annotations on their lines, and how many more there are. */
export function github({language, quiet, pathOf}: ReportOptions): Reporter {
  const items = new Gravest(mostOfKind)
  return {
    result(result) {
      items.add(itemsOf(result, language).filter(({level}) => !quiet || level === 'error'))
      return ''
    },
    end(summary) {
      items.add(uncheckedItems(summary, language))
      const shown = (['error', 'warning', 'notice'] as const).flatMap(kind => items.items.filter(({level}) => kinds[level] === kind).slice(0, mostOfKind))
      const rest = items.all - shown.length
      const more = {id: `${rest} temuan lagi tidak muncul sebagai anotasi: GitHub menampilkan paling banyak ${mostOfKind} tiap jenis. Semuanya ada di ringkasan langkah.`, en: `${rest} more do not appear as annotations: GitHub shows at most ${mostOfKind} of a kind. All are in the step summary.`}
      return [...shown.map(item => command(item, {language, pathOf})), ...rest === 0 ? [] : [more[language]], countWords(summary, language), ''].join('\n')
    },
  }
}

/** One workflow command; nothing of a draft stands in it unescaped. */
function command({level, file, line, region, message, found}: Item, {language, pathOf}: Pick<ReportOptions, 'language' | 'pathOf'>): string {
  const properties = {
    file: pathOf(file),
    line: line ?? 1,
    ...(region !== undefined && {endLine: region.endLine}),
    // GitHub takes columns for a region on one line only.
    ...(region !== undefined && region.startLine === region.endLine && {col: region.startColumn, endColumn: region.endColumn}),
    title: found === undefined ? levelWords[level][language] : `${levelWords[level][language]}: ${found.finding.rule.title[language]}`,
  }
  const details = found === undefined ? [] : [
    ...found.finding.citations.slice(0, 3).map(({article}) => cited(article, language)),
    `${{id: 'Saran', en: 'Advice'}[language]}: ${found.finding.rule.advice[language]}`,
    found.finding.rule.id,
  ]
  return `::${kinds[level]} ${Object.entries(properties).map(([key, value]) => `${key}=${property(name(String(value)))}`).join(',')}::${data(safe([message, ...details].join('\n')))}`
}

/** The message of a workflow command: it ends at the line's end, and `%` begins an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property of a workflow command: `,` parts properties and `::` ends them. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
