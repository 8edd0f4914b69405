// @ts-nocheck
import type {Finding, Post, Severity} from '../types.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {safe} from './words.ts'

/** Longest stretch without a mark that is shown whole, in characters. */
const longestPlain = 4000

const levels = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

interface Numbered {
  readonly finding: Finding
  readonly number: number
}

/** A post's text with the words of its findings marked and numbered; `anchor` names the place that a number leads to. */
export function marks({text}: Pick<Post, 'text'>, findings: readonly Finding[], anchor: (number: number) => string): Markup {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({span}) => span)])].sort((a, b) => a - b)
  const waiting = findings.map((finding, index): Numbered => ({finding, number: index + 1})).sort((a, b) => b.finding.span[0] - a.finding.span[0])
  let open: Numbered[] = []
  return markup`${edges.slice(1).map((end, index): Part => {
    const start = edges[index] ?? 0
    for (let next = waiting.at(-1); next !== undefined && next.finding.span[0] <= start; next = waiting.at(-1)) {
      open.push(next)
      waiting.pop()
    }
    open = open.filter(({finding}) => finding.span[1] > start)
    return open.length === 0 ? plain(text.slice(start, end)) : marked(text.slice(start, end), {open, end, anchor})
  })}`
}

/** A stretch on which findings stand, with the numbers of those that end with it. */
function marked(words: string, {open, end, anchor}: {readonly open: readonly Numbered[]; readonly end: number; readonly anchor: (number: number) => string}): Markup {
  const gravest = levels.find(level => open.some(({finding}) => finding.severity === level)) ?? 'info'
  const numbers = open.filter(({finding}) => finding.span[1] === end).map(({finding, number}) => markup`<sup><a class="${finding.severity}" href="#${anchor(number)}">${number}</a></sup>`)
  return markup`<mark class="${gravest}">${lines(words)}</mark>${numbers}`
}

/** Words between marks; of a very long stretch, its ends. */
function plain(text: string): Part {
  if (text.length <= longestPlain) return lines(text)
  return [lines(text.slice(0, longestPlain / 2)), ' […] ', lines(text.slice(-longestPlain / 2))]
}

/** Line ends as tags: a page printed to the log of a build must not begin a line with the words of a draft. */
function lines(text: string): Part {
  return text.split(/\r\n|\r|\n/).map((line, index) => [index === 0 ? undefined : markup`<br>`, safe(line)])
}
