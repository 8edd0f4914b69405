import type {Limits} from '../limits.ts'
import type {Anchor, Localized, Post, Source} from '../types.ts'
import {broken, emptyFile} from './nothing.ts'
import type {FieldIndex} from './fields.ts'
import {mainPart, unopened} from './office.ts'
import {walk} from './xml.ts'
import {unpack} from './zip.ts'

/**
 * A Word document: one post, or several parted by paragraphs of `---`. Table cells and text boxes are read;
 * headers, footers, notes, comments and deleted text are not.
 */
export function parseDocx(source: Source, _index: FieldIndex, limits: Limits): Post[] {
  const unpacked = unpack(source.bytes ?? new Uint8Array(), /\.rels$|^word\/document\d*\.xml$/i, limits)
  if ('problem' in unpacked) return [broken(source, unpacked.problem)]
  const xml = unpacked.parts.get(mainPart(unpacked.parts) ?? '')
  if (xml === undefined) return [broken(source, noDocument)]
  const posts: Post[] = []
  let section: Paragraph[] = []
  const end = () => {
    if (section.some(({text}) => /\S/.test(text))) posts.push(postOf(section, source.name, posts.length + 1))
    section = []
  }
  for (const paragraph of paragraphsOf(xml)) {
    if (separator.test(paragraph.text)) end()
    else section.push(paragraph)
  }
  end()
  return posts.length > 0 ? [...posts, ...unopened(source, unpacked.embedded)] : [broken(source, emptyFile)]
}

/** Three hyphens, or the dash that Word makes of them. */
const separator = /^\s*(?:-{3,}|\u2014-?|_{3,})\s*$/
const noDocument: Localized = {id: 'tidak ada dokumen Word di dalam berkas ini; simpan ulang sebagai .docx', en: 'there is no Word document in this file; save it again as .docx'}

interface Paragraph {
  readonly text: string
  /** Number among the paragraphs that are not empty, as a reader counts them. */
  readonly number: number
  /** True if it begins a table cell: another utterance than the one before. */
  readonly apart: boolean
}

/** What Word writes a second time: a text box for older programs, and moved text where it stood before. */
const twice: ReadonlySet<string> = new Set(['Fallback', 'moveFrom'])

/** The paragraphs of a document in order; those of a text box come before the paragraph that holds it. */
function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const open: string[] = []
  let number = 0
  let apart = false
  let inside = false
  let fallback = 0
  const add = (text: string) => { if (open.length > 0 && fallback === 0) open[open.length - 1] += text }
  walk(xml, {
    open: name => {
      if (twice.has(name)) fallback++
      else if (name === 'p') open.push('')
      else if (name === 'tc') apart = true
      else if (name === 'tab') add('\t')
      else if (name === 'br' || name === 'cr') add('\n')
      else if (name === 'noBreakHyphen') add('-')
      inside = name === 't'
    },
    text: text => { if (inside) add(text) },
    close: name => {
      inside = false
      if (twice.has(name)) fallback--
      if (name === 'tc' || name === 'txbxContent') apart = true
      if (name !== 'p') return
      const text = open.pop() ?? ''
      if (fallback > 0) return
      if (/\S/.test(text)) number++
      paragraphs.push({text, number, apart})
      apart = false
    },
  })
  return paragraphs
}

function postOf(paragraphs: readonly Paragraph[], file: string, id: number): Post {
  const anchors: Anchor[] = []
  let text = ''
  for (const {text: own, number, apart} of paragraphs) {
    if (text !== '') text += apart ? '\n\n' : '\n'
    const cell = {id: `paragraf ${number}`, en: `paragraph ${number}`}
    if (/\S/.test(own)) anchors.push({offset: text.length, line: 1, column: 1, cell})
    text += own
  }
  const [first] = anchors
  return {file, id: String(id), text, line: 1, anchors, ...(first?.cell !== undefined && {cell: first.cell})}
}
