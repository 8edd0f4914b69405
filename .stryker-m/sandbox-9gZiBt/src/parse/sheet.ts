// @ts-nocheck
import {UserError} from '../errors.ts'
import {overLimit, type Limits} from '../limits.ts'
import type {Localized} from '../types.ts'
import {readSerial} from './dates.ts'
import type {Cell, Row} from './table.ts'
import {walk} from './xml.ts'

/** What the cells of a sheet refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  /** Days count from 1904 instead of 1900. */
  readonly from1904: boolean
  readonly limits: Limits
}

/** A cell as the file holds it. */
interface Raw {
  readonly column: number
  readonly type: string
  readonly value: string
  readonly formula: boolean
}

/** The rows of a sheet that hold anything; `sheet` is its name. */
export function rowsOf(xml: string, sheet: string, workbook: Workbook): Row[] {
  const {'sheet-columns': mostColumns, 'merged-cells': mostMerged} = workbook.limits
  const over = (name: 'sheet-columns' | 'merged-cells') => new UserError(overLimit(name, workbook.limits, {id: `lembar ${sheet}`, en: `sheet ${sheet}`}))
  const rows = new Map<number, (Cell | undefined)[]>()
  const merges: string[] = []
  let number = 0
  let raw: {column: number; type: string; value: string; formula: boolean} | undefined
  let column = -1
  let inside = ''
  let phonetic = false
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = Number(attributes['r'] ?? number + 1)
        column = -1
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        raw = {column, type: attributes['t'] ?? 'n', value: '', formula: false}
      } else if (name === 'f' && raw !== undefined) raw.formula = true
      else if (name === 'rPh') phonetic = true
      else if (name === 'mergeCell') merges.push(attributes['ref'] ?? '')
      inside = name
    },
    text: text => {
      if (raw !== undefined && !phonetic && (inside === 'v' || inside === 't')) raw.value += text
    },
    close: name => {
      inside = ''
      if (name === 'rPh') phonetic = false
      if (name !== 'c' || raw === undefined) return
      if (raw.column >= mostColumns && (raw.value !== '' || raw.formula)) throw over('sheet-columns')
      const cells = rows.get(number) ?? []
      if (raw.column < mostColumns) cells[raw.column] = cellOf(raw, `${sheet}!${lettersOf(raw.column)}${number}`, workbook)
      rows.set(number, cells)
      raw = undefined
    },
  })
  let covered = 0
  for (const range of merges) covered += spread(range, rows, mostMerged - covered)
  if (covered > mostMerged) throw over('merged-cells')
  return [...rows].sort(([one], [two]) => one - two).map(([row, cells]) => ({number: row, line: row, cells}))
}

function cellOf({type, value, formula}: Raw, name: string, {strings, from1904}: Workbook): Cell {
  const text = unescape(type === 's' ? strings[Number(value)] ?? '' : type === 'n' ? numberText(value) : type === 'b' ? (value === '1' ? 'TRUE' : 'FALSE') : value)
  return {
    text,
    anchors: () => [{offset: 0, line: 1, column: 1, cell: {id: name, en: name}}],
    ...(type === 'n' && value !== '' && {day: () => readSerial(Number(value), from1904)}),
    ...(formula && value === '' && type !== 'str' && {problem: noResult}),
    ...(type === 'e' && {problem: {id: `rumus di ${name} menghasilkan galat ${value}`, en: `the formula in ${name} gives the error ${value}`}}),
  }
}

const noResult: Localized = {
  id: 'rumus tanpa hasil tersimpan; buka berkas di Excel, simpan, lalu periksa lagi',
  en: 'a formula without a saved result; open the file in Excel, save it, and check again',
}

/** 33.160000000000004 was typed as 33.16. */
function numberText(value: string): string {
  return value === '' ? '' : String(Number(Number(value).toPrecision(15)))
}

/** Excel writes control characters as `_x000D_`. */
export function unescape(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Widest merged range that is spread, in columns: no calendar is wider. */
const widestMerge = 200

/** The cells that a merged range covers hold what its first cell holds: one date for three posts. Returns how many; none is filled if they are more than `most`. */
function spread(range: string, rows: ReadonlyMap<number, (Cell | undefined)[]>, most: number): number {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? []
  const [left, right] = [columnOf(from) ?? 0, columnOf(to) ?? -1]
  const first = rows.get(Number(top))?.[left]
  if (first === undefined || right - left > widestMerge) return 0
  const numbers = numbersIn(Number(top), Number(bottom), rows)
  const area = numbers.length * (right - left + 1)
  if (area > most) return area
  for (const number of numbers) {
    const cells = rows.get(number) ?? []
    for (let column = left; column <= right; column++) if (number !== Number(top) || column !== left) cells[column] = {...first, merged: true}
  }
  return area
}

/** The rows of a range that exist, whichever is shorter to ask: the range or the sheet. */
function numbersIn(top: number, bottom: number, rows: ReadonlyMap<number, unknown>): number[] {
  if (bottom - top > rows.size) return [...rows.keys()].filter(number => number >= top && number <= bottom)
  return Array.from({length: Math.max(0, bottom - top + 1)}, (_, index) => top + index).filter(number => rows.has(number))
}

/** `B7` is column 1. */
function columnOf(name: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(name ?? '')?.[0]
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Column 1 is `B`. */
export function lettersOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettersOf(Math.floor(column / 26) - 1) + lettersOf(column % 26)
}
