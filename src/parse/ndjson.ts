import {parseTree} from 'jsonc-parser'
import type {Localized, Post, Source} from '../types.ts'
import {fieldIndex, type FieldIndex} from './fields.ts'
import {idOf, metadata, type Value} from './metadata.ts'

/** NDJSON: one post a line, `{"id", "text", "date"?, "platform"?, "account"?, "region"?}`; a bad line is a post that says why. */
export function parseNdjson(source: Source, index: FieldIndex): Post[] {
  const posts: Post[] = []
  for (const [at, line] of source.text.split('\n').entries()) {
    if (line.trim() !== '') posts.push(parseLine(line, {file: source.name, line: source.firstLine + at}, index))
  }
  return posts
}

function parseLine(written: string, {file, line}: {readonly file: string; readonly line: number}, index: FieldIndex): Post {
  const unread = (unreadable: Localized, known: Partial<Post> = {}): Post => ({file, id: String(line), text: '', line, anchors: [], ...known, unreadable})
  let record: unknown
  try {
    record = JSON.parse(written)
  } catch {
    return unread({id: 'baris ini bukan JSON yang sah', en: 'this line is not valid JSON'})
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return unread({id: 'baris ini harus berupa objek JSON {"id": ..., "text": ...}', en: 'this line must be a JSON object {"id": ..., "text": ...}'})
  }
  const fields = record as Readonly<Record<string, unknown>>
  const names = 'text' in fields ? contract : index
  const values: Value[] = []
  for (const key of Object.keys(fields)) {
    const value = fields[key]
    const field = names.key(key)
    if (field !== undefined && (typeof value === 'string' || typeof value === 'number')) values.push({field, text: String(value)})
  }
  const id = idOf(values, line)
  const named = 'text' in fields ? fields['text'] : textOf(values)
  // Of two keys of one name a reader of JSON keeps the last; the other could hold what nobody checked.
  const twice = values.length > 0 ? Object.keys(fields).find(key => isText(names.key(key)) && isTwice(key, written)) : undefined
  if (twice !== undefined) return unread({id: `kunci "${twice}" ada dua kali; hapus salah satunya`, en: `key "${twice}" is there twice; remove one`}, {id, ...metadata(values)})
  if (typeof named !== 'string') return unread({id: 'kunci "text" tidak ada atau bukan teks', en: 'key "text" is missing or not text'}, {id, ...metadata(values)})
  return {file, id, text: named, line, anchors: [], ...metadata(values)}
}

/** With `text` a line keeps to the contract, and other keys are its own affair; only without it are the other names looked at. */
const contract = fieldIndex({
  text: ['text'], extra: [], date: ['date', 'tanggal'], region: ['region', 'wilayah'], account: ['account', 'akun'], accountKind: ['accountKind', 'jenis-akun'],
  platform: ['platform'], id: ['id'],
})

const isText = (field: Value['field'] | undefined): boolean => field?.kind === 'text' || field?.kind === 'extra'

/** True if an object has a key twice, as far as it is written plainly. */
function isTwice(key: string, written: string): boolean {
  const quoted = JSON.stringify(key)
  const first = written.indexOf(quoted)
  // The same words may stand in a value, so what is rare is looked at closely.
  return written.includes(quoted, first + quoted.length) && (parseTree(written)?.children ?? []).filter(({children: [name] = []}) => name?.value === key).length > 1
}

/** Several text fields are one text, as in the other formats. */
function textOf(values: readonly Value[]): string | undefined {
  const parts = values.filter(({field, text}) => (field.kind === 'text' || field.kind === 'extra') && /\S/.test(text))
  return parts.some(({field}) => field.kind === 'text') ? parts.map(({text}) => text).join('\n\n') : undefined
}
