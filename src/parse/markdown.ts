import {parseDocument} from 'yaml'
import type {Post, Source} from '../types.ts'
import {metadata} from './metadata.ts'

const frontMatter = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m

/**
 * Markdown: one post, with `date`, `region`, `account` and `platform` (or `tanggal`, `wilayah`, `akun`) in its front matter.
 * The front matter stays part of the text: a title or caption in it is published too, so it is checked too.
 */
export function parseMarkdown(source: Source): Post[] {
  const post: Post = {file: source.name, id: '1', text: source.text, line: source.firstLine, inFile: true}
  const found = source.text.startsWith('---') ? frontMatter.exec(source.text) : null
  if (found === null || found.index !== 0) return [post]
  const document = parseDocument(found[1] ?? '', {schema: 'failsafe', prettyErrors: false})
  const [error] = document.errors
  if (error !== undefined) {
    return [{...post, unreadable: {id: `bagian depan (front matter) tidak terbaca sebagai YAML (${error.code})`, en: `front matter cannot be read as YAML: ${error.message}`}}]
  }
  const values: unknown = document.toJS()
  return [{...post, ...(typeof values === 'object' && values !== null ? metadata(values as Record<string, unknown>) : {})}]
}
