import {sha256} from '@noble/hashes/sha2'
import type {MessageLanguage, Result} from '../types.ts'
import {caveat, contextWords, judgedWords, nothingWords} from './closing.ts'
import {postSection} from './html-post.ts'
import type {Reporter, ReportOptions, Summary} from './index.ts'
import {markup, type Markup} from './markup.ts'
import {style} from './style.ts'
import {ageWords, dayWords, levelWords, name} from './words.ts'

/** One page to show, print and sign: each post with its words marked and the law beside it. It loads nothing. */
export function html(options: ReportOptions): Reporter {
  const {language, quiet, verbose} = options
  const sections: Markup[] = []
  const clean = new Map<string, number>()
  const show = (result: Result): boolean => result.findings.length + result.notes.length > 0 || (verbose && (result.status === 'clean' || result.held.length > 0))
  return {
    keeps: true,
    result(given) {
      if (given.status === 'unchecked') return ''
      const findings = quiet ? given.findings.filter(({severity}) => severity === 'error') : given.findings
      const result = {...given, findings, notes: quiet ? [] : given.notes, held: verbose ? given.held : []}
      if (show(result)) sections.push(postSection({...result, number: sections.length + 1}, language))
      else if (given.status === 'clean') clean.set(given.post.file, (clean.get(given.post.file) ?? 0) + 1)
      return ''
    },
    end: summary => page([...sections, cleanList(clean, language)], summary, options),
  }
}

const words = {
  title: {id: 'Laporan netralitas unggahan', en: 'Report on the neutrality of posts'},
  error: {id: 'Pelanggaran', en: 'Violations'},
  warning: {id: 'Peringatan', en: 'Warnings'},
  info: {id: 'Catatan', en: 'Notes'},
  accepted: {id: 'Diterima', en: 'Accepted'},
  posts: {id: 'Unggahan diperiksa', en: 'Posts checked'},
  unchecked: {id: 'Tidak diperiksa', en: 'Not checked'},
  cleanPosts: {id: 'Unggahan bersih', en: 'Clean posts'},
  checker: {id: 'Diperiksa oleh', en: 'Checked by'},
  approver: {id: 'Disetujui oleh', en: 'Approved by'},
  post: {id: 'Jabatan', en: 'Position'},
  day: {id: 'Tanggal', en: 'Date'},
  signature: {id: 'Tanda tangan', en: 'Signature'},
  summaries: {id: 'Ringkasan pasal adalah ringkasan kami, bukan bunyi pasal.', en: 'Summaries of articles are ours, not the wording.'},
} as const

/** Allows this page its one style and nothing else: no script, no picture, nothing from outside, whatever a draft holds. */
const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(style))}'; base-uri 'none'; form-action 'none'`

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}

/** The page in pieces: as one text it might be longer than any text can be. */
function* page(sections: readonly Markup[], summary: Summary, {language, ruleset, version, stale}: ReportOptions): Generator<string> {
  const {context, error, warning, info, posts, unchecked} = summary
  const clean = posts > 0 && error + warning + info + unchecked.length === 0
  const closing = [...contextWords(summary, ruleset, language), ...stale === undefined ? [] : [ageWords(stale, language)], words.summaries[language], caveat[language], `netralint ${version}`]
  yield markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.title[language]}: ${dayWords(context.date, language)}</title>
<style>${{markup: style}}</style>
</head>
<body>
<main>
<h1>${words.title[language]}</h1>
<p class="judged">${judgedWords(summary, language)}</p>
<ul class="counts">${counts(summary, language)}</ul>
${clean ? markup`<p class="clean">${nothingWords(summary, language)}</p>` : undefined}${uncheckedList(summary, language)}`.markup
  for (const section of sections) yield section.markup
  yield markup`
<footer>${closing.map(line => markup`<p>${line}</p>`)}</footer>
<div class="signatures">${signature('checker', language)}${signature('approver', language)}</div>
</main>
</body>
</html>
`.markup
}

function counts({error, warning, info, accepted, posts, uncheckedCount}: Summary, language: MessageLanguage): Markup[] {
  const numbers = {error, warning, info, ...accepted > 0 && {accepted}, posts, ...uncheckedCount > 0 && {unchecked: uncheckedCount}}
  return Object.entries(numbers).map(([key, count]) => markup`<li class="${count === 0 ? 'none' : key === 'unchecked' ? 'error' : key}"><b>${count}</b>${words[key as keyof typeof numbers][language]}</li>`)
}

function uncheckedList({unchecked}: Summary, language: MessageLanguage): Markup | undefined {
  if (unchecked.length === 0) return undefined
  return markup`<section class="unchecked"><h2>${levelWords.unchecked[language]}</h2><ul>${unchecked.map(each => markup`<li>${name(each.name)}: ${name(each.reason[language])}</li>`)}</ul></section>`
}

function cleanList(clean: ReadonlyMap<string, number>, language: MessageLanguage): Markup {
  if (clean.size === 0) return markup``
  return markup`
<section class="quiet list"><h2>${words.cleanPosts[language]}</h2><ul>${[...clean].map(([file, count]) => markup`<li>${name(file)}: ${count}</li>`)}</ul></section>`
}

function signature(who: 'checker' | 'approver', language: MessageLanguage): Markup {
  const line = (key: 'post' | 'day' | 'signature' | typeof who) => markup`<p${key === 'signature' ? markup` class="sign"` : undefined}>${words[key][language]}: <span></span></p>`
  return markup`<div>${line(who)}${line('post')}${line('day')}${line('signature')}</div>`
}
