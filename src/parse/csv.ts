import Papa from 'papaparse'
import type {Localized, Post, Source} from '../types.ts'
import {align, placeIn} from './align.ts'
import type {FieldIndex} from './fields.ts'
import {findHeader, hintOf, headerWithin, isOwn} from './header.ts'
import {broken, emptyFile, noRow, noTextField, nothing} from './nothing.ts'
import {postsOf, type Cell, type Row, type Table} from './table.ts'

/** Comma-separated values with a header; Excel writes semicolons where the comma is the decimal mark, so each is tried. */
export function parseCsv(source: Source, index: FieldIndex): Post[] {
  // Excel's own first line may name the delimiter.
  const named = /^sep=(.)\r?\n/.exec(source.text)
  if (named !== null) return parseTable(source, index, {delimiters: [named[1] ?? ','], from: named[0].length})
  return parseTable(source, index, {delimiters: [',', ';', '\t'], from: 0})
}

/** Values parted by tabs, with a header. */
export function parseTsv(source: Source, index: FieldIndex): Post[] {
  return parseTable(source, index, {delimiters: ['\t'], from: 0})
}

interface Layout {
  readonly delimiters: readonly string[]
  /** Where the first row begins. */
  readonly from: number
}

function parseTable(source: Source, index: FieldIndex, {delimiters, from}: Layout): Post[] {
  const tried = delimiters.map(delimiter => {
    const {rows} = rowsOf(source, {delimiter, from, preview: headerWithin})
    return {delimiter, rows, known: findHeader(rows, index)?.known ?? 0}
  })
  // The right delimiter is the one under which the most columns are known.
  const best = tried.reduce((one, two) => two.known > one.known ? two : one)
  if (best.known === 0) {
    const hint = tried.map(({rows}) => hintOf(rows)).reduce((one, two) => two.names.length > one.names.length ? two : one)
    return [hint.names.length === 0 ? broken(source, emptyFile) : nothing(source, noTextField('column', hint, index))]
  }
  const {rows: read, problem} = rowsOf(source, {delimiter: best.delimiter, from})
  const rows = withinHeader(read, index)
  const name: Table['name'] = ({number}, _column, heading) => ({id: `baris ${number}, kolom ${heading}`, en: `row ${number}, column ${heading}`})
  const posts = [...postsOf({file: source.name, rows, name}, index) ?? [], ...(problem === undefined ? [] : [problem])]
  return posts.length > 0 ? posts : [nothing(source, noRow, noRow)]
}

/** Rows, of which one with more values than columns says so: a text with a comma and without quotes falls apart, and its rest would go unread. */
function withinHeader(rows: readonly Row[], index: FieldIndex): Row[] {
  const header = findHeader(rows, index)
  const columns = header === undefined ? Infinity : rows[header.at]?.cells.length ?? Infinity
  return rows.map((row, at) => {
    const isWider = at > (header?.at ?? 0) && row.cells.slice(columns).some(isOwn)
    return isWider ? {...row, problem: tooMany(row.number, row.cells.length, columns)} : row
  })
}

const tooMany = (row: number, values: number, columns: number): Localized => ({
  id: `baris ${row} punya ${values} isian untuk ${columns} kolom, jadi teksnya terpotong; beri tanda kutip ("...") pada teks yang memuat koma atau titik koma, atau simpan ulang dari Excel`,
  en: `row ${row} has ${values} values for ${columns} columns, so its text is cut; put quotation marks ("...") around text with commas or semicolons, or save the file again from Excel`,
})

interface Cut {
  readonly delimiter: string
  readonly from: number
  /** Read only so many rows. */
  readonly preview?: number
}

/** Rows with the place of every cell, up to the first that cannot be read. */
function rowsOf(source: Source, {delimiter, from, preview = 0}: Cut): {readonly rows: readonly Row[]; readonly problem?: Post} {
  const rows: Row[] = []
  let begin = from
  // A mark of byte order within the text: the library drops one without counting it.
  while (source.text[begin] === '\ufeff') begin++
  let start = begin
  let problem: Post | undefined
  Papa.parse<string[]>(source.text.slice(begin), {
    delimiter, preview, step: ({data, errors, meta}, parser) => {
      const {line} = placeIn(source.text, start, source.firstLine)
      const number = rows.length + (from > 0 ? 2 : 1)
      if (errors.some(({type}) => type === 'Quotes')) {
        problem = {...broken(source, unpaired(number)), line, cell: {id: `baris ${number}`, en: `row ${number}`}}
        parser.abort()
        return
      }
      rows.push({number, line, cells: cellsOf(data, source, {start, delimiter})})
      start = begin + meta.cursor
    },
  })
  return {rows, ...(problem !== undefined && {problem})}
}

function cellsOf(data: readonly string[], {text, firstLine}: Source, {start, delimiter}: {readonly start: number; readonly delimiter: string}): Cell[] {
  let at = start
  return data.map(value => {
    const quoted = text[at] === '"'
    const from = quoted ? at + 1 : at
    const end = from + value.length + (quoted ? value.split('"').length - 1 : 0)
    at = quoted ? text.indexOf(delimiter, end + 1) + 1 : end + 1
    return {text: value, anchors: () => align({value, file: text, start: from, end, firstLine, ...(quoted && {escape: doubled})})}
  })
}

const doubled = /""/y

function unpaired(row: number): Localized {
  return {
    id: `tanda kutip (") pada baris ${row} tidak berpasangan; baris itu dan semua sesudahnya tidak diperiksa. Perbaiki kutipnya, atau simpan ulang dari Excel`,
    en: `a quotation mark (") in row ${row} has no partner; that row and all after it were not checked. Mend it, or save the file again from Excel`,
  }
}
