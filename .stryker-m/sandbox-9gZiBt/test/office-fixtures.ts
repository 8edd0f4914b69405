// @ts-nocheck
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {docx, paragraph, xlsx, type TestCell} from './office.ts'

/** Writes the eight posts of fixtures/drafts/delapan as a workbook and a document: `npm run office-fixtures`. */
const folder = fileURLToPath(new URL('../fixtures/drafts/delapan/', import.meta.url))
const {unggahan} = JSON.parse(readFileSync(`${folder}unggahan.json`, 'utf8')) as {readonly unggahan: readonly {readonly id: string; readonly caption: string}[]}
const captions = unggahan.map(({caption}) => caption)

/** 25 November 2024 as Excel counts days. */
const day = {day: 45621}
const rowOf = (caption: TestCell, at: number, date: TestCell): TestCell[] => [`u${at}`, date, 33.16, caption]
const [one = '', two = '', three = '', four = '', five = '', six = '', seven = '', eight = ''] = captions

writeFileSync(`${folder}kalender.xlsx`, xlsx([
  {
    name: 'Pekan 1',
    rows: [
      ['Kalender Konten Dinas, November 2024', null, null, null],
      [],
      ['No', 'Tanggal Tayang', 'Wilayah', 'Caption'],
      rowOf(one, 1, day), rowOf({runs: [two.slice(0, 30), two.slice(30)]}, 2, null), rowOf(three, 3, null),
      [],
      rowOf({formula: 'A1', result: four}, 4, day), rowOf({inline: five}, 5, 'Senin, 25 November 2024'),
    ],
    // One date for three rows, as calendars are drawn.
    merges: ['A1:D1', 'B4:B6'],
  },
  {name: 'Pekan 2', rows: [['Isi Caption', 'Kab/Kota', 'Tgl', 'ID'], ...[six, seven, eight].map((caption, at): TestCell[] => [caption, 'Blora', day, `u${at + 6}`])]},
  {name: 'Referensi', rows: [['Warna', 'Huruf'], ['biru', 'Inter']]},
]))
writeFileSync(`${folder}unggahan.docx`, docx(captions.map(caption => caption.split('\n').map(paragraph).join('')).join(paragraph('---'))))
