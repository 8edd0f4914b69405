// @ts-nocheck
import type {Post, Source} from '../types.ts'

/** Plain text: one post, or several parted by a line that holds only `---`. */
export function parseText(source: Source): Post[] {
  const posts: Post[] = []
  let start = 0
  const add = (end: number) => {
    const text = source.text.slice(start, end)
    if (/\S/.test(text)) posts.push(toPost(source, text, start, posts.length + 1))
  }
  for (const separator of source.text.matchAll(/^---[^\S\r\n]*(?:\r\n|\n|\r|(?![^]))/gm)) {
    add(separator.index)
    start = separator.index + separator[0].length
  }
  add(source.text.length)
  return posts.length > 0 ? posts : [toPost(source, '', 0, 1)]
}

function toPost(source: Source, text: string, start: number, number: number): Post {
  const line = source.firstLine + lineBreaks(source.text.slice(0, start))
  return {file: source.name, id: String(number), text, line, anchors: [{offset: 0, line, column: 1}]}
}

/** Number of line ends in a text: LF, CRLF or a lone CR. */
export function lineBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}
