import type {Post, Span} from '../types.ts'

/** Where words stand in their file, as other programs count: from 1, columns in UTF-16 units, end excluded. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The region of a span, or undefined when the file wraps the text so that only the line of its post is known. */
export function regionOf(post: Post, [start, end]: Span): Region | undefined {
  if (!post.inFile) return undefined
  const [first, last] = [unitsTo(post, start), unitsTo(post, end)]
  return {startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column}
}

function unitsTo({text, line}: Post, offset: number): {readonly line: number; readonly column: number} {
  const breaks = [...text.slice(0, offset).matchAll(/\r\n|\r|\n/g)]
  const last = breaks.at(-1)
  return {line: line + breaks.length, column: offset + 1 - (last === undefined ? 0 : last.index + last[0].length)}
}
