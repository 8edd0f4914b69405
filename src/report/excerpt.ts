import type {Span} from '../types.ts'
import {safe} from './words.ts'

/** Longest stretch of a line that is shown, in characters. */
const widest = 96

/** The line of a draft on which words stand, cut to what fits, and safe to show. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The line with the words; of words over several lines, the first. */
export function excerptOf(draft: string, span: Span): Excerpt {
  // Only the neighbourhood is read: a line may be as long as the file.
  const around = widest * 4
  const start = Math.max(0, span[0] - around)
  const near = draft.slice(start, span[0])
  const cut = Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1
  const lineStart = start + cut
  const line = /^[^\r\n]*/.exec(draft.slice(lineStart, span[1] + around))?.[0] ?? ''
  const [from, to] = [span[0] - lineStart, Math.min(span[1] - lineStart, line.length)]
  const left = line.length > widest && from > widest / 2 ? wordStart(line, from - widest / 3) : 0
  const right = wholeUntil(line, Math.min(line.length, Math.max(to, left + widest)))
  const shown = (from: number, to: number) => safe(line.slice(from, to)).replaceAll('\t', ' ')
  return {before: `${left > 0 ? '… ' : ''}${shown(left, from)}`, words: shown(from, to), after: `${shown(to, right)}${right < line.length ? ' …' : ''}`}
}

/** Start of the next word from an offset, so that no word or emoji is cut. */
function wordStart(line: string, offset: number): number {
  const space = line.indexOf(' ', Math.floor(offset))
  return space < 0 ? wholeUntil(line, Math.floor(offset)) : space + 1
}

/** An offset, or the one before it if it stands within a character. */
const wholeUntil = (line: string, offset: number): number => {
  const unit = line.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset
}

/** Two lines: the excerpt, and marks under its words. The gutter keeps a draft from being read as anything but a quotation. */
export function marked({before, words, after}: Excerpt, {width, paint}: {readonly width: (text: string) => number; readonly paint: (text: string) => string}): [string, string] {
  return [`│ ${before}${paint(words)}${after}`, `│ ${' '.repeat(width(before))}${paint('~'.repeat(Math.max(1, width(words))))}`]
}
