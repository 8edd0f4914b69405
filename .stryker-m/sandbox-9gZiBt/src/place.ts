/** Line and column of an offset, from 1; columns count graphemes. */
// @ts-nocheck

export interface Place {
  readonly line: number
  readonly column: number
}

let segmenter: Intl.Segmenter | undefined

/** The place last asked for: offsets mostly come in the order of the text, so the next is counted on from it. */
let last = {text: '', offset: 0, place: {line: 1, column: 1}}

/** Where an offset of a text lies. CR, LF and CRLF each end one line. */
export function placeOf(text: string, offset: number): Place {
  const from = last.text === text && last.offset <= offset ? last : {offset: 0, place: {line: 1, column: 1}}
  const place = advance(from.place, text.slice(from.offset, offset))
  last = {text, offset, place}
  return place
}

const lineEnd = /[\r\n]/

/** The place after a stretch of text that begins at a place. */
export function advance({line, column}: Place, stretch: string): Place {
  if (!lineEnd.test(stretch)) return {line, column: column + graphemes(stretch)}
  const breaks = [...stretch.matchAll(/\r\n|\r|\n/g)]
  const lastBreak = breaks[breaks.length - 1]
  const start = lastBreak === undefined ? 0 : lastBreak.index + lastBreak[0].length
  return {line: line + breaks.length, column: (lastBreak === undefined ? column : 1) + graphemes(stretch.slice(start))}
}

/** What readers see as one character each, marks and skin tones that join what stands before them, and halves of flags. */
const plain = /^(?![\ufe0f\u{1f3fb}-\u{1f3ff}])[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2600-\u27bf\ufe0f\u{1f1e6}-\u{1f1ff}\u{1f300}-\u{1faff}]*$/u
const joining = /[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu
const flag = /[\u{1f1e6}-\u{1f1ff}]{2}/gu
const astral = /[\ud800-\udbff]/g

/** Number of characters that a reader sees. In plain ASCII every unit is one; where only plain marks stand, no table is asked. */
function graphemes(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  if (plain.test(text)) {
    const left = text.replace(flag, ' ').replace(joining, '')
    return left.length - (left.match(astral)?.length ?? 0)
  }
  segmenter ??= new Intl.Segmenter('id', {granularity: 'grapheme'})
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
