import {strFromU8, unzipSync} from 'fflate'
import type {Localized} from '../types.ts'

/** Most bytes that the parts of one file may unpack to: far more than any calendar, and no zip bomb. */
export const largestUnpacked = 128 * 1024 * 1024

/** The parts of an office file by name, or why it cannot be opened. */
export type Unpacked = {readonly parts: ReadonlyMap<string, string>} | {readonly problem: Localized}

/** Unpack the parts of an XLSX or DOCX file whose names are wanted; no others are unpacked. */
export function unpack(bytes: Uint8Array, wanted: RegExp): Unpacked {
  // The container of .xls and .doc, and of every office file with a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return {problem: oldOrLocked}
  let size = 0
  try {
    const files = unzipSync(bytes, {filter: ({name, originalSize}) => {
      if (!wanted.test(name)) return false
      size += originalSize
      return size <= largestUnpacked
    }})
    if (size > largestUnpacked) return {problem: tooLarge}
    return {parts: new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]))}
  } catch {
    return {problem: noZip}
  }
}

const oldOrLocked: Localized = {
  id: 'berkas ini berformat lama (.xls, .doc) atau terkunci kata sandi. Buka di Excel atau Word, lalu Simpan Sebagai .xlsx atau .docx tanpa kata sandi',
  en: 'this file is in an old format (.xls, .doc) or has a password. Open it in Excel or Word and save it as .xlsx or .docx without a password',
}
const tooLarge: Localized = {
  id: 'isi berkas lebih besar dari 128 MB setelah dibuka; pecah menjadi beberapa berkas',
  en: 'the file unpacks to more than 128 MB; split it into several',
}
const noZip: Localized = {
  id: 'berkas rusak atau bukan berkas Excel/Word. Buka lalu simpan ulang sebagai .xlsx atau .docx',
  en: 'the file is damaged or no Excel or Word file. Open it and save it again as .xlsx or .docx',
}
