import path from 'node:path'
import type {Localized} from '../types.ts'

/** Formats by extension. */
export const formats: Readonly<Record<string, string>> = {
  '.txt': 'text', '.md': 'markdown', '.markdown': 'markdown', '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson',
  '.csv': 'csv', '.tsv': 'tsv', '.xlsx': 'xlsx', '.xlsm': 'xlsx', '.docx': 'docx', '.docm': 'docx',
}

/** Formats that are bytes, not text. */
export const binary: ReadonlySet<string> = new Set(['xlsx', 'docx'])

/** Extensions of files that can be read. */
export const extensions = Object.keys(formats)

/** Files of a content repository that are never drafts, by glob: they are not searched for. */
export const noDrafts = ['**/node_modules/**', '**/~$*', '**/package.json', '**/package-lock.json', '**/composer.json', '**/tsconfig*.json', '**/pnpm-lock.yaml', '**/netralint*.{yaml,yml}']

/** Format of a file by its extension, and why it cannot be checked if it cannot. */
export function formatOf(name: string): {readonly format: string; readonly refused: Localized | undefined} {
  const extension = path.extname(name).toLowerCase()
  const format = formats[extension]
  return {format: format ?? 'text', refused: format === undefined ? refusal(extension) : undefined}
}

/** Why a file with this extension cannot be checked, with what to do; undefined for one that can be tried. */
export function refusal(extension: string): Localized | undefined {
  return kinds.find(({extensions: known}) => known.split(' ').includes(extension))?.why
}

/** What cannot be checked: where people write their posts in it, and where they may show their words in it. */
const kinds: readonly {readonly extensions: string; readonly holds?: 'drafts' | 'words'; readonly why: Localized}[] = [
  {extensions: '.jpg .jpeg .png .gif .webp .heic .bmp .tif .tiff .svg .psd .ai .cdr', why: {
    id: 'gambar tidak dapat dibaca; salin tulisan di dalamnya ke draf, lalu periksa draf itu', en: 'pictures cannot be read; copy the words in it into a draft and check that',
  }},
  {extensions: '.mp4 .mov .avi .mkv .webm .3gp .mp3 .wav .m4a .ogg .aac', why: {
    id: 'video dan suara tidak dapat dibaca; tulis naskah dan takarirnya sebagai draf, lalu periksa draf itu', en: 'video and sound cannot be read; write the script and caption as a draft and check that',
  }},
  {extensions: '.pdf .ppt .pptx .odp .key .pub', holds: 'words', why: {
    id: 'PDF dan salindia tidak dapat dibaca; salin teksnya ke berkas .txt atau .docx', en: 'PDF and slides cannot be read; copy the text into a .txt or .docx file',
  }},
  {extensions: '.xls .xlsb .ods .numbers', holds: 'drafts', why: {
    id: 'format lembar kerja ini tidak dapat dibaca; buka lalu Simpan Sebagai "Excel Workbook (.xlsx)"', en: 'this spreadsheet format cannot be read; open it and save it as "Excel Workbook (.xlsx)"',
  }},
  {extensions: '.doc .odt .rtf .pages .wps', holds: 'drafts', why: {
    id: 'format dokumen ini tidak dapat dibaca; buka lalu Simpan Sebagai "Word Document (.docx)"', en: 'this document format cannot be read; open it and save it as "Word Document (.docx)"',
  }},
  {extensions: '.zip .rar .7z .gz', why: {id: 'arsip tidak dibuka; keluarkan isinya, lalu periksa foldernya', en: 'archives are not opened; unpack it and check the folder'}},
]

/** Extensions that a folder is searched for: what can be read, and what cannot but may hold words, so that none is passed over in silence. */
export const searched: readonly string[] = [...extensions, ...kinds.flatMap(({extensions: some, holds}) => holds === undefined ? [] : some.split(' '))]

/** Why a file that a search came upon is passed over, and named: it cannot be read, and is mostly no draft. Undefined for any other. */
export function passedOver(name: string): Localized | undefined {
  const extension = path.extname(name).toLowerCase()
  return kinds.find(({extensions: known, holds}) => holds === 'words' && known.split(' ').includes(extension))?.why
}
