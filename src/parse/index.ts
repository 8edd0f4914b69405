import type {Post, Source} from '../types.ts'
import {parseMarkdown} from './markdown.ts'
import {parseNdjson} from './ndjson.ts'
import {parseText} from './text.ts'

/** Every input format by name. To add one, add its file here and its extensions in `read/`. */
const formats = {text: parseText, markdown: parseMarkdown, ndjson: parseNdjson} satisfies Record<string, (source: Source) => Post[]>

/** The posts of a source, in order; one that cannot be checked says why. */
export function parse(source: Source): Post[] {
  if (source.unreadable !== undefined) {
    return [{file: source.name, id: String(source.firstLine), text: '', line: source.firstLine, inFile: false, unreadable: source.unreadable}]
  }
  const known = formats as Readonly<Record<string, (source: Source) => Post[]>>
  return (known[source.format] ?? parseText)(source).map(post => {
    if (post.unreadable !== undefined) return post
    if (post.text.length > longestPost) return {...post, text: '', unreadable: tooLong}
    return /\S/.test(post.text) ? post : {...post, unreadable: empty}
  })
}

/** Longest post, in UTF-16 units: far more than any platform takes. */
const longestPost = 1_000_000

const tooLong = {
  id: 'unggahan lebih panjang dari 1 juta karakter; pecah menjadi beberapa unggahan dengan baris ---',
  en: 'post is longer than 1 million characters; split it into several with --- lines',
}
const empty = {id: 'draf kosong: tidak ada yang diperiksa', en: 'empty draft: nothing was checked'}
