import {Chalk} from 'chalk'
import {countWords} from './closing.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {itemsOf, uncheckedItems, type Item} from './items.ts'
import {levelWords, name} from './words.ts'

/** One line a finding, `file:line:column: LEVEL message [rule]`, for editors and for skimming. */
export function compact({language, color, quiet}: ReportOptions): Reporter {
  const chalk = new Chalk({level: color})
  const colours = {unchecked: chalk.red.bold, error: chalk.red.bold, warning: chalk.yellow.bold, info: chalk.blue.bold}
  const line = ({level, file, place, message, found}: Item): string => {
    const rule = found === undefined ? '' : ` ${chalk.dim(`[${found.finding.rule.id}]`)}`
    return `${name(file)}${place === '' ? '' : `:${place}`}: ${colours[level](levelWords[level][language])} ${message}${rule}\n`
  }
  return {
    result: result => itemsOf(result, language).filter(({level}) => !quiet || level === 'error').map(line).join(''),
    end: summary => `${uncheckedItems(summary, language).map(line).join('')}${countWords(summary, language)}\n`,
  }
}
