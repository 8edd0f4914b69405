import type {Limits} from '../limits.ts'
import type {Localized, Post, Source} from '../types.ts'
import type {FieldIndex} from './fields.ts'
import {hintOf} from './header.ts'
import {broken, emptyFile, noRow, noTextField, nothing} from './nothing.ts'
import {mainPart, relationsOf, unopened} from './office.ts'
import {lettersOf, rowsOf, unescape, type Workbook} from './sheet.ts'
import {postsOf, type Table} from './table.ts'
import {walk} from './xml.ts'
import {unpack} from './zip.ts'

/** A workbook of Excel: every sheet whose header row names a column of text; sheets without one are passed over by name. */
export function parseXlsx(source: Source, index: FieldIndex, limits: Limits): Post[] {
  const unpacked = unpack(source.bytes ?? new Uint8Array(), /\.rels$|^xl\/(?:workbook\d*|sharedStrings\d*|worksheets\/[^/]+)\.xml$/i, limits)
  if ('problem' in unpacked) return [broken(source, unpacked.problem)]
  const sheets = sheetsOf(unpacked.parts, limits)
  if (sheets === undefined) return [broken(source, noWorkbook)]
  const found = sheets.map(({name, rows}) => {
    const cellName: Table['name'] = ({number}, column) => same(`${name}!${lettersOf(column)}${number}`)
    return {name, rows, posts: postsOf({file: source.name, rows, name: cellName}, index)}
  })
  const unknown = found.filter(({rows, posts}) => posts === undefined && rows.length > 0)
  const fullest = unknown.map(({rows}) => hintOf(rows)).sort((one, two) => two.names.length - one.names.length)[0]
  if (found.every(({rows}) => rows.length === 0)) return [broken(source, emptyFile)]
  if (unknown.length > 0 && found.every(({posts}) => posts === undefined)) return [nothing(source, noTextField('column', fullest ?? {names: [], headless: false}, index))]
  const posts = found.flatMap(({name, rows, posts: own}) => {
    if (own !== undefined) return own
    return rows.length === 0 ? [] : [{file: source.name, id: name, text: '', line: 1, anchors: [], cell: same(name), skipped: noHeader}]
  })
  return posts.length > 0 ? [...posts, ...unopened(source, unpacked.embedded)] : [nothing(source, noRow, noRow)]
}

const same = (text: string): Localized => ({id: text, en: text})
const noHeader: Localized = {id: 'lembar tanpa kolom teks yang dikenal', en: 'sheet without a known column of text'}
const noWorkbook: Localized = {id: 'tidak ada buku kerja Excel di dalam berkas ini; simpan ulang sebagai .xlsx', en: 'there is no Excel workbook in this file; save it again as .xlsx'}

/** The sheets of a workbook with their rows, in order; undefined if it is no workbook. */
function sheetsOf(parts: ReadonlyMap<string, string>, limits: Limits): {readonly name: string; readonly rows: ReturnType<typeof rowsOf>}[] | undefined {
  const main = mainPart(parts)
  const xml = parts.get(main ?? '')
  if (main === undefined || xml === undefined) return undefined
  const relations = relationsOf(main, parts)
  const named: {readonly name: string; readonly relation: string}[] = []
  let from1904 = false
  walk(xml, {open: (name, attributes) => {
    if (name === 'sheet') named.push({name: attributes['name'] ?? '', relation: attributes['id'] ?? ''})
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
  }})
  const shared = relations.find(({type}) => type === 'sharedStrings')
  const workbook: Workbook = {strings: stringsOf(parts.get(shared?.target ?? '')), from1904, limits}
  return named.flatMap(({name, relation}) => {
    const target = relations.find(({id, type}) => id === relation && type === 'worksheet')?.target
    const sheet = parts.get(target ?? '')
    // A sheet that is a chart alone has no cells.
    return sheet === undefined ? [] : [{name, rows: rowsOf(sheet, name, workbook)}]
  })
}

/** The texts that cells share; formatted runs are put together, phonetic hints are not. */
function stringsOf(xml: string | undefined): string[] {
  const strings: string[] = []
  let text = ''
  let inside = false
  let phonetic = false
  walk(xml ?? '<none/>', {
    open: name => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      inside = name === 't' && !phonetic
    },
    text: piece => { if (inside) text += piece },
    close: name => {
      if (name === 't') inside = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') strings.push(unescape(text))
    },
  })
  return strings
}
