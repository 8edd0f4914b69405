import {createReadStream, readFileSync, statSync, type Stats} from 'node:fs'
import path from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {megabyte, overLimit, usualLimits, type Limits} from '../limits.ts'
import type {Localized, Source} from '../types.ts'
import {decode} from './decode.ts'
import {binary, extensions, formats, noDrafts, refusal} from './formats.ts'
import {pieces} from './lines.ts'
import {search} from './search.ts'

/** A file that was named or found but not read. */
export interface Unread {
  readonly name: string
  readonly reason: Localized
}

/** A file that was named or found but is not to be read. */
export interface Ignored {
  readonly name: string
  /** Who said so; absent for files that are no drafts, as the configuration itself. */
  readonly ignored: {readonly by?: Localized}
  /** True if it was named, not found in a folder. */
  readonly named: boolean
}

/** A file that paths name. */
export interface Found {
  readonly name: string
  readonly full: string
  /** True if it was named, not found in a folder or by a glob. */
  readonly named: boolean
  /** True if a folder search came upon it. */
  readonly searched: boolean
}

/** What the reader needs of the world. */
export interface ReadOptions {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  /** Name that gives piped text its format and its place in reports. */
  readonly stdinName?: string
  /** Says whether a file is passed over. Default: none is. */
  readonly ignored?: (file: Found) => Promise<Ignored['ignored'] | undefined>
  /** Absolute paths of the only files to read; others are passed over. */
  readonly only?: ReadonlySet<string>
  /** What is too large, for a file by its absolute path. Default: `usualLimits`. */
  readonly limitsOf?: (full: string) => Promise<Limits>
}

export {extensions} from './formats.ts'

/**
 * Read what paths name: files, folders (searched for known extensions), globs, and `-` for stdin.
 * What cannot be read comes as `Unread`, so that the rest is still checked and nothing is passed over in silence.
 */
export async function* read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Source | Unread | Ignored> {
  for await (const item of find(paths, options)) {
    if (item === '-') yield* readStdin(options)
    else if ('full' in item) yield* readOne(item, await options.limitsOf?.(item.full) ?? usualLimits)
    else yield item
  }
}

/** Find the files that paths name, each once, without reading them; `-` stands for stdin. */
export async function* find(paths: readonly string[], {cwd, ignored, only}: Pick<ReadOptions, 'cwd' | 'ignored' | 'only'>): AsyncGenerator<Found | Unread | Ignored | '-'> {
  const seen = new Set<string>()
  for (const given of paths) {
    if (given === '-') {
      yield given
      continue
    }
    const files = await filesOf(given, cwd)
    if ('reason' in files) {
      yield files
      continue
    }
    for (const name of files.names) {
      const file = {name, full: path.resolve(cwd, name), named: name === given, searched: files.found}
      if (seen.has(file.full) || only?.has(file.full) === false) continue
      seen.add(file.full)
      const why = await ignored?.(file)
      yield why === undefined ? file : {name, ignored: why, named: file.named}
    }
    yield* files.closed
  }
}

/** True for a source that was read. */
export function isSource(item: Source | Unread | Ignored): item is Source {
  return 'text' in item
}

async function filesOf(given: string, cwd: string): Promise<{readonly names: readonly string[]; readonly found: boolean; readonly closed: readonly Unread[]} | Unread> {
  const found = statOf(path.resolve(cwd, given))
  if (found?.isFile() === true) return {names: [given], found: false, closed: []}
  const patterns = found?.isDirectory() === true ? [`**/*{${extensions.join(',')}}`] : [given]
  if (found === undefined && !isDynamicPattern(given)) {
    return {name: given, reason: {id: 'berkas atau folder tidak ditemukan. Periksa ejaan namanya', en: 'no such file or folder. Check the spelling'}}
  }
  const root = found === undefined ? cwd : path.resolve(cwd, given)
  const {names, closed} = await search(patterns, {cwd: root, ignore: found === undefined ? ['**/node_modules/**'] : noDrafts, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: found === undefined})
  const shown = (name: string) => found === undefined ? name : path.join(given, name)
  if (names.length === 0 && closed.length === 0) {
    return {name: given, reason: {id: `tidak ada draf di sini (${extensions.join(' ')})`, en: `no drafts here (${extensions.join(' ')})`}}
  }
  return {names: names.map(shown), found: found !== undefined, closed: closed.map(({name, reason}) => ({name: shown(name), reason}))}
}

function statOf(full: string): Stats | undefined {
  try {
    return statSync(full, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** Format of a file by its extension, and why it cannot be checked if it cannot. */
function formatOf(name: string): {readonly format: string; readonly refused: Localized | undefined} {
  const extension = path.extname(name).toLowerCase()
  return {format: formats[extension] ?? 'text', refused: refusal(extension)}
}

async function* readOne({name, full, searched}: Found, limits: Limits): AsyncGenerator<Source | Unread> {
  const {format, refused} = formatOf(name)
  if (refused !== undefined) {
    yield {name, reason: refused}
    return
  }
  try {
    if (format === 'ndjson') {
      yield* readPieces(name, createReadStream(full), limits)
      return
    }
    // A small file is read faster than a promise of it is kept; a folder holds thousands.
    const {size} = statSync(full)
    if (size > limits['file-mb'] * megabyte) yield {name, reason: overLimit('file-mb', limits)}
    else yield withOrigin(whole(name, format, readFileSync(full)), searched)
  } catch (error) {
    yield {name, reason: systemReason(error)}
  }
}

async function* readStdin({cwd, stdin, stdinName, limitsOf}: ReadOptions): AsyncGenerator<Source | Unread> {
  const name = stdinName ?? '<stdin>'
  const {format, refused} = formatOf(name)
  if (refused !== undefined) {
    yield {name, reason: refused}
    return
  }
  const limits = await limitsOf?.(path.resolve(cwd, name)) ?? usualLimits
  if (format === 'ndjson') {
    yield* readPieces(name, stdin, limits)
    return
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > limits['file-mb'] * megabyte) {
      yield {name, reason: overLimit('file-mb', limits)}
      return
    }
    chunks.push(chunk)
  }
  yield whole(name, format, Buffer.concat(chunks))
}

/** NDJSON in pieces of whole lines: memory does not grow with the file. */
async function* readPieces(name: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Source | Unread> {
  for await (const {bytes, firstLine, over} of pieces(chunks, limits['line-mb'] * megabyte)) {
    const decoded = decode(bytes)
    if (over) yield {name, text: '', format: 'ndjson', firstLine, unreadable: overLimit('line-mb', limits)}
    else if ('problem' in decoded) yield* lineByLine(name, bytes, firstLine)
    else yield {name, text: decoded.text, format: 'ndjson', firstLine}
  }
}

/** One bad byte costs its own line, not its neighbours. */
function* lineByLine(name: string, bytes: Uint8Array, firstLine: number): Generator<Source> {
  for (let start = 0, line = firstLine; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const decoded = decode(bytes.subarray(start, end))
    yield {name, format: 'ndjson', firstLine: line, ...('problem' in decoded ? {text: '', unreadable: decoded.problem} : decoded)}
    start = end + 1
  }
}

function withOrigin(item: Source | Unread, found: boolean): Source | Unread {
  return found && isSource(item) ? {...item, found} : item
}

function whole(name: string, format: string, bytes: Uint8Array): Source | Unread {
  if (binary.has(format)) return {name, text: '', bytes, format, firstLine: 1}
  const decoded = decode(bytes)
  if ('problem' in decoded) return {name, reason: ['csv', 'tsv'].includes(format) ? notUtf8Table : decoded.problem}
  return {name, text: decoded.text, format, firstLine: 1}
}

const notUtf8Table: Localized = {
  id: 'isinya bukan UTF-8 (biasanya CSV lama dari Excel). Di Excel pilih Simpan Sebagai > "CSV UTF-8 (Comma delimited)", atau simpan sebagai .xlsx',
  en: 'it is not UTF-8 (mostly an older CSV of Excel). In Excel choose Save As > "CSV UTF-8 (Comma delimited)", or save it as .xlsx',
}

function systemReason(error: unknown): Localized {
  const code = (error as {code?: string}).code ?? ''
  if (code === 'EACCES' || code === 'EPERM') return {id: 'tidak ada izin membaca berkas ini', en: 'no permission to read this file'}
  if (code === 'ENOENT') return {id: 'berkas hilang saat akan dibaca', en: 'file vanished before it was read'}
  return {id: `berkas tidak dapat dibaca (${code})`, en: `file cannot be read (${code})`}
}
