// @ts-nocheck
import {advance, placeOf, type Place} from '../place.ts'
import type {Anchor, Localized, MessageLanguage, Post} from '../types.ts'

export {placeOf, type Place} from '../place.ts'

/** A place in a file; `cell` names it when the file has no lines, and line and column then count inside it. */
export interface FilePlace extends Place {
  readonly cell?: Localized
}

/** The place last asked for: findings come in the order of the text, so the next is counted on from it. */
let last: {readonly anchor: Anchor | undefined; readonly offset: number; readonly place: Place} = {anchor: undefined, offset: 0, place: {line: 1, column: 1}}

/** Where an offset of a post lies in its file, or in its text when the file wraps it (NDJSON). */
export function placeInFile(post: Post, offset: number): FilePlace {
  const anchor = anchorAt(post.anchors, offset)
  if (anchor === undefined) return {...placeOf(post.text, offset), ...(post.cell !== undefined && {cell: post.cell})}
  const from = last.anchor === anchor && last.offset <= offset ? last : {offset: anchor.offset, place: anchor}
  const place = advance(from.place, post.text.slice(from.offset, offset))
  last = {anchor, offset, place}
  return {...place, ...(anchor.cell !== undefined && {cell: anchor.cell})}
}

/** The last anchor that is not past an offset; found by halves, since a long post may have one a line. */
export function anchorAt(anchors: readonly Anchor[], offset: number): Anchor | undefined {
  let [low, high] = [0, anchors.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((anchors[middle]?.offset ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return anchors[low]
}

/** The same for people: `12:5`, or the cell or paragraph in a file that has no lines. */
export function placeWords(post: Post, offset: number, language: MessageLanguage): string {
  const {line, column, cell} = placeInFile(post, offset)
  return cell === undefined ? `${line}:${column}` : cell[language]
}

/** The file of a post, with where in it the post stands if the file may hold several. */
export function postFile({file, line, anchors, cell}: Post): string {
  const [first] = anchors
  if (first?.cell !== undefined || (first === undefined && cell !== undefined)) return `${file}:${(first?.cell ?? cell)?.id ?? line}`
  return first !== undefined && cell === undefined ? file : `${file}:${line}`
}

/** What a post is called among others of its file, as `unggahan p1 (baris 7)`; empty for plain text, whose lines say enough. */
export function postName({id, line, anchors, cell}: Post, language: MessageLanguage): string {
  if (anchors.length > 0 && cell === undefined) return ''
  const where = cell?.[language] ?? `${{id: 'baris', en: 'line'}[language]} ${line}`
  return `${{id: 'unggahan', en: 'post'}[language]} ${id} (${where})`
}
