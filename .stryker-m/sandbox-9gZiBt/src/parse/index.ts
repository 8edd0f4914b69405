// @ts-nocheck
import {UserError} from '../errors.ts'
import {overLimit, usualLimits, type Limits} from '../limits.ts'
import type {Post, Source} from '../types.ts'
import {defaultFields, fieldIndex, type FieldIndex, type FieldNames} from './fields.ts'
import {parseMarkdown} from './markdown.ts'
import {parseNdjson} from './ndjson.ts'
import {broken, emptyFile, noRow, tooDeep} from './nothing.ts'
import {parseText} from './text.ts'

export {defaultFields, type FieldNames} from './fields.ts'

/** What the caller decides about parsing. */
export interface ParseOptions {
  /** Names of the columns and keys that hold text, date, region and the like. Default: `defaultFields`. */
  readonly fields?: FieldNames
  /** What is too much to check; `usualLimits` for those that are not named. */
  readonly limits?: Partial<Limits>
}

type Parse = (source: Source, index: FieldIndex, limits: Limits) => Post[]

/**
 * Every input format by name. To add one, add its file here and its extensions in `read/`.
 * Those that need a library are loaded when first met: a plain text does not pay for them.
 */
const formats = {
  text: async () => parseText,
  markdown: async () => parseMarkdown,
  ndjson: async () => parseNdjson,
  yaml: async () => (await import('./yaml.ts')).parseYaml,
  json: async () => (await import('./json.ts')).parseJson,
  csv: async () => (await import('./csv.ts')).parseCsv,
  tsv: async () => (await import('./csv.ts')).parseTsv,
  xlsx: async () => (await import('./xlsx.ts')).parseXlsx,
  docx: async () => (await import('./docx.ts')).parseDocx,
} satisfies Record<string, () => Promise<Parse>>

/** Parsers that have been loaded, by format. */
const loaded = new Map<string, Parse>()

/** Load the parser of a format. */
export async function loadParser(format: string): Promise<void> {
  const known: Readonly<Record<string, () => Promise<Parse>>> = formats
  if (!loaded.has(format)) loaded.set(format, await (known[format] ?? formats.text)())
}

/** True once the parser of a format is loaded. */
export function hasParser(format: string): boolean {
  return loaded.has(format)
}

/** The posts of a source, in order; one that cannot be checked says why. */
export async function parse(source: Source, options?: ParseOptions): Promise<Post[]> {
  await loadParser(source.format)
  return parseNow(source, options)
}

/** The same at once, for a format whose parser is loaded. */
export function parseNow(source: Source, {fields = defaultFields, limits: changed}: ParseOptions = {}): Post[] {
  if (source.unreadable !== undefined) {
    return [{file: source.name, id: String(source.firstLine), text: '', line: source.firstLine, anchors: [], unreadable: source.unreadable}]
  }
  const parseSource = loaded.get(source.format)
  if (parseSource === undefined) throw new Error(`the parser of "${source.format}" is not loaded`)
  const limits = {...usualLimits, ...changed}
  return attempt(() => parseSource(source, fieldIndex(fields), limits), source).map(post => {
    if (post.unreadable !== undefined || post.skipped !== undefined) return post
    if (post.text.length > limits['post-characters']) return {...post, text: '', unreadable: overLimit('post-characters', limits)}
    return /\S/.test(post.text) ? post : {...post, unreadable: emptyFile}
  })
}

function attempt(parseSource: () => Post[], source: Source): Post[] {
  try {
    const posts = parseSource()
    const nothingLeft = source.found !== true && posts.length > 0 && posts.every(post => post.skipped !== undefined)
    return nothingLeft ? [broken(source, noRow)] : posts
  } catch (error) {
    if (error instanceof UserError) return [broken(source, error.text)]
    // Values nested thousands deep exhaust the stack of every parser: that is the file's fault, not ours.
    if (error instanceof RangeError) return [broken(source, tooDeep)]
    throw error
  }
}
