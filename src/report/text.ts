import type {Finding, Localized, MessageLanguage, Post, Result} from '../types.ts'
import type {Reporter, ReportOptions, Summary} from './index.ts'
import {placeWords, postName} from './place.ts'
import {closing} from './closing.ts'
import {columns} from './columns.ts'
import {excerptOf, marked} from './excerpt.ts'
import {painter, type Brush} from './paint.ts'
import {cited, dayWords, linked, messageOf, name, phasesWords, riskWords, safe, severityWords} from './words.ts'

/** Articles shown with a finding; the rest stand behind `explain`. */
const articlesShown = 5

const labels = {
  why: {id: 'Mengapa', en: 'Why'},
  law: {id: 'Dasar', en: 'Law'},
  risk: {id: 'Risiko', en: 'Risk'},
  advice: {id: 'Saran', en: 'Advice'},
} satisfies Record<string, Localized>

/** For people: each finding with its line, why, law and advice, and what was checked. */
export function text(options: ReportOptions): Reporter {
  const {language, verbose, quiet} = options
  const paint = painter(options.color)
  let file = ''
  return {
    result(result) {
      const findings = result.findings.filter(finding => !quiet || finding.severity === 'error')
      const held = verbose ? result.held : []
      const notes = quiet ? [] : result.notes
      if (findings.length + held.length + notes.length === 0 && !(verbose && result.status === 'clean')) return ''
      const head = result.post.file === file ? '' : `${paint.underline(name(result.post.file))}\n`
      file = result.post.file
      return [
        head,
        ...ownContext(result, language, paint),
        ...findings.map(finding => block(finding, result.post, options, paint)),
        ...held.map(each => heldLine(each, result.post, language, paint)),
        ...notes.map(note => `  ${paint.blue.bold(severityWords.info[language])}  ${safe(note[language])}${nameAfter(result.post, language)}\n`),
        findings.length + held.length + notes.length === 0 ? `  ${paint.green({id: 'bersih', en: 'clean'}[language])}${nameAfter(result.post, language)}\n` : '',
        '\n',
      ].join('')
    },
    end: (summary: Summary) => closing(summary, options, paint),
  }
}

/** A post with a date or region of its own says so above its findings. */
function ownContext({post, context}: Result, language: MessageLanguage, paint: Brush): string[] {
  const called = name(postName(post, language))
  if (post.date === undefined && post.region === undefined) return called === '' ? [] : [`  ${paint.bold(called)}\n`]
  const where = context.region === undefined ? '' : `, ${context.region.name} (${context.region.code})`
  return [`  ${called === '' ? '' : `${paint.bold(called)} `}${paint.dim(`${dayWords(context.date, language)}${where}: ${phasesWords(context, language)}`)}\n`]
}

/** A post's name behind what is said of it. */
const nameAfter = (post: Post, language: MessageLanguage): string => {
  const called = postName(post, language)
  return called === '' ? '' : ` ${name(called)}`
}

function block(finding: Finding, post: Post, options: ReportOptions, paint: Brush): string {
  const {rule, severity} = finding
  const {language} = options
  const colour = severity === 'error' ? paint.red.bold : severity === 'warning' ? paint.yellow.bold : paint.blue.bold
  const field = (label: Localized, value: string) => `    ${paint.dim(label[language].padEnd(8))} ${value}\n`
  return [
    `  ${safe(placeWords(post, finding.span[0], language)).padEnd(6)} ${colour(severityWords[severity][language])}  ${paint.bold(rule.title[language])}  ${paint.dim(rule.id)}\n`,
    ...marked(excerptOf(post.text, finding.span), {width: columns, paint: colour}).map(line => `    ${line}\n`),
    `    ${messageOf(finding, post.text, language)}\n`,
    field(labels.why, rule.why[language]),
    ...law(finding, options, field),
    field(labels.advice, rule.advice[language]),
  ].join('')
}

function law({rule, citations}: Finding, {language, links}: ReportOptions, field: (label: Localized, value: string) => string): string[] {
  if (citations.length === 0) return [field(labels.law, {id: 'tidak ada pasal dalam daftar kami untuk tanggal ini', en: 'our register holds no article for this date'}[language])]
  const shown = citations.slice(0, articlesShown)
  const lines = shown.map(({article}, index) => field(index === 0 ? labels.law : {id: '', en: ''}, links ? linked(cited(article, language), article.url) : cited(article, language)))
  const rest = citations.length - shown.length
  if (rest > 0) lines.push(field({id: '', en: ''}, {id: `dan ${rest} pasal lain: netralint jelaskan ${rule.id}`, en: `and ${rest} more: netralint explain ${rule.id}`}[language]))
  const risk = riskWords(citations, language)
  return risk === undefined ? lines : [...lines, field(labels.risk, risk)]
}

function heldLine({match, reason}: Result['held'][number], post: Post, language: MessageLanguage, paint: Brush): string {
  const words = safe(post.text.slice(...match.span)).replace(/\s+/g, ' ')
  const held = {id: 'ditahan', en: 'held'}[language]
  return paint.dim(`  ${safe(placeWords(post, match.span[0], language)).padEnd(6)} ${held}  “${words}”  ${match.rule.id}: ${safe(reason[language])}\n`)
}
