// @ts-nocheck
import {dayWords} from '../report/words.ts'
import type {MessageLanguage, Regulation, Ruleset} from '../types.ts'
import {day} from './options.ts'
import {scopeHere} from './scope.ts'
import {exitCodes, write, type World} from './world.ts'

/** Filters of the list. */
export interface RegulationFilter {
  readonly date?: string
  readonly format: 'text' | 'json'
  readonly rules?: string[]
}

/** List the regulations of the register; with a date, those in force on it. */
export async function listRegulations(filter: RegulationFilter, language: MessageLanguage, world: World): Promise<number> {
  const {ruleset} = await scopeHere(filter.rules, world)
  const date = filter.date === undefined ? undefined : day(filter.date)
  const listed = ruleset.regulations.filter(({from, until}) => date === undefined || (from <= date && date <= until))
  const shown = filter.format === 'json'
    ? `${JSON.stringify(listed.map(regulation => record(regulation, ruleset, language)), null, 2)}\n`
    : table(listed, ruleset, language) + yearOnly(listed, language) + total(listed.length, ruleset, {date, language})
  await write(world.stdout, shown)
  return exitCodes.clean
}

const forever = '9999-12-31'
const count = ({id}: Regulation, {articles}: Ruleset): number => [...articles.values()].filter(article => article.regulation === id).length

function record(regulation: Regulation, ruleset: Ruleset, language: MessageLanguage): object {
  const {id, short, title, from, until, verified, url} = regulation
  return {id, short, title: title[language], from, ...(until !== forever && {until}), articles: count(regulation, ruleset), verified, url}
}

function table(listed: readonly Regulation[], ruleset: Ruleset, language: MessageLanguage): string {
  const rows = listed.map(regulation => {
    const {id, short, title, from, until} = regulation
    const articles = `${count(regulation, ruleset)} ${{id: 'pasal', en: 'art.'}[language]}`
    return [id, short, `${from}${until === forever ? '' : ` – ${until}`}`, articles, title[language]]
  })
  const widths = [0, 1, 2, 3].map(column => Math.max(0, ...rows.map(row => (row[column] ?? '').length)))
  return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}

/** Acts of which only the year was seen stand with its last day. */
function yearOnly(listed: readonly Regulation[], language: MessageLanguage): string {
  if (!listed.some(({from}) => from.endsWith('-12-31'))) return ''
  return {id: '31 Desember: hanya tahunnya yang diketahui.\n', en: '31 December: only the year is known.\n'}[language]
}

function total(listed: number, {regulations}: Ruleset, {date, language}: {readonly date: string | undefined; readonly language: MessageLanguage}): string {
  const all = regulations.length
  const on = date === undefined ? '' : `${{id: ' berlaku pada', en: ' in force on'}[language]} ${dayWords(date, language)}`
  return {
    id: `${listed} dari ${all} peraturan${on}. Isi satu pasal: netralint jelaskan skb-2022:D6\n`,
    en: `${listed} of ${all} regulations${on}. One article: netralint explain skb-2022:D6\n`,
  }[language]
}
