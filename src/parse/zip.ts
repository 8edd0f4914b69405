import {strFromU8, unzipSync} from 'fflate'
import {megabyte, overLimit, type Limits} from '../limits.ts'
import type {Localized} from '../types.ts'

/** Most bytes that one packed byte can stand for. */
const tightest = 1032

/** The parts of an office file by name and the files that it carries along unopened, or why it cannot be opened. */
export type Unpacked = {readonly parts: ReadonlyMap<string, string>; readonly embedded: readonly string[]} | {readonly problem: Localized}

/** Unpack the parts of an XLSX or DOCX file whose names are wanted; no others are unpacked, and none of a zip bomb. */
export function unpack(bytes: Uint8Array, wanted: RegExp, limits: Limits): Unpacked {
  // The container of .xls and .doc, and of every office file with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return {problem: oldOrLocked}
  const most = limits['unpacked-mb'] * megabyte
  let size = 0
  let lie = false
  const seen = new Set<string>()
  const embedded: string[] = []
  try {
    const files = unzipSync(bytes, {filter: ({name, size: packed, originalSize}) => {
      if (embeddings.test(name)) embedded.push(name.slice(name.lastIndexOf('/') + 1))
      if (!wanted.test(name)) return false
      // Of two parts with one name another program may read the other.
      lie ||= seen.has(name)
      seen.add(name)
      // Room is made for what a file says, and no byte can stand for more: such a size is a lie.
      lie ||= originalSize > packed * tightest
      if (lie) return false
      size += originalSize
      return size <= most
    }})
    if (lie) return {problem: noZip}
    if (size > most) return {problem: overLimit('unpacked-mb', limits)}
    return {parts: new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)])), embedded}
  } catch {
    return {problem: noZip}
  }
}

/** Where workbooks and documents stand that are shown in another. */
const embeddings = /(?:^|\/)embeddings\/[^/]+$/i

const oldOrLocked: Localized = {
  id: 'berkas ini berformat lama (.xls, .doc) atau terkunci kata sandi. Buka di Excel atau Word, lalu Simpan Sebagai .xlsx atau .docx tanpa kata sandi',
  en: 'this file is in an old format (.xls, .doc) or has a password. Open it in Excel or Word and save it as .xlsx or .docx without a password',
}
const noZip: Localized = {
  id: 'berkas rusak atau bukan berkas Excel/Word. Buka lalu simpan ulang sebagai .xlsx atau .docx',
  en: 'the file is damaged or no Excel or Word file. Open it and save it again as .xlsx or .docx',
}
