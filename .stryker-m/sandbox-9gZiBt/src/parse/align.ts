// @ts-nocheck
import {placeOf, type Place} from '../place.ts'
import type {Anchor} from '../types.ts'

/** A value and how the file writes it: `raw` of the file's text, with escapes, doubled quotes, folded and indented lines. */
export interface Written {
  readonly value: string
  /** The file's text. */
  readonly file: string
  /** Where the value begins and ends in the file, without quotation marks. */
  readonly start: number
  readonly end: number
  /** What one mark may stand for: `\n` in JSON, `""` in CSV, `''` in YAML. */
  readonly escape?: RegExp
  /** Line of the file on which `file` begins. */
  readonly firstLine: number
}

/** Anchors of a value in its file: one for each stretch that is written as it reads. */
export function align({value, file, start, end, escape, firstLine}: Written): Anchor[] {
  const anchors: Anchor[] = []
  let at = start
  let distance: number | undefined
  const mark = (offset: number) => {
    if (distance === at - offset) return
    distance = at - offset
    anchors.push({offset, ...placeIn(file, at, firstLine)})
  }
  for (let offset = 0; offset < value.length && at < end;) {
    const escaped = escape === undefined || !escapeMarks.has(file[at] ?? '') ? null : matchAt(escape, file, at)
    if (escaped !== null) {
      mark(offset)
      at += escaped[0].length
      // An escape stands for one mark, or for none at the end of a folded line.
      offset += escaped[0].includes('\n') ? 0 : unitsOf(escaped[0])
    } else if (file[at] === value[offset]) {
      mark(offset)
      at++
      offset++
    } else if (isBlank(file[at])) at++
    // A folded line end reads as a space that the file does not have.
    else offset++
  }
  return anchors.length > 0 ? anchors : [{offset: 0, ...placeIn(file, start, firstLine)}]
}

/** Where an offset of the file's text lies in the file. */
export function placeIn(file: string, offset: number, firstLine: number): Place {
  const {line, column} = placeOf(file, offset)
  return {line: line + firstLine - 1, column}
}

/** What an escape may begin with: asked first, since most units begin none. */
const escapeMarks: ReadonlySet<string> = new Set(['\\', '"', "'"])

function matchAt(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset
  return pattern.exec(text)
}

/** UTF-16 units that an escape stands for: two for `\U0001F600`. */
function unitsOf(escape: string): number {
  return /^\\U/.test(escape) && Number.parseInt(escape.slice(2), 16) > 0xffff ? 2 : 1
}

const isBlank = (unit: string | undefined): boolean => unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r'
