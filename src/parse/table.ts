import type {Anchor, Localized, Post} from '../types.ts'
import type {Day} from './dates.ts'
import type {FieldIndex} from './fields.ts'
import {findHeader, isOwn, repeatedHeader, type Header} from './header.ts'
import {join} from './join.ts'
import {idOf, metadata, type Value} from './metadata.ts'
import {isSentence} from './sentence.ts'

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
  /** Why it is not known which column its content belongs to. */
  readonly problem?: Localized
}

/** A sheet, or a file of comma-separated values. */
export interface Table {
  readonly file: string
  readonly rows: readonly Row[]
  /** What a cell is called: `Kalender!B7`; `heading` names its column. */
  readonly name: (row: Row, column: number, heading: string) => Localized
}

/** The posts of a table, one a row, and what in it was passed over; undefined if no row names a column of text. */
export function postsOf(table: Table, index: FieldIndex): Post[] | undefined {
  const found = findHeader(table.rows, index)
  if (found === undefined) return undefined
  let header = found
  const posts: Post[] = []
  let number = 0
  for (const row of table.rows.slice(found.at + 1)) {
    if (!row.cells.some(isOwn)) continue
    const repeated = repeatedHeader(row, found, index)
    if (repeated === undefined) posts.push(...postsOfRow(row, {table, header, number: ++number}))
    else header = repeated
  }
  return [...aboveHeader(table, found), ...posts, ...unknownColumns(table, found)]
}

interface Place {
  readonly table: Table
  readonly header: Header
  /** Number of the post, for one without an id. */
  readonly number: number
}

/** The post of a row; one with a title alone is checked, and named as not yet written. */
function postsOfRow(row: Row, {table, header, number}: Place): Post[] {
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
  const unreadable = row.problem ?? problem?.cell.problem
  if (unreadable !== undefined) return [{...post, unreadable}]
  if (parts.length === 0) return [{...post, anchors: first?.cell.anchors() ?? [], skipped: noText}]
  const checked = {...post, ...metadata(values)}
  return parts.some(({field}) => field.kind === 'text') ? [checked] : [checked, {...post, skipped: onlyTitle}]
}

/** A planned row is not yet a post. */
const noText: Localized = {id: 'baris tanpa teks', en: 'row without text'}
const onlyTitle: Localized = {id: 'baris tanpa teks; hanya judul atau tagarnya yang diperiksa', en: 'row without text; only its title or hashtags were checked'}

/** Rows of text above the header: a title is short, a post is not. */
function aboveHeader(table: Table, {at}: Header): Post[] {
  return table.rows.slice(0, at).flatMap(row => {
    const column = row.cells.findIndex(cell => isOwn(cell) && cell.text.length > longestTitle)
    return column < 0 ? [] : [passedOver(table, row, {column, heading: '', why: {id: 'teks di atas judul kolom', en: 'text above the header'}})]
  })
}

const longestTitle = 100

/** Columns of sentences that no name is known for, each named once. */
function unknownColumns(table: Table, {at, fields, headings}: Header): Post[] {
  const seen = new Set<number>()
  return table.rows.slice(at + 1).flatMap(row => row.cells.flatMap((cell, column) => {
    if (fields[column] !== undefined || row.problem !== undefined || seen.has(column) || !isOwn(cell) || !isSentence(cell.text)) return []
    seen.add(column)
    const heading = headings[column] ?? ''
    const [id, en] = heading === '' ? ['kolom tanpa judul', 'a column without a heading'] : [`kolom “${heading}” tidak dikenal sebagai teks`, `column “${heading}” is not known to hold text`]
    return [passedOver(table, row, {column, heading, why: {id: `${id}, jadi tidak diperiksa`, en: `${en} and was not checked`}})]
  }))
}

function passedOver({file, name}: Table, row: Row, {column, heading, why}: {readonly column: number; readonly heading: string; readonly why: Localized}): Post {
  const anchors = (row.cells[column]?.anchors() ?? []).slice(0, 1).map(anchor => ({...anchor, offset: 0}))
  return {file, id: String(row.number), text: '', line: row.line, anchors, cell: name(row, column, heading), skipped: why}
}
