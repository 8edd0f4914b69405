import type {Field, FieldIndex} from './fields.ts'
import {isSentence} from './sentence.ts'
import type {Cell, Row} from './table.ts'

/** The row that names the columns: which column holds what. */
export interface Header {
  /** Index of its row. */
  readonly at: number
  readonly fields: readonly (Field | undefined)[]
  readonly headings: readonly string[]
  /** Number of columns that are known. */
  readonly known: number
}

/** A header stands among the first rows: below a title, a logo, a legend. */
export const headerWithin = 50

/** Longest heading; a longer cell is a caption that happens to begin with such a word. */
const longestHeading = 60

/** The row of a table that names the most columns, one of text among them; of equals the first, so that no row of text is taken for a title. */
export function findHeader(rows: readonly Row[], index: FieldIndex): Header | undefined {
  return rows.slice(0, headerWithin).reduce<Header | undefined>((best, row, at) => {
    const header = headerOf(row, at, index)
    return header !== undefined && header.known > (best?.known ?? 0) ? header : best
  }, undefined)
}

/** The header as a later row repeats it, as at the start of each month, perhaps in another order; undefined for any other row. */
export function repeatedHeader(row: Row, header: Header, index: FieldIndex): Header | undefined {
  const cells = new Set(row.cells.filter(isOwn).map(({text}) => heading(text).toLowerCase()))
  const same = header.headings.every((name, column) => header.fields[column] === undefined || cells.has(name.toLowerCase()))
  return same ? headerOf(row, header.at, index) : undefined
}

/** What a table without a known column seems to have. */
export interface Hint {
  /** The names of its columns. */
  readonly names: readonly string[]
  /** True if its first row holds posts: there are no names. */
  readonly headless: boolean
}

/** Guess the names of columns, that above the longest text first: the fullest of the first rows holds them. */
export function hintOf(rows: readonly Row[]): Hint {
  const counted = rows.slice(0, 10).map((row, at) => ({at, cells: row.cells.flatMap((cell, column) => isOwn(cell) ? [{column, text: cell.text.trim()}] : [])}))
  const [fullest = {at: 0, cells: []}] = counted.sort((one, two) => two.cells.length - one.cells.length)
  const below = rows.slice(fullest.at + 1, headerWithin)
  const longest = (column: number) => Math.max(0, ...below.map(({cells}) => isOwn(cells[column]) ? cells[column].text.length : 0))
  const names = fullest.cells.map(({column, text}) => ({text, length: longest(column)})).sort((one, two) => two.length - one.length)
  return {names: names.slice(0, 12).map(({text}) => text.length > 30 ? `${text.slice(0, 30)}…` : text), headless: fullest.cells.some(({text}) => isSentence(text))}
}

/** True for a cell with content of its own. */
export function isOwn(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && cell.merged !== true && (cell.problem !== undefined || /\S/.test(cell.text))
}

function headerOf({cells}: Row, at: number, index: FieldIndex): Header | undefined {
  const headings = Array.from(cells, cell => isOwn(cell) ? heading(cell.text) : '')
  const fields = headings.map(name => name === '' || name.length > longestHeading ? undefined : index.heading(name))
  if (!fields.some(field => field?.kind === 'text')) return undefined
  return {at, fields, headings, known: fields.filter(field => field !== undefined).length}
}

const heading = (text: string): string => text.trim().replace(/\s+/g, ' ')
