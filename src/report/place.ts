import type {Post} from '../types.ts'

/** Line and column of an offset, from 1; columns count graphemes. */
export interface Place {
  readonly line: number
  readonly column: number
}

let segmenter: Intl.Segmenter | undefined

/** Where an offset of a text lies. CR, LF and CRLF each end one line. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  const starts = [...before.matchAll(/\r\n|\r|\n/g)]
  const last = starts[starts.length - 1]
  const lineStart = last === undefined ? 0 : last.index + last[0].length
  // In plain ASCII every character is a column of its own.
  if (/^[\x20-\x7e]*$/.test(text.slice(lineStart, offset))) return {line: starts.length + 1, column: offset - lineStart + 1}
  segmenter ??= new Intl.Segmenter('id', {granularity: 'grapheme'})
  let column = 1
  for (const {index, segment} of segmenter.segment(lineAt(text, lineStart))) {
    if (lineStart + index + segment.length > offset) break
    column++
  }
  return {line: starts.length + 1, column}
}

/** Where an offset of a post lies in its file, or in its text when the file wraps it (NDJSON). */
export function placeInFile(post: Post, offset: number): Place {
  const {line, column} = placeOf(post.text, offset)
  return {line: post.inFile ? post.line + line - 1 : line, column}
}

/** The line that begins at an offset, without its end. */
export function lineAt(text: string, start: number): string {
  return /[^\r\n]*/y.exec(text.slice(start))?.[0] ?? ''
}
