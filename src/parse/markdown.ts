import {isMap, isPair, isScalar, parseDocument} from 'yaml'
import {overLimit, type Limits} from '../limits.ts'
import type {Post, Source} from '../types.ts'
import {isTooDeep} from '../yaml/depth.ts'
import {withoutCode} from './code.ts'
import {readComments} from './comments.ts'
import type {FieldIndex} from './fields.ts'
import {metadata, type Value} from './metadata.ts'
import {withoutTags} from './tags.ts'

const frontMatter = /^---[^\S\n]*\r?\n([\s\S]*?)^---[^\S\n]*(?:\r?\n|$)/m

/**
 * Markdown: one post, with `date`, `region`, `account` and `platform` (or `tanggal`, `wilayah`, `akun`) in its front matter.
 * The front matter stays part of the text: a title or caption in it is published too, so it is checked too. Code is not, nor are tags of HTML and comments that accept findings.
 */
export function parseMarkdown(source: Source, index: FieldIndex, limits: Limits): Post[] {
  const whole = frontMatter.exec(source.text)
  const found = source.text.startsWith('---') && whole?.index === 0 ? whole : null
  const head = found?.[0] ?? ''
  const {text, comments, problems} = readComments(head + withoutTags(withoutCode(source.text.slice(head.length))))
  const post: Post = {
    file: source.name, id: '1', text, line: source.firstLine, anchors: [{offset: 0, line: source.firstLine, column: 1}],
    ...(comments.length > 0 && {comments}), ...(problems.length > 0 && {problems}),
  }
  if (found === null) return [post]
  if (isTooDeep(found[1] ?? '', limits['yaml-depth'])) return [{...post, unreadable: overLimit('yaml-depth', limits)}]
  const document = parseDocument(found[1] ?? '', {schema: 'failsafe', prettyErrors: false})
  const [error] = document.errors
  if (error !== undefined) {
    return [{...post, unreadable: {id: `bagian depan (front matter) tidak terbaca sebagai YAML (${error.code})`, en: `front matter cannot be read as YAML: ${error.message}`}}]
  }
  // Aliases are not followed: what they repeat may be without end.
  const values = (isMap(document.contents) ? document.contents.items : []).flatMap((pair): Value[] => {
    if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return []
    const field = index.key(String(pair.key.value))
    return field === undefined || typeof pair.value.value !== 'string' ? [] : [{field, text: pair.value.value}]
  })
  return [{...post, ...metadata(values)}]
}
