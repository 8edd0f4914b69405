import {nearest} from '../nearest.ts'
import type {AcceptingComment, PostProblem, Span} from '../types.ts'

/** Markdown without its accepting comments, and what they say. */
export interface Commented {
  /** The same text with these comments blanked: the same length and lines, so that every place stays right. */
  readonly text: string
  readonly comments: readonly AcceptingComment[]
  readonly problems: readonly PostProblem[]
}

const directives = ['netralint-terima', 'netralint-accept']
/** One rule, a colon, a reason; nothing looser, so that no slip accepts more than was meant. */
const form = /^netralint-(?:terima|accept)\s+(?<rule>[^\s:,]+)\s*:\s*(?<reason>\S.*)$/s

/** A comment that takes in another, or an empty line: its own end was mistyped, and what it hides would go unread. */
const runsOn = /<!--|\n[^\S\n]*\n/

/** Read comments of the form `<!-- netralint-terima aturan/id: alasan -->`; each speaks for the paragraph after it. */
export function readComments(markdown: string): Commented {
  const comments: AcceptingComment[] = []
  const problems: PostProblem[] = []
  const all = [...markdown.matchAll(comment)].map(({0: whole, index}) => ({body: contentOf(whole), closed: whole.endsWith('-->'), span: [index, index + whole.length] as Span}))
  const paragraphs = paragraphsAfter(markdown, all.map(({span}) => span))
  for (const [index, {body, closed, span}] of all.entries()) {
    if (!isOurs(body)) continue
    const {rule, reason} = form.exec(body)?.groups ?? {}
    const problem = !closed || rule === undefined || reason === undefined || runsOn.test(body) ? formProblem : standsAlone(markdown, span) ? undefined : placeProblem
    if (problem !== undefined) problems.push({offset: span[0], text: problem})
    else if (rule !== undefined && reason !== undefined) comments.push({rule, reason: reason.replace(/\s+/g, ' '), offset: span[0], span: paragraphs[index] ?? span})
  }
  const text = markdown.replace(comment, whole => isOurs(contentOf(whole)) ? whole.replace(/[^\r\n]/g, ' ') : whole)
  return {text, comments, problems}
}

/** A comment; one that is never closed runs to the end. */
const comment = /<!--.*?(?:-->|$)/gs

const contentOf = (whole: string): string => whole.replace(/^<!--|-->$/g, '').trim()

/** A comment for us begins with our name, or with something so near that it must have been meant. */
function isOurs(body: string): boolean {
  const word = /^[^\s:]*/.exec(body)?.[0].toLowerCase() ?? ''
  return word.startsWith('netralint') || nearest(word, directives) !== undefined
}

/** True if nothing but comments and blanks shares the lines of a comment. */
function standsAlone(markdown: string, [start, end]: Span): boolean {
  const before = markdown.slice(Math.max(0, start - widest), start).split(/[\r\n]/).at(-1) ?? ''
  const after = markdown.slice(end, end + widest).split(/[\r\n]/, 1)[0] ?? ''
  return [before, after].every(side => side.replace(/<!--.*?-->/g, '').trim() === '')
}

/** How far a line is looked at beside a comment. */
const widest = 2000

const blankLine = /(?:\r\n|\r|\n)[^\S\r\n]*(?=[\r\n]|$)/g

/** The paragraph after each comment, up to the next blank line; of comments in a row, each speaks for the paragraph after the last. */
function paragraphsAfter(markdown: string, comments: readonly Span[]): Span[] {
  const blanks = [...markdown.matchAll(blankLine)].map(({index}) => index)
  const found: Span[] = []
  let next: {readonly start: number; readonly paragraph: Span} | undefined
  let blank = blanks.length
  for (const [start, end] of [...comments].reverse()) {
    let paragraph = next?.paragraph
    if (next === undefined || paragraph === undefined || /\S/.test(markdown.slice(end, next.start))) {
      const from = firstAfter(markdown, end, /\S/g)
      while (blank > 0 && (blanks[blank - 1] ?? 0) >= from) blank--
      // A heading is a paragraph of its own.
      paragraph = [from, isHeading(markdown, from) ? firstAfter(markdown, from, /[\r\n]/g) : blanks[blank] ?? markdown.length]
    }
    next = {start, paragraph}
    found.push(paragraph)
  }
  return found.reverse()
}

const isHeading = (markdown: string, offset: number): boolean => /^#{1,6}[ \t]/.test(markdown.slice(offset, offset + 8))

function firstAfter(text: string, offset: number, pattern: RegExp): number {
  pattern.lastIndex = offset
  return pattern.exec(text)?.index ?? text.length
}

const formProblem = {
  id: 'komentar ini bukan penerimaan yang sah dan tidak berlaku; tulis: <!-- netralint-terima aturan/id: alasan -->',
  en: 'this comment is no valid acceptance and has no effect; write: <!-- netralint-accept rule/id: reason -->',
}
const placeProblem = {
  id: 'komentar penerimaan harus berdiri di baris sendiri, sebelum paragrafnya; komentar ini tidak berlaku',
  en: 'an accepting comment stands on a line of its own, before its paragraph; this one has no effect',
}
