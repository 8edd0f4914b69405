import type {LimitName, Localized} from './types.ts'

/** A number for every limit. */
export type Limits = Readonly<Record<LimitName, number>>

/** Limits that nobody has changed: far more than any draft needs. */
export const usualLimits: Limits = {
  'file-mb': 64, 'line-mb': 64, 'unpacked-mb': 128, 'post-characters': 1_000_000, 'post-findings': 10_000, 'report-findings': 50_000, 'word-steps': 1000, 'json-depth': 200, 'yaml-depth': 100, 'sheet-columns': 1000, 'merged-cells': 1_000_000,
}

/** Where raising ends: what the longest text, the stack and the memory of a small computer can bear. */
export const greatestLimits: Limits = {
  'file-mb': 500, 'line-mb': 500, 'unpacked-mb': 500, 'post-characters': 100_000_000, 'post-findings': 50_000, 'report-findings': 500_000, 'word-steps': 1_000_000, 'json-depth': 1000, 'yaml-depth': 500, 'sheet-columns': 16_384, 'merged-cells': 100_000_000,
}

/** Bytes in a megabyte. */
export const megabyte = 1024 * 1024

/** What is too much, and what to do other than raise the limit. */
const said: Readonly<Record<LimitName, readonly [what: Localized, instead: Localized]>> = {
  'file-mb': [{id: 'berkas lebih besar dari # MB', en: 'file is larger than # MB'}, {id: 'pecah menjadi beberapa berkas', en: 'split it into several files'}],
  'line-mb': [{id: 'baris ini lebih besar dari # MB', en: 'this line is larger than # MB'}, {id: 'pecah unggahannya', en: 'split the post'}],
  'unpacked-mb': [{id: 'isi berkas lebih besar dari # MB setelah dibuka', en: 'the file unpacks to more than # MB'}, {id: 'pecah menjadi beberapa berkas', en: 'split it into several'}],
  'post-characters': [{id: 'unggahan lebih panjang dari # karakter', en: 'post is longer than # characters'}, {id: 'pecah menjadi beberapa unggahan dengan baris ---', en: 'split it into several with --- lines'}],
  'post-findings': [{id: 'unggahan punya lebih dari # temuan', en: 'post has more than # findings'}, {id: 'pecah menjadi beberapa unggahan', en: 'split it into several'}],
  'report-findings': [{id: 'laporan memuat paling banyak # temuan', en: 'the report holds at most # findings'}, {id: 'pakai --format ndjson, yang tidak berbatas', en: 'use --format ndjson, which has no end'}],
  'word-steps': [{id: 'paket aturan perlu lebih dari # langkah untuk tiap kata', en: 'the rule packs need more than # steps for each word'}, {id: 'kurangi daftar yang memuat kata yang sama, atau frasa yang diawali kata yang sama', en: 'have fewer lists hold the same word, or fewer phrases begin with it'}],
  'json-depth': [{id: 'isinya bersarang terlalu dalam (lebih dari #)', en: 'its values are nested too deep (over #)'}, {id: 'ratakan susunannya', en: 'nest them less deep'}],
  'yaml-depth': [{id: 'isinya bersarang terlalu dalam (lebih dari #)', en: 'its values are nested too deep (over #)'}, {id: 'ratakan susunannya', en: 'nest them less deep'}],
  'sheet-columns': [{id: 'ada isi di kanan kolom ke-#', en: 'it has cells to the right of column #'}, {id: 'hapus isinya atau pindahkan', en: 'delete or move them'}],
  'merged-cells': [{id: 'gabungan selnya mencakup lebih dari # sel', en: 'its merged ranges cover more than # cells'}, {id: 'pisahkan gabungannya', en: 'unmerge them'}],
}

/** That something is over a limit, by the limit's name, and how to raise it. `where` names the part of the file that is. */
export function overLimit(name: LimitName, {[name]: limit}: Limits, where?: Localized): Localized {
  const higher = Math.min(limit * 2, greatestLimits[name])
  const [what, instead] = said[name]
  const write = (language: 'id' | 'en', or: string) => {
    const raise = higher > limit ? `${or}limits: {${name}: ${higher}}` : ''
    const place = where === undefined ? '' : `${where[language]}: `
    return `${place}${what[language].replace('#', limit.toLocaleString(language))}; ${instead[language]}${raise}`
  }
  return {id: write('id', ', atau naikkan batasnya di netralint.yaml: '), en: write('en', ', or raise the limit in netralint.yaml: ')}
}
