/** Line and column of an offset, from 1; columns count graphemes. */
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

/** The place after a stretch of text that begins at a place. */
export function advance({line, column}: Place, stretch: string): Place {
  const breaks = [...stretch.matchAll(/\r\n|\r|\n/g)]
  const lastBreak = breaks[breaks.length - 1]
  const start = lastBreak === undefined ? 0 : lastBreak.index + lastBreak[0].length
  return {line: line + breaks.length, column: (lastBreak === undefined ? column : 1) + graphemes(stretch.slice(start))}
}

/** Number of characters that a reader sees. In plain ASCII every unit is one. */
function graphemes(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  segmenter ??= new Intl.Segmenter('id', {granularity: 'grapheme'})
  let count = 0
  for (const _ of segmenter.segment(text)) count++
  return count
}
