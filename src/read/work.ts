import {closeSync, createReadStream, fstatSync, openSync, readFileSync, readSync, statSync} from 'node:fs'
import path from 'node:path'
import {megabyte, overLimit, usualLimits, type Limits} from '../limits.ts'
import type {Localized, Source} from '../types.ts'
import {decode} from './decode.ts'
import {find, type Found, type Ignored, type ReadOptions, type Unread} from './find.ts'
import {binary, formatOf} from './formats.ts'
import {pieces} from './lines.ts'

/**
 * Something to read, as plain data that another thread can be given: some files, whole lines of NDJSON,
 * what came from stdin, or what is to be told of a path that is not read.
 */
export type Work =
  | {readonly kind: 'files'; readonly files: readonly Found[]}
  | {readonly kind: 'lines'; readonly name: string; readonly bytes: Uint8Array; readonly firstLine: number; readonly unreadable?: Localized}
  | {readonly kind: 'input'; readonly name: string; readonly bytes: Uint8Array}
  | {readonly kind: 'told'; readonly item: Unread | Ignored}

/** Files that are opened in one go. */
const together = 64

/** All that paths name, in order, as work of a size that is soon done. */
export async function* worksOf(paths: readonly string[], options: ReadOptions): AsyncGenerator<Work> {
  let files: Found[] = []
  for await (const items of find(paths, options)) {
    for (const item of items) {
      const isFile = item !== '-' && 'full' in item && formatOf(item.name).format !== 'ndjson'
      if (isFile) files.push(item)
      if (files.length >= together || (!isFile && files.length > 0)) {
        yield {kind: 'files', files}
        files = []
      }
      if (item === '-') yield* inputWorks(options)
      else if (!('full' in item)) yield {kind: 'told', item}
      else if (!isFile) yield* streamed(item, await options.limitsOf?.(item.full) ?? usualLimits)
    }
    if (files.length > 0) yield {kind: 'files', files}
    files = []
  }
}

/** The lines of an NDJSON file. */
async function* streamed({name, full}: Found, limits: Limits): AsyncGenerator<Work> {
  try {
    yield* linesOf(name, createReadStream(full), limits)
  } catch (error) {
    yield {kind: 'told', item: {name, reason: systemReason(error)}}
  }
}

async function* linesOf(name: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Work> {
  let blank: Work | undefined
  let some = false
  for await (const {bytes, firstLine, over} of pieces(chunks, limits['line-mb'] * megabyte)) {
    const work: Work = {kind: 'lines', name, bytes, firstLine, ...(over && {unreadable: overLimit('line-mb', limits)})}
    // Where the rest holds posts, lines without anything are nobody's failure.
    if (!over && isBlank(bytes)) blank = work
    else {
      some = true
      yield work
    }
  }
  if (!some && blank !== undefined) yield blank
}

/** True for spaces and line ends alone. */
const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))

async function* inputWorks({cwd, stdin, stdinName, limitsOf}: ReadOptions): AsyncGenerator<Work> {
  const name = stdinName ?? '<stdin>'
  const {format, refused} = formatOf(name)
  if (refused !== undefined) {
    yield {kind: 'told', item: {name, reason: refused}}
    return
  }
  const limits = await limitsOf?.(path.resolve(cwd, name)) ?? usualLimits
  if (format === 'ndjson') {
    yield* linesOf(name, stdin, limits)
    return
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > limits['file-mb'] * megabyte) {
      yield {kind: 'told', item: {name, reason: overLimit('file-mb', limits)}}
      return
    }
    chunks.push(chunk)
  }
  yield {kind: 'input', name, bytes: Buffer.concat(chunks)}
}

/** Open what is to be read; what cannot be read comes as `Unread`. `limitsOf` tells what is too large, for a file by its absolute path. */
export function* sourcesOf(work: Work, limitsOf: (full: string) => Limits): Generator<Source | Unread | Ignored> {
  switch (work.kind) {
    case 'told':
      yield work.item
      return
    case 'input':
      yield whole(work.name, formatOf(work.name).format, work.bytes)
      return
    case 'files':
      for (const file of work.files) yield readOne(file, limitsOf(file.full))
      return
    case 'lines': {
      const {name, bytes, firstLine, unreadable} = work
      const decoded = decode(bytes)
      if (unreadable !== undefined) yield {name, text: '', format: 'ndjson', firstLine, unreadable}
      else if ('problem' in decoded) yield* lineByLine(name, bytes, firstLine)
      else yield {name, text: decoded.text, format: 'ndjson', firstLine}
    }
  }
}

/** One bad byte costs its own line, not its neighbours. */
function* lineByLine(name: string, bytes: Uint8Array, firstLine: number): Generator<Source> {
  for (let start = 0, line = firstLine; start < bytes.length; line++) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    const bytesOfLine = bytes.subarray(start, end)
    start = end + 1
    if (isBlank(bytesOfLine)) continue
    const decoded = decode(bytesOfLine)
    yield {name, format: 'ndjson', firstLine: line, ...('problem' in decoded ? {text: '', unreadable: decoded.problem} : decoded)}
  }
}

function readOne({name, full, searched}: Found, limits: Limits): Source | Unread {
  const {format, refused} = formatOf(name)
  if (refused !== undefined) return {name, reason: refused}
  try {
    const bytes = bytesOf(full, limits['file-mb'] * megabyte)
    if (bytes === undefined) return {name, reason: overLimit('file-mb', limits)}
    const item = whole(name, format, bytes)
    return searched && 'text' in item ? {...item, found: true} : item
  } catch (error) {
    return {name, reason: systemReason(error)}
  }
}

/** Most files fit in here: one is read without asking for its size, and without memory of its own. */
const small = Buffer.allocUnsafeSlow(64 * 1024)

/** Content of a file, valid until the next is read; undefined if it is longer than `most` bytes. */
function bytesOf(full: string, most: number): Uint8Array | undefined {
  const descriptor = openSync(full, 'r')
  try {
    let size = 0
    for (let count = -1; count !== 0 && size < small.length; size += count) count = readSync(descriptor, small, size, small.length - size, null)
    if (size < small.length) return small.subarray(0, size)
    // What came through a pipe is gone, so the rest is read where it stands, and no further than allowed: a device may have no end.
    if (!fstatSync(descriptor).isFile()) return restOf(descriptor, most)
  } finally {
    closeSync(descriptor)
  }
  return statSync(full).size > most ? undefined : readFileSync(full)
}

/** What is left of a pipe or device, after a full `small`; undefined if all is longer than `most` bytes. */
function restOf(descriptor: number, most: number): Uint8Array | undefined {
  const parts = [Buffer.from(small)]
  for (let size = small.length; size <= most;) {
    const part = Buffer.allocUnsafe(1024 * 1024)
    const count = readSync(descriptor, part)
    if (count === 0) return Buffer.concat(parts)
    parts.push(part.subarray(0, count))
    size += count
  }
  return undefined
}

function whole(name: string, format: string, bytes: Uint8Array): Source | Unread {
  if (binary.has(format)) return {name, text: '', bytes: Uint8Array.from(bytes), format, firstLine: 1}
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
