import type {Article, Citation, Finding, MessageLanguage, Result} from '../types.ts'
import {placeOfFinding} from './items.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {marks} from './marks.ts'
import {cited, dayWords, messageOf, name, phasesWords, riskWords, safe, severityWords} from './words.ts'

/** Articles shown with their summaries; the others stand in a fold. */
const articlesShown = 4

const words = {
  post: {id: 'unggahan', en: 'post'},
  why: {id: 'Mengapa', en: 'Why'},
  law: {id: 'Dasar hukum', en: 'Law'},
  risk: {id: 'Risiko', en: 'Risk'},
  advice: {id: 'Saran', en: 'Advice'},
  held: {id: 'Ditahan: cocok, tetapi tidak dihitung', en: 'Held: matched, but not counted'},
  clean: {id: 'Bersih', en: 'Clean'},
  none: {id: 'tidak ada pasal dalam daftar kami untuk tanggal ini', en: 'our register holds no article for this date'},
} as const

const dot = '·'
const quoted = (text: string): string => `“${text}”`

/** What of a result is shown, and where on the page it stands. */
export interface Shown extends Pick<Result, 'post' | 'context' | 'findings' | 'notes'> {
  readonly held: Result['held']
  /** Number of the post on the page, from 1. */
  readonly number: number
}

/** One post with its marks, and the law beside it. */
export function postSection({post, context, findings, notes, held, number}: Shown, language: MessageLanguage): Markup {
  const anchor = (finding: number) => `t${number}-${finding}`
  const told = new Set<string>()
  const where = context.region === undefined ? '' : `, ${context.region.name}`
  return markup`
<section class="post">
<header><h2>${name(post.file)}</h2><p>${words.post[language]} ${name(post.id)} ${dot} ${dayWords(context.date, language)}${where}: ${phasesWords(context, language)}</p></header>
<div class="beside">
<p class="draft" dir="auto">${marks(post, findings, anchor)}</p>
<ol class="findings">${findings.map((finding, index) => findingItem(finding, {id: anchor(index + 1), number: index + 1, place: placeOfFinding(post, finding.span[0], language), text: post.text, told, language}))}${notes.map(note => markup`
<li class="info"><span class="level">${severityWords.info[language]}</span><p>${safe(note[language])}</p></li>`)}${findings.length + notes.length > 0 ? undefined : markup`
<li><p class="clean">${words.clean[language]}</p></li>`}
</ol>
</div>${held.length === 0 ? undefined : markup`
<div class="quiet">${words.held[language]}<ul>${held.map(({match, reason}) => markup`<li>${quoted(safe(post.text.slice(...match.span)))} ${match.rule.id}: ${safe(reason[language])}</li>`)}</ul></div>`}
</section>`
}

interface Placed {
  readonly id: string
  readonly number: number
  readonly place: string
  readonly text: string
  /** Keys of articles whose summary this post has shown already. */
  readonly told: Set<string>
  readonly language: MessageLanguage
}

function findingItem(finding: Finding, {id, number, place, text, told, language}: Placed): Markup {
  const {rule, severity, citations} = finding
  const risk = riskWords(citations, language)
  const field = (key: keyof typeof words, value: Part) => markup`<dt>${words[key][language]}</dt><dd>${value}</dd>`
  return markup`
<li class="${severity}" id="${id}">
<span class="level">${number} ${dot} ${severityWords[severity][language]}</span> <span class="place">${place}</span>
<h3>${rule.title[language]}</h3>
<p>${messageOf(finding, text, language)} <span class="rule">${rule.id}</span></p>
<dl>${field('why', rule.why[language])}${field('law', laws(citations, told, language))}${risk === undefined ? undefined : field('risk', risk)}
<dt>${words.advice[language]}</dt><dd class="advice">${rule.advice[language]}</dd></dl>
</li>`
}

function laws(citations: readonly Citation[], told: Set<string>, language: MessageLanguage): Part {
  if (citations.length === 0) return words.none[language]
  const rest = citations.slice(articlesShown)
  const all = {id: `dan ${rest.length} pasal lain`, en: `and ${rest.length} more`}[language]
  return markup`<ul>${citations.slice(0, articlesShown).map(({article}) => markup`<li>${link(article, language)}${summaryOf(article, told, language)}</li>`)}</ul>${rest.length === 0 ? undefined : markup`
<details><summary>${all}</summary><ul>${rest.map(({article}) => markup`<li>${link(article, language)}</li>`)}</ul></details>`}`
}

/** What an article says, the first time that a post meets it. */
function summaryOf(article: Article, told: Set<string>, language: MessageLanguage): Markup | undefined {
  if (told.has(article.key)) return undefined
  told.add(article.key)
  return markup` <span class="summary">${article.summary[language]}</span>`
}

/** An article with its link; a pack may hold any text where a link should be. */
function link(article: Article, language: MessageLanguage): Part {
  const text = cited(article, language)
  return /^https?:\/\//.test(article.url) ? markup`<a href="${article.url}" rel="noreferrer">${text}</a>` : text
}
