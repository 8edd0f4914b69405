import type {Localized, Post, Source} from '../types.ts'
import {metadata} from './metadata.ts'

/** NDJSON: one post a line, `{"id", "text", "date"?, "platform"?, "account"?, "region"?}`; a bad line is a post that says why. */
export function parseNdjson(source: Source): Post[] {
  return source.text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    return [parseLine(source.name, line, source.firstLine + index)]
  })
}

function parseLine(file: string, line: string, number: number): Post {
  const unread = (unreadable: Localized, known: Partial<Post> = {}): Post => ({file, id: String(number), text: '', line: number, inFile: false, ...known, unreadable})
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return unread({id: 'baris ini bukan JSON yang sah', en: 'this line is not valid JSON'})
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return unread({id: 'baris ini harus berupa objek JSON {"id": ..., "text": ...}', en: 'this line must be a JSON object {"id": ..., "text": ...}'})
  }
  const fields = value as Readonly<Record<string, unknown>>
  const id = typeof fields['id'] === 'string' || typeof fields['id'] === 'number' ? String(fields['id']) : String(number)
  const {text} = fields
  if (typeof text !== 'string') return unread({id: 'kunci "text" tidak ada atau bukan teks', en: 'key "text" is missing or not text'}, {id, ...metadata(fields)})
  return {file, id, text, line: number, inFile: false, ...metadata(fields)}
}
