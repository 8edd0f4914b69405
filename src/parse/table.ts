import type {Anchor, Localized, Post} from '../types.ts'
import type {Day} from './dates.ts'
import type {Field, FieldIndex} from './fields.ts'
import {join} from './join.ts'
import {idOf, metadata, type Value} from './metadata.ts'

/** A cell of a table; what it does not hold is asked of it only when a post is made of it. */
export interface Cell {
  readonly text: string
  readonly anchors: () => readonly Anchor[]
  /** The day of a cell that keeps it as a number. */
  readonly day?: () => Day
  /** True if the cell is covered by a merged one, whose content this is. */
  readonly merged?: boolean
  /** Why the cell's content is not known. */
  readonly problem?: Localized
}

/** A row with its number as a spreadsheet shows it. */
export interface Row {
  readonly number: number
  /** Line of the file, from 1. */
  readonly line: number
  readonly cells: readonly (Cell | undefined)[]
}

/** A sheet, or a file of comma-separated values. */
export interface Table {
  readonly file: string
  readonly rows: readonly Row[]
  /** What a cell is called: `Kalender!B7`; `heading` names its column. */
  readonly name: (row: Row, column: number, heading: string) => Localized
}

/** The row that names the columns: which column holds what. */
export interface Header {
  readonly fields: readonly (Field | undefined)[]
  readonly headings: readonly string[]
  readonly score: number
}

/** A header stands among the first rows: below a title, a logo, a legend. */
export const headerWithin = 50

/** The posts of a table, one a row; undefined if no row names a column of text. */
export function postsOf(table: Table, index: FieldIndex): Post[] | undefined {
  const found = findHeader(table.rows, index)
  if (found === undefined) return undefined
  let header: Header = found
  const posts: Post[] = []
  for (const row of table.rows.slice(found.at + 1)) {
    if (!row.cells.some(isOwn)) continue
    // Sheets repeat the header, as at the start of each month; it may then name other columns.
    const repeated = headerOf(row, index)
    if (repeated !== undefined && repeated.score >= found.score) header = repeated
    else posts.push(postOf(row, {table, header, number: posts.length + 1}))
  }
  return posts
}

/** The row of the table that names the most columns, one of text among them. */
export function findHeader(rows: readonly Row[], index: FieldIndex): (Header & {readonly at: number}) | undefined {
  return rows.slice(0, headerWithin).reduce<(Header & {readonly at: number}) | undefined>((best, row, at) => {
    const header = headerOf(row, index)
    return header !== undefined && header.score > (best?.score ?? 0) ? {...header, at} : best
  }, undefined)
}

/** The names of columns that a table without a known one seems to have. */
export function headingsOf({rows}: Pick<Table, 'rows'>): string[] {
  const counted = rows.slice(0, 10).map(row => row.cells.filter(isOwn).map(cell => cell.text.trim()))
  const [fullest = []] = counted.sort((one, two) => two.length - one.length)
  return fullest.slice(0, 12).map(text => text.length > 30 ? `${text.slice(0, 30)}…` : text)
}

const isOwn = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.merged !== true && (cell.problem !== undefined || /\S/.test(cell.text))

function headerOf({cells}: Row, index: FieldIndex): Header | undefined {
  const headings = cells.map(cell => isOwn(cell) ? cell.text.trim().replace(/\s+/g, ' ') : '')
  // A long cell is a caption that happens to begin with such a word.
  const fields = headings.map(heading => heading === '' || heading.length > 60 ? undefined : index.heading(heading))
  if (!fields.some(field => field?.kind === 'text')) return undefined
  return {fields, headings, score: fields.reduce((sum, field) => sum + (field === undefined ? 0 : field.exact ? 3 : 1), 0)}
}

interface Place {
  readonly table: Table
  readonly header: Header
  /** Number of the post, for one without an id. */
  readonly number: number
}

function postOf(row: Row, {table, header, number}: Place): Post {
  const filled = row.cells.flatMap((cell, column) => {
    const field = header.fields[column]
    return cell === undefined || field === undefined ? [] : [{cell, column, field}]
  })
  const values = filled.map(({cell, field}): Value => ({field, text: cell.text, ...(cell.day !== undefined && {day: cell.day()})}))
  const parts = filled.filter(({cell, field}) => /\S/.test(cell.text) && (field.kind === 'text' || field.kind === 'extra'))
  const problem = filled.find(({cell}) => cell.problem !== undefined)
  const [first] = parts.length > 0 ? parts : filled.filter(({field}) => field.kind === 'text')
  const column = problem?.column ?? first?.column ?? header.fields.findIndex(field => field?.kind === 'text')
  const post = {
    file: table.file,
    id: idOf(values, number),
    line: row.line,
    cell: table.name(row, column, header.headings[column] ?? ''),
    ...join(parts.map(({cell}) => ({text: cell.text, anchors: cell.anchors()}))),
  }
  if (problem?.cell.problem !== undefined) return {...post, unreadable: problem.cell.problem}
  if (parts.length === 0) return {...post, anchors: first?.cell.anchors() ?? [], skipped: noText}
  return {...post, ...metadata(values)}
}

/** A planned row is not yet a post. */
const noText: Localized = {id: 'baris tanpa teks', en: 'row without text'}

