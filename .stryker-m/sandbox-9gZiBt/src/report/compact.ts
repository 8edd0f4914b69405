// @ts-nocheck
import {countWords} from './closing.ts'
import type {Reporter, ReportOptions} from './index.ts'
import {itemsOf, uncheckedItems, type Item} from './items.ts'
import {painter} from './paint.ts'
import {levelWords, name} from './words.ts'

/** One line a finding, `file:line:column: LEVEL message [rule]`, for editors and for skimming. */
export function compact({language, color, quiet}: ReportOptions): Reporter {
  const paint = painter(color)
  const colours = {unchecked: paint.red.bold, error: paint.red.bold, warning: paint.yellow.bold, info: paint.blue.bold}
  const line = ({level, file, place, message, found}: Item): string => {
    const rule = found === undefined ? '' : ` ${paint.dim(`[${found.finding.rule.id}]`)}`
    return `${name(file)}${place === '' ? '' : `:${place}`}: ${colours[level](levelWords[level][language])} ${message}${rule}\n`
  }
  return {
    result: result => itemsOf(result, language).filter(({level}) => !quiet || level === 'error').map(line).join(''),
    end: summary => `${uncheckedItems(summary, language).map(line).join('')}${countWords(summary, language)}\n`,
  }
}
