import type {Post} from '../types.ts'

/** Line and column of an offset, from 1; columns count graphemes. */
export interface Place {
  readonly line: number
  readonly column: number
}

let segmenter: Intl.Segmenter | undefined

/** The place last asked for: findings come in the order of the text, so the next is counted on from it. */
let last = {text: '', offset: 0, line: 1, column: 1}

/** Where an offset of a text lies. CR, LF and CRLF each end one line. */
export function placeOf(text: string, offset: number): Place {
  const from = last.text === text && last.offset <= offset ? last : {text, offset: 0, line: 1, column: 1}
  let {line, column} = from
  const between = text.slice(from.offset, offset)
  const breaks = [...between.matchAll(/\r\n|\r|\n/g)]
  const lastBreak = breaks[breaks.length - 1]
  line += breaks.length
  if (lastBreak !== undefined) column = 1
  column += graphemes(between.slice(lastBreak === undefined ? 0 : lastBreak.index + lastBreak[0].length))
  last = {text, offset, line, column}
  return {line, column}
}

/** Number of characters that a reader sees. In plain ASCII every unit is one. */
function graphemes(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('id', {granularity: 'grapheme'})
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}

/** Where an offset of a post lies in its file, or in its text when the file wraps it (NDJSON). */
export function placeInFile(post: Post, offset: number): Place {
  const {line, column} = placeOf(post.text, offset)
  return {line: post.inFile ? post.line + line - 1 : line, column}
}
