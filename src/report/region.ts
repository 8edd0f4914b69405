import type {Post, Span} from '../types.ts'

/** Where words stand in their file, as other programs count: from 1, columns in UTF-16 units, end excluded. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The start last asked for: findings come in the order of the text, so the next is counted on from it. */
let last = {text: '', offset: 0, line: 1, column: 1}

/** The region of a span, or undefined when the file wraps the text so that only the line of its post is known. */
export function regionOf({text, line, inFile}: Post, [start, end]: Span): Region | undefined {
  if (!inFile) return undefined
  const from = last.text === text && last.offset <= start ? last : {text, offset: 0, line: 1, column: 1}
  const first = {text, offset: start, ...advance(from, text.slice(from.offset, start))}
  last = first
  const past = advance(first, text.slice(start, end))
  return {startLine: line + first.line - 1, startColumn: first.column, endLine: line + past.line - 1, endColumn: past.column}
}

/** Where a text ends that begins at a place. */
function advance({line, column}: {readonly line: number; readonly column: number}, text: string): {readonly line: number; readonly column: number} {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)]
  const lastBreak = breaks.at(-1)
  return {line: line + breaks.length, column: lastBreak === undefined ? column + text.length : text.length - lastBreak.index - lastBreak[0].length + 1}
}
