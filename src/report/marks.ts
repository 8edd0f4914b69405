import type {Finding, Post, Severity} from '../types.ts'
import {markup, type Markup, type Part} from './markup.ts'
import {safe} from './words.ts'

/** Longest stretch without a mark that is shown whole, in characters. */
const longestPlain = 4000

const levels = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** A post's text with the words of its findings marked and numbered; `anchor` names the place that a number leads to. */
export function marks({text}: Pick<Post, 'text'>, findings: readonly Finding[], anchor: (number: number) => string): Markup {
  const edges = [...new Set([0, text.length, ...findings.flatMap(({span}) => span)])].sort((a, b) => a - b)
  return markup`${edges.slice(1).map((end, index): Part => {
    const start = edges[index] ?? 0
    const over = findings.filter(({span}) => span[0] <= start && end <= span[1])
    if (over.length === 0) return plain(text.slice(start, end))
    const gravest = levels.find(level => over.some(({severity}) => severity === level)) ?? 'info'
    const numbers = findings.flatMap((finding, at): Part[] => finding.span[1] === end ? [markup`<sup><a class="${finding.severity}" href="#${anchor(at + 1)}">${at + 1}</a></sup>`] : [])
    return markup`<mark class="${gravest}">${lines(text.slice(start, end))}</mark>${numbers}`
  })}`
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
