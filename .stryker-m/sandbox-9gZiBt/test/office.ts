// @ts-nocheck
import {strToU8, zipSync} from 'fflate'

/** A cell: text or a number, a day as Excel keeps it, a formula with its saved result, or text in runs of different looks. */
export type TestCell = string | number | null | {readonly day: number} | {readonly formula: string; readonly result?: string} | {readonly runs: readonly string[]} | {readonly inline: string} | {readonly error: string}

/** A sheet for a test: rows from the top, and merged ranges. */
export interface TestSheet {
  readonly name: string
  readonly rows: readonly (readonly TestCell[])[]
  readonly merges?: readonly string[]
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Zip parts into an office file. */
export function officeFile(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])), {mtime: '2024-11-01T12:00:00'})
}

const relationship = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`
const relationships = (list: readonly string[]) => `<Relationships xmlns="${packages}/relationships">${list.join('')}</Relationships>`

/** A workbook that Excel opens too. */
export function xlsx(sheets: readonly TestSheet[], {from1904 = false} = {}): Uint8Array {
  const strings: string[] = []
  const parts = sheets.map(({rows, merges = []}) => {
    const xml = rows.map((cells, row) => cells.every(cell => cell === null) ? '' : `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row + 1}`, strings)).join('')}</row>`)
    const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map(ref => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    return `<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData>${merged}</worksheet>`
  })
  const type = (part: string, kind: string) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  return officeFile({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}${type('/xl/sharedStrings.xml', 'sharedStrings')}${parts.map((_, at) => type(`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({name}, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...parts.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)), relationship('rIdS', 'sharedStrings', 'sharedStrings.xml'), relationship('rIdT', 'styles', 'styles.xml')]),
    'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings.join('')}</sst>`,
    ...Object.fromEntries(parts.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  })
}

function cellXml(cell: TestCell, name: string, strings: string[]): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`
  const shared = (xml: string) => `<c r="${name}" t="s"><v>${strings.push(`<si>${xml}</si>`) - 1}</v></c>`
  const words = (text: string) => `<t xml:space="preserve">${escape(text)}</t>`
  if (typeof cell === 'string') return shared(words(cell))
  if ('day' in cell) return `<c r="${name}" s="1"><v>${cell.day}</v></c>`
  if ('runs' in cell) return shared(`${cell.runs.map(run => `<r><rPr><b/></rPr>${words(run)}</r>`).join('')}<rPh sb="0" eb="1"><t>x</t></rPh>`)
  if ('inline' in cell) return `<c r="${name}" t="inlineStr"><is>${words(cell.inline)}</is></c>`
  if ('error' in cell) return `<c r="${name}" t="e"><f>1/0</f><v>${cell.error}</v></c>`
  return cell.result === undefined ? `<c r="${name}"><f>${cell.formula}</f></c>` : `<c r="${name}" t="str"><f>${cell.formula}</f><v>${escape(cell.result)}</v></c>`
}

/** A paragraph of Word; line breaks inside it are `w:br`. */
export function paragraph(text: string): string {
  const runs = text.split('\n').map(line => `<w:r><w:t xml:space="preserve">${escape(line)}</w:t></w:r>`)
  return `<w:p>${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

/** A Word document with this body. */
export function docx(body: string, document = 'document.xml'): Uint8Array {
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
  return officeFile({
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/${document}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([relationship('rId1', 'officeDocument', `word/${document}`)]),
    [`word/${document}`]: `<w:document ${names}><w:body>${body}</w:body></w:document>`,
  })
}
