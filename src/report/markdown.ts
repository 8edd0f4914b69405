import type {MessageLanguage, Result} from '../types.ts'
import {caveat, contextWords, countWords, nothingWords} from './closing.ts'
import {columns} from './columns.ts'
import {excerptOf, marked} from './excerpt.ts'
import type {Reporter, ReportOptions, Summary} from './index.ts'
import {itemsOf, placeOfFinding, uncheckedItems, type Item} from './items.ts'
import {Gravest} from './gravest.ts'
import {ageWords, cited, levelWords, name, riskWords, safe} from './words.ts'

/** Room for the table and for the details, in characters: GitHub takes comments of 65,536. */
const room = {table: 24_000, details: 32_000}

/** Items of a level, and held matches, that are kept: more than there is room for. */
const mostKept = 2000

/** Articles named with a finding. */
const articlesShown = 5

/** For a comment on a pull request and the step summary of a build: a table, and the law behind a fold. */
export function markdown(options: ReportOptions): Reporter {
  const {language, quiet, verbose} = options
  const items = new Gravest(mostKept)
  const held: string[] = []
  return {
    result(result) {
      items.add(itemsOf(result, language).filter(({level}) => !quiet || level === 'error'))
      if (verbose && held.length < mostKept) held.push(...result.held.map(each => heldLine(each, result, language)))
      return ''
    },
    end(summary) {
      items.add(uncheckedItems(summary, language))
      return `${page(items, held, {summary, options}).join('\n\n')}\n`
    },
  }
}

const words = {
  heading: {id: 'Netralitas unggahan', en: 'Neutrality of posts'},
  details: {id: 'Mengapa, dasar, dan saran', en: 'Why, law and advice'},
  held: {id: 'Ditahan: cocok, tetapi tidak dihitung', en: 'Held: matched, but not counted'},
  why: {id: 'Mengapa', en: 'Why'},
  law: {id: 'Dasar', en: 'Law'},
  risk: {id: 'Risiko', en: 'Risk'},
  advice: {id: 'Saran', en: 'Advice'},
} as const

function page({items, all, found: findings}: Gravest, held: readonly string[], {summary, options}: {readonly summary: Summary; readonly options: ReportOptions}): string[] {
  const {language, ruleset, stale} = options
  const rows = fitting(items, item => row(item, language), {most: room.table, of: all})
  const details = fitting(items.filter(({found}) => found !== undefined), item => detail(item, language), {most: room.details, of: findings})
  const left = (count: number) => ({id: `… dan ${count} lagi; jalankan netralint di komputer untuk melihat semuanya.`, en: `… and ${count} more; run netralint on a computer to see them all.`}[language])
  const clean = summary.posts > 0 && summary.error + summary.warning + summary.info + summary.unchecked.length === 0
  return [
    `### ${words.heading[language]}`,
    `**${plain(countWords(summary, language))}**`,
    ...clean ? [plain(nothingWords(summary, language))] : [],
    ...rows.taken.length === 0 ? [] : [`| ${{id: 'Tingkat | Tempat | Temuan | Aturan', en: 'Level | Place | Finding | Rule'}[language]} |\n| --- | --- | --- | --- |\n${rows.taken.join('\n')}`],
    ...rows.left === 0 ? [] : [left(rows.left)],
    ...details.taken.length === 0 ? [] : [folded(words.details[language], [...details.taken, ...details.left === 0 ? [] : [left(details.left)]])],
    ...held.length === 0 ? [] : [folded(words.held[language], [fitting(held, text => text, {most: room.table / 4, of: held.length}).taken.join('\n')])],
    [...contextWords(summary, ruleset, language), ...stale === undefined ? [] : [ageWords(stale, language)], caveat[language]].map(plain).join('  \n'),
  ]
}

/** As many texts as there is room for, and the number of those left, `of` being all there are; only these are made. */
function fitting<T>(all: readonly T[], toText: (each: T) => string, {most, of}: {readonly most: number; readonly of: number}): {readonly taken: readonly string[]; readonly left: number} {
  const taken: string[] = []
  let size = 0
  for (const each of all) {
    const text = toText(each)
    size += text.length + 2
    if (size > most) break
    taken.push(text)
  }
  return {taken, left: of - taken.length}
}

const folded = (title: string, blocks: readonly string[]): string => `<details>\n<summary>${title}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`

const placeOfItem = ({file, place}: Item): string => code(`${name(file)}${place === '' ? '' : `:${place}`}`)

function row(item: Item, language: MessageLanguage): string {
  const {level, message, found} = item
  return `| ${levelWords[level][language]} | ${placeOfItem(item)} | ${plain(message)} | ${found === undefined ? '' : code(found.finding.rule.id)} |`
}

function detail(item: Item, language: MessageLanguage): string {
  if (item.found === undefined) return ''
  const {finding: {rule, span, citations}, post} = item.found
  const risk = riskWords(citations, language)
  const say = (key: keyof typeof words, text: string) => `- **${words[key][language]}:** ${text}`
  return [
    `${placeOfItem(item)} **${plain(rule.title[language])}**\n`,
    fenced(marked(excerptOf(post.text, span), {width: columns, paint: text => text})),
    say('why', plain(rule.why[language])),
    say('law', citations.slice(0, articlesShown).map(({article}) => `[${plain(cited(article, language))}](<${article.url.replace(/[<>\s]/g, encodeURIComponent)}>)`).join('; ') || '-'),
    ...risk === undefined ? [] : [say('risk', plain(risk))],
    say('advice', plain(rule.advice[language])),
  ].join('\n')
}

function heldLine({match, reason}: Result['held'][number], {post}: Result, language: MessageLanguage): string {
  return `- ${code(`${name(post.file)}:${placeOfFinding(post, match.span[0], language)}`)} ${plain(post.text.slice(...match.span))} ${code(match.rule.id)}: ${plain(reason[language])}`
}

/** Words as Markdown that says just them: every mark escaped, and no one called by `@name` nor issue linked by `#1`. */
function plain(text: string): string {
  return safe(text).replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#!|~@&$^]|:(?=\/\/)|(?<=www)\./gi, '\\$&').replace(/(?<=[@#!&~$%])(?=[\w.-])/g, '\u2060')
}

/** A code span: its fence is longer than any within, and a bar does not end a table's cell. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const edge = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${edge}${text.replaceAll('|', '\\|')}${edge}${fence}`
}

function fenced(lines: readonly string[]): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${fence}text`, ...lines, `${fence}\n`].join('\n')
}

const longestRun = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map(({length}) => length))
